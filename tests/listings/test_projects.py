"""Projects over HTTP: who sees them, who changes them, and what becomes of them."""

from uuid import uuid4

import psycopg
import pytest

from services.kernel.identity import Scope
from tests.listings.projects import a_project, a_stage, an_item, begun, party, recorded


async def test_a_project_is_located_and_its_keeper_may_do_everything(owner):
    answer = await owner("POST", "/v1/projects", json=a_project())
    project = answer.json()
    assert answer.headers["location"] == f"/v1/projects/{project['id']}"
    assert answer.headers["etag"] == '"1"'
    assert (project["place"]["municipality"], project["state"], project["your_right"]) == ("Mechelen", "planned", "publish")


async def test_all_that_is_stated_is_read_again(owner):
    stated = {
        "building": {
            "name": "Vleugel B",
            "kind": "school",
            "address": "Veldstraat 12, 2800 Mechelen",
            "registered": [{"registry": "adressenregister", "id": "3706808"}, {"registry": "gebouwenregister", "id": "G-1"}],
            "building_year": 1974,
        },
        "external_id": "W-2038-7",
        "parties": [{"role": "surveyor", "right": "read", "organization_id": None, "name": "Studiebureau An"}],
        "documents": [
            {
                "kind": "permit",
                "number": "OMV_2038001",
                "issuer": "Mechelen",
                "date": "2037-11-02",
                "valid_until": None,
                "document_id": None,
            },
            {"kind": "demolition_plan", "number": "SOP-12", "issuer": None, "date": "2037-10-01", "valid_until": None, "document_id": None},
        ],
    }
    project = await begun(owner, **stated)
    again = (await owner("GET", f"/v1/projects/{project['id']}")).json()
    assert again == project
    assert {name: again[name] for name in stated} == stated


async def test_a_project_is_there_for_nobody_who_takes_no_part(owner, someone, listings):
    project = await begun(owner)
    await recorded(owner, project, an_item("1"))
    path = f"/v1/projects/{project['id']}"
    stranger = someone()
    calls = [
        ("GET", "", None),
        ("PATCH", "", {"name": "Mine"}),
        ("GET", "/inventory/items", None),
        ("PUT", "/inventory/items", a_stage(an_item("1", title="Mine"))),
    ]
    for method, below, body in calls:
        answer = await stranger(method, path + below, version=1, json=body)
        assert (answer.status_code, answer.json()["code"]) == (404, "project_not_found")
    assert (await stranger("GET", "/v1/projects")).json()["items"] == []
    assert (await listings.get(path)).status_code == 401


async def test_a_party_sees_and_edits_what_its_right_says(owner, someone):
    reader, editor = someone(), someone()
    project = await begun(owner, parties=[party(reader, "read", "owner"), party(editor, "edit", "surveyor")])
    path = f"/v1/projects/{project['id']}"
    assert (await reader("GET", path)).json()["your_right"] == "read"
    assert [one["id"] for one in (await editor("GET", "/v1/projects")).json()["items"]] == [project["id"]]
    refused = await reader("PATCH", path, version=1, json={"name": "Other"})
    assert (refused.status_code, refused.json()["code"]) == (403, "project_right_missing")
    assert (await reader("PUT", f"{path}/inventory/items", json=a_stage(an_item("1")))).status_code == 403
    [item] = await recorded(editor, project, an_item("1"))
    assert (await reader("GET", f"{path}/inventory/items/{item['id']}")).status_code == 200
    assert (await editor("PATCH", path, version=1, json={"state": "running"})).json()["state"] == "running"


async def test_only_the_keeper_says_who_takes_part(owner, someone):
    editor, friend = someone(), someone()
    project = await begun(owner, parties=[party(editor, "publish")])
    path = f"/v1/projects/{project['id']}"
    parties = [party(editor, "publish"), party(friend, "edit")]
    refused = await editor("PATCH", path, version=1, json={"parties": parties})
    assert (refused.status_code, refused.json()["code"]) == (403, "project_parties_not_yours")
    assert (await owner("PATCH", path, version=1, json={"parties": parties})).status_code == 200
    assert (await friend("GET", path)).status_code == 200


async def test_who_no_longer_takes_part_sees_nothing_any_more(owner, someone):
    former = someone()
    project = await begun(owner, parties=[party(former, "edit")])
    path = f"/v1/projects/{project['id']}"
    assert (await owner("PATCH", path, version=1, json={"parties": []})).status_code == 200
    assert (await former("GET", path)).status_code == 404


async def test_of_two_roles_the_larger_right_counts(owner, someone):
    both = someone()
    project = await begun(owner, parties=[party(both, "edit", "surveyor"), party(both, "read", "owner")])
    assert (await both("GET", f"/v1/projects/{project['id']}")).json()["your_right"] == "edit"


