"""Lots over HTTP, on the real database: what is answered, stored, announced, and kept from whom."""

import asyncio
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import event

from services.kernel.identity import Scope
from tests.listings.offers import a_body


async def posted(owner, **overrides):
    answer = await owner("POST", "/v1/lots", json=a_body(**overrides))
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_a_posted_lot_says_what_was_understood(owner):
    answer = await owner("POST", "/v1/lots", json=a_body(title="4.000 waalformaat gevelstenen", quantity={"value": 4000, "unit": "piece"}))
    lot = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/v1/lots/{lot['id']}"
    assert answer.headers["etag"] == '"1"'
    assert lot["status"] == "published"
    assert lot["material"]["code"] == "masonry.brick.facing"
    assert lot["location"]["precision"] == "postal_code"
    assert lot["mass_kg"] > 0
    assert "kg/piece" in lot["mass_derivation"]
    assert 0 <= lot["completeness"] <= 1


async def test_everyone_reads_what_is_published_but_not_the_exact_place_or_the_contact(owner, listings):
    exact = [4.4812, 51.0283]
    lot = await posted(owner, location={"point": exact}, contact={"name": "An", "phone": "+32 15 00 00 00"}, external_id="stock-7")
    answer = await listings.get(f"/v1/lots/{lot['id']}")
    assert answer.status_code == 200
    assert answer.json()["location"]["precision"] == "municipality"
    for secret in ("4.4812", "51.0283", "+32 15", "stock-7", "contact"):
        assert secret not in answer.text


async def test_the_feed_holds_only_the_published_place(owner, events):
    lot = await posted(owner, location={"point": [4.4812, 51.0283]}, contact={"name": "An"})
    [change] = await events(lot["id"])
    assert change["type"] == "lot.changed.v1"
    assert "4.4812" not in str(change)
    assert "An'" not in str(change)


async def test_the_owner_sees_the_exact_place_and_the_contact(owner):
    lot = await posted(owner, location={"point": [4.4812, 51.0283]}, contact={"name": "An"})
    seen = (await owner("GET", f"/v1/lots/{lot['id']}")).json()
    assert seen["location"]["point"] == [4.4812, 51.0283]
    assert seen["contact"]["name"] == "An"


async def test_a_draft_is_its_owners_alone(owner, someone, listings):
    lot = await posted(owner, status="draft")
    assert lot["status"] == "draft"
    assert (await owner("GET", f"/v1/lots/{lot['id']}")).status_code == 200
    for stranger in (await someone()("GET", f"/v1/lots/{lot['id']}"), await listings.get(f"/v1/lots/{lot['id']}")):
        assert (stranger.status_code, stranger.json()["code"]) == (404, "lot_not_found")


async def test_a_draft_makes_no_event_until_it_is_published(owner, events):
    lot = await posted(owner, status="draft")
    await owner("POST", f"/v1/lots/{lot['id']}/publish", version=1)
    [change] = await events(lot["id"])
    assert (change["version"], change["data"]["status"]) == (2, "published")


async def test_what_only_traders_may_see_is_not_there_for_others(owner, someone, listings):
    lot = await posted(owner, title="Koperen buizen", quantity={"value": 80, "unit": "kg"}, visibility={"audience": "everyone"})
    path = f"/v1/lots/{lot['id']}"
    assert lot["audience"] == "traders"
    assert (await someone(trader=True)("GET", path)).status_code == 200
    assert (await someone(trader=False)("GET", path)).status_code == 404
    assert (await listings.get(path)).status_code == 404


async def test_the_gate_keeps_a_lot_a_draft_and_says_why_in_the_readers_language(owner):
    body = a_body(title="Asbestcement golfplaten", quantity={"value": 80, "unit": "m2"}, building_year=1975)
    lot = (await owner("POST", "/v1/lots", json=body, headers={"accept-language": "nl"})).json()
    assert lot["status"] == "draft"
    assert lot["held"]
    assert all({"code", "detail", "source", "pointer"} <= hold.keys() for hold in lot["held"])
    refused = await owner("POST", f"/v1/lots/{lot['id']}/publish", version=1)
    assert (refused.status_code, refused.json()["code"]) == (422, "lot_held_back")
    assert [one["code"] for one in refused.json()["errors"]] == [hold["code"] for hold in lot["held"]]


async def test_evidence_clears_the_gate(owner):
    body = a_body(title="Vinyltegels", quantity={"value": 80, "unit": "m2"}, building_year=1975)
    lot = await posted(owner, **body)
    assert lot["status"] == "draft"
    evidence = [{"kind": "destructive_inventory", "number": "D-1", "date": "2026-01-05"}]
    cleared = await owner("PATCH", f"/v1/lots/{lot['id']}", version=1, json={"evidence": evidence})
    assert cleared.json()["held"] == []
    assert (await owner("POST", f"/v1/lots/{lot['id']}/publish", version=2)).json()["status"] == "published"