async def test_the_database_itself_hides_projects_from_who_takes_no_part(owner, someone, database, as_app):
    reader, stranger = someone(), someone()
    project = await begun(owner, parties=[party(reader, "read")])
    await recorded(owner, project, an_item("1"))
    await owner("PUT", f"/v1/projects/{project['id']}/outcomes", version=0, json={"lines": []})
    with psycopg.connect(as_app(database, "listings")) as connection:
        for who, rows in ((owner, 1), (reader, 1), (stranger, 0)):
            connection.execute("SELECT set_config('spolia.organization', %s, true)", [str(who.actor.organization_id)])
            for table, key in (
                ("projects", "id"),
                ("project_items", "project_id"),
                ("project_item_stages", "project_id"),
                ("project_outcomes", "project_id"),
            ):
                found = connection.execute(f"SELECT FROM listings.{table} WHERE {key} = %s", [project["id"]])
                assert found.rowcount == rows
            written = connection.execute("UPDATE listings.projects SET version = version WHERE id = %s", [project["id"]])
            assert written.rowcount == (who is owner)


async def test_a_project_becomes_what_may_follow_its_state(owner):
    project = await begun(owner)
    path = f"/v1/projects/{project['id']}"
    refused = await owner("PATCH", path, version=1, json={"state": "done"}, headers={"accept-language": "nl"})
    assert (refused.status_code, refused.json()["code"]) == (409, "project_step_unknown")
    assert "cancelled, running" in refused.json()["detail"]
    for version, state in enumerate(("running", "done", "running"), start=1):
        assert (await owner("PATCH", path, version=version, json={"state": state})).status_code == 200


async def test_a_change_needs_the_version_it_was_made_for(owner):
    project = await begun(owner)
    path = f"/v1/projects/{project['id']}"
    assert (await owner("PATCH", path, json={"name": "Other"})).status_code == 428
    assert (await owner("PATCH", path, version=4, json={"name": "Other"})).status_code == 412


async def test_a_retry_begins_no_second_project(owner):
    key = {"idempotency-key": str(uuid4())}
    first, again = [await owner("POST", "/v1/projects", json=a_project(), headers=key) for _ in range(2)]
    assert first.json() == again.json()
    assert len((await owner("GET", "/v1/projects")).json()["items"]) == 1


async def test_projects_come_newest_first_page_by_page(owner):
    ids = [(await begun(owner, name=f"Fase {n}"))["id"] for n in range(5)]
    seen, path = [], "/v1/projects?limit=2"
    while path:
        answer = await owner("GET", path)
        seen += [one["id"] for one in answer.json()["items"]]
        path = answer.links.get("next", {}).get("url")
    assert seen == ids[::-1]


async def test_a_project_is_told_to_services_but_not_to_the_public(owner, events):
    project = await begun(owner, building={"address": "Veldstraat 12"})
    [change] = await events(project["id"])
    assert (change["type"], change["public"], change["data"]["certainty"]) == ("project.changed.v1", False, "permitted")
    assert "Veldstraat" not in str(change)


@pytest.mark.parametrize(
    ("overrides", "pointer", "code"),
    [
        ({"location": {"postal_code": "0000"}}, "/location/postal_code", "place_unknown"),
        ({"parties": [{"role": "owner"}]}, "/parties/0", "party_unnamed"),
        ({"parties": [{"role": "king", "name": "An"}]}, "/parties/0/role", "enum"),
        ({"planned": {"from": "2038-04-01", "until": "2038-03-01"}}, "/planned", "window_reversed"),
        ({"building": {"building_year": 12}}, "/building/building_year", "greater_than_equal"),
        ({"building": {"registered": [{"registry": "kadaster", "id": "1"}]}}, "/building/registered/0/registry", "enum"),
    ],
)
async def test_what_makes_no_sense_is_named(owner, overrides, pointer, code):
    answer = await owner("POST", "/v1/projects", json=a_project(**overrides), headers={"accept-language": "fr"})
    assert answer.status_code == 422
    assert (answer.json()["errors"][0]["pointer"], answer.json()["errors"][0]["code"]) == (pointer, code)


async def test_projects_take_the_scope_of_lots(someone):
    assert (await someone(Scope.LOTS_READ)("POST", "/v1/projects", json=a_project())).status_code == 403


async def test_who_names_a_document_has_it(owner):
    named = {"kind": "destructive_inventory", "document_id": str(uuid4())}
    answer = await owner("POST", "/v1/projects", json=a_project(documents=[named]))
    assert (answer.status_code, answer.json()["code"]) == (422, "evidence_document_unknown")
    project = await begun(owner)
    told = await owner("PUT", f"/v1/projects/{project['id']}/inventory/items", json=a_stage(an_item("1", evidence=[named])))
    assert [(one["pointer"], one["code"]) for one in told.json()["errors"]] == [("/items/0/evidence", "evidence_document_unknown")]