async def test_a_merge_patch_changes_what_it_names_and_null_removes(owner):
    lot = await posted(owner, condition="B", terms={"handover": "loaded", "deposit": {"amount": "50.00"}})
    answer = await owner("PATCH", f"/v1/lots/{lot['id']}", version=1, json={"quantity": {"value": 35.5}, "condition": None})
    changed = answer.json()
    assert (answer.status_code, answer.headers["etag"]) == (200, '"2"')
    assert (changed["quantity"], changed["condition"]) == ({"value": 35.5, "unit": "m2"}, None)
    assert changed["terms"]["deposit"] == {"amount": "50.00", "currency": "EUR"}


async def test_a_change_needs_the_version_it_was_made_for(owner):
    lot = await posted(owner)
    path = f"/v1/lots/{lot['id']}"
    assert (await owner("PATCH", path, json={"condition": "A"})).status_code == 428
    assert (await owner("PATCH", path, version=7, json={"condition": "A"})).status_code == 412
    malformed = await owner("PATCH", path, json={"condition": "A"}, headers={"if-match": "soon"})
    assert (malformed.status_code, malformed.json()["code"]) == (400, "version_malformed")


async def test_what_was_read_wrongly_is_taken_off_by_null_and_read_again_when_all_corrections_go(owner):
    lot = await posted(owner, title="4.000 waalformaat gevelstenen, gekuist", quantity={"value": 4000, "unit": "piece"})
    read = {one["attribute"] for one in lot["attributes"]}
    assert "finish" in read
    steps = (({"finish": None}, read - {"finish"}), ({"colour": "red"}, {"colour"}), (None, read))
    for version, (attributes, left) in enumerate(steps, start=1):
        patched = await owner("PATCH", f"/v1/lots/{lot['id']}", version=version, json={"attributes": attributes})
        assert left <= {one["attribute"] for one in patched.json()["attributes"]}
        assert ("finish" in {one["attribute"] for one in patched.json()["attributes"]}) is (attributes is None)


async def test_of_many_editors_of_one_version_one_wins(owner):
    lot = await posted(owner)
    edits = [owner("PATCH", f"/v1/lots/{lot['id']}", version=1, json={"description": f"edit {n}"}) for n in range(8)]
    statuses = sorted(answer.status_code for answer in await asyncio.gather(*edits))
    assert statuses == [200] + [412] * 7


async def test_a_withdrawn_lot_is_gone_for_everyone_and_stays_so(owner, listings, events):
    lot = await posted(owner)
    path = f"/v1/lots/{lot['id']}"
    assert (await owner("POST", f"{path}/withdraw", version=1)).json()["status"] == "withdrawn"
    assert (await listings.get(path)).status_code == 404
    assert (await owner("PATCH", path, version=2, json={"condition": "A"})).status_code == 409
    tombstone = (await events(lot["id"]))[-1]
    assert (tombstone["version"], tombstone["data"]) == (2, None)


async def test_no_other_organization_changes_a_lot(owner, someone):
    lot = await posted(owner)
    stranger = someone()
    for method, path, body in (("PATCH", "", {"condition": "A"}), ("POST", "/publish", None), ("POST", "/withdraw", None)):
        answer = await stranger(method, f"/v1/lots/{lot['id']}{path}", version=1, json=body)
        assert answer.status_code == 404


async def test_reading_needs_no_key_but_posting_does(listings, someone):
    assert (await listings.post("/v1/lots", json=a_body())).status_code == 401
    assert (await someone(Scope.LOTS_READ)("POST", "/v1/lots", json=a_body())).status_code == 403


async def test_an_external_id_is_given_once_per_organization(owner, someone):
    await posted(owner, external_id="A-1")
    again = await owner("POST", "/v1/lots", json=a_body(external_id="A-1"))
    assert (again.status_code, again.json()["code"]) == (409, "external_id_taken")
    assert again.json()["errors"][0]["pointer"] == "/external_id"
    await posted(someone(), external_id="A-1")


async def test_ones_own_lots_come_newest_first_page_by_page(owner):
    ids = [(await posted(owner, title=f"Deur {n}", quantity={"value": 1, "unit": "piece"}))["id"] for n in range(5)]
    seen, path = [], "/v1/lots?limit=2"
    while path:
        answer = await owner("GET", path)
        seen += [lot["id"] for lot in answer.json()["items"]]
        path = answer.links.get("next", {}).get("url")
    assert seen == ids[::-1]


async def test_a_cursor_belongs_to_its_question(owner):
    for n in range(3):
        await posted(owner, title=f"Deur {n}")
    cursor = (await owner("GET", "/v1/lots?limit=1")).json()["next"]
    for other in (f"/v1/lots?limit=1&status=draft&cursor={cursor}", "/v1/lots?cursor=nonsense"):
        answer = await owner("GET", other)
        assert (answer.status_code, answer.json()["code"]) == (422, "cursor_refused")


@pytest.mark.parametrize(
    ("overrides", "pointer", "code"),
    [
        ({"material": "masonry.brik"}, "/material", "material_unknown"),
        ({"material": "masonry.brick.facing", "quantity": {"value": 3, "unit": "m"}}, "/quantity/unit", "unit_unfit"),
        ({"quantity": {"value": -1, "unit": "m2"}}, "/quantity/value", "greater_than"),
        ({"quantity": {"value": 1e15, "unit": "m2"}}, "/quantity/value", "less_than_equal"),
        ({"material": "masonry.brick.facing", "quantity": {"value": 999999999, "unit": "piece"}}, "/quantity/value", "quantity_absurd"),
        ({"quantity": {"value": "veel", "unit": "m2"}}, "/quantity/value", "number"),
        ({"quantity": {"value": 1, "unit": "dozijn"}}, "/quantity/unit", "enum"),
        ({"location": {"point": [51.0, 4.4]}}, "/location/point", "outside_europe"),
        ({"location": {"point": [-74.0, 40.7]}}, "/location/point", "outside_europe"),
        ({"location": {}}, "/location", "place_missing"),
        ({"location": {"postal_code": "0000"}}, "/location/postal_code", "place_unknown"),
        ({"available": {"from": "2027-04-01", "until": "2027-03-01"}}, "/available", "window_reversed"),
        ({"available": {"from": "2020-04-01", "until": "2020-05-01"}}, "/available/until", "window_over"),
        ({"available": {"from": "soon"}}, "/available/from", "date"),
        ({"title": "   "}, "/title", "string_too_short"),
        ({"colour": "red"}, "/colour", "extra_forbidden"),
        (
            {"price": {"amount": "0.45", "per": "piece", "vat": "included", "currency": "euro"}},
            "/price/currency",
            "string_pattern_mismatch",
        ),
        ({"eural": "17 01 99"}, "/eural", "eural_unknown"),
        ({"organization_id": str(uuid4())}, "/organization_id", "extra_forbidden"),
    ],
)
async def test_bad_input_names_the_field_and_stores_nothing(owner, overrides, pointer, code):
    answer = await owner("POST", "/v1/lots", json=a_body(**overrides))
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert (pointer, code) in [(one["pointer"], one["code"]) for one in answer.json()["errors"]]
    assert (await owner("GET", "/v1/lots")).json()["items"] == []


@pytest.mark.parametrize("body", [b'{"title": "\xff\xfe"}', b"{", b"", b"[1, 2"])
async def test_a_body_that_is_no_json_is_a_malformed_request(owner, body):
    answer = await owner("POST", "/v1/lots", content=body, headers={"content-type": "application/json"})
    assert answer.status_code in {400, 422}
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(("language", "word"), [("nl", "verplicht"), ("fr", "obligatoire"), ("en", "required"), ("de", "erforderlich")])
async def test_errors_speak_the_readers_language(owner, language, word):
    answer = await owner("POST", "/v1/lots", json={}, headers={"accept-language": language})
    assert word in answer.json()["errors"][0]["detail"]


async def test_row_level_security_hides_the_exact_place_from_everyone_but_the_owner(owner, database, as_app):
    lot = await posted(owner)
    with psycopg.connect(as_app(database, "listings")) as connection:
        query = "SELECT count(*) FROM listings.lot_private WHERE lot_id = %s"
        assert connection.execute(query, [lot["id"]]).fetchone() == (0,)
        connection.execute("SELECT set_config('spolia.organization', %s, true)", [str(uuid4())])
        assert connection.execute(query, [lot["id"]]).fetchone() == (0,)
        connection.execute("SELECT set_config('spolia.organization', %s, true)", [str(owner.actor.organization_id)])
        assert connection.execute(query, [lot["id"]]).fetchone() == (1,)


async def test_a_page_of_lots_takes_the_same_statements_however_many_there_are(owner, listings):
    def count(statements):
        engine = listings._transport.app.state.database.engine.sync_engine
        listen = lambda *arguments: statements.append(arguments[2])  # noqa: E731 - the event's own shape
        event.listen(engine, "before_cursor_execute", listen)
        return lambda: event.remove(engine, "before_cursor_execute", listen)

    counts = []
    for wanted in (1, 6):
        for n in range(wanted):
            await posted(owner, title=f"Deur {n}")
        stop = count(statements := [])
        await owner("GET", "/v1/lots")
        stop()
        counts.append(sum("lot_private" in statement for statement in statements))
    assert counts == [1, 1]
