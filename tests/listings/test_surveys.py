"""Staged inventories over HTTP: refined stage by stage, nothing of the earlier ones lost."""

from services.listings.domain.survey import Stage
from tests.listings.projects import a_stage, an_item, begun, recorded


async def test_an_item_is_understood_weighed_and_given_its_waste_code(owner):
    project = await begun(owner)
    [item] = await recorded(owner, project, an_item("M-1", title="Gevelsteen waalformaat", quantity={"value": 4000, "unit": "piece"}))
    assert (item["material"], item["eural"], item["stage"], item["version"]) == ("masonry.brick.facing", "170102", "quick_scan", 1)
    assert item["mass_kg"] > 0
    assert "kg/piece" in item["mass_derivation"]


async def test_a_later_stage_refines_the_same_item_and_keeps_the_earlier_one(owner):
    project = await begun(owner)
    [rough] = await recorded(owner, project, an_item("D-1", place="verdieping 2", photographs=["https://example.org/1.jpg"]))
    measured = {"number": "D-1", "quantity": {"value": 9, "unit": "piece"}, "condition": "B", "attachments": ["kader", "slot"]}
    [fine] = await recorded(owner, project, measured, stage=Stage.RECLAMATION_AUDIT)
    assert (fine["id"], fine["stage"], fine["version"]) == (rough["id"], "reclamation_audit", 2)
    assert fine["known"]["title"] == "Eiken binnendeur"
    assert (fine["known"]["quantity"]["value"], fine["known"]["condition"], fine["known"]["place"]) == (9, "B", "verdieping 2")
    answer = await owner("GET", f"/v1/projects/{project['id']}/inventory/items/{rough['id']}")
    first, second = answer.json()["stages"]
    assert answer.headers["etag"] == '"2"'
    assert (first["stage"], first["stated"]["quantity"]["value"]) == ("quick_scan", 12)
    assert (second["stage"], second["stated"]["title"], second["recorded_by"]) == (
        "reclamation_audit",
        None,
        str(owner.actor.organization_id),
    )


async def test_a_delivery_that_comes_again_changes_nothing(owner):
    project = await begun(owner)
    first = await recorded(owner, project, an_item("1"), an_item("2"))
    assert await recorded(owner, project, an_item("1"), an_item("2")) == first
    await recorded(owner, project, {"number": "1", "condition": "A"}, stage=Stage.DISMANTLED)
    late = await recorded(owner, project, an_item("1"))
    assert (late[0]["stage"], late[0]["version"]) == ("dismantled", 2)


async def test_a_stage_that_is_behind_is_not_told_otherwise(owner):
    project = await begun(owner)
    await recorded(owner, project, an_item("1"))
    await recorded(owner, project, {"number": "1", "condition": "A"}, stage=Stage.DESTRUCTIVE_SURVEY)
    path = f"/v1/projects/{project['id']}/inventory/items"
    answer = await owner("PUT", path, json=a_stage(an_item("1", title="Iets anders")))
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "stage_behind")


async def test_every_bad_item_is_named_and_none_is_stored(owner):
    project = await begun(owner)
    path = f"/v1/projects/{project['id']}/inventory/items"
    items = [
        an_item("1"),
        {"number": "2", "quantity": {"value": 1, "unit": "piece"}},
        an_item("3", material="masonry.brik"),
        an_item("1"),
        an_item("5", eural="179999"),
    ]
    answer = await owner("PUT", path, json=a_stage(*items), headers={"accept-language": "nl"})
    assert (answer.status_code, answer.json()["code"]) == (422, "items_refused")
    assert [(one["pointer"], one["code"]) for one in answer.json()["errors"]] == [
        ("/items/1/title", "item_untitled"),
        ("/items/2/material", "material_unknown"),
        ("/items/3/number", "item_twice"),
        ("/items/4/eural", "eural_unknown"),
    ]
    assert (await owner("GET", path)).json()["items"] == []


async def test_an_inventory_is_read_page_by_page_and_stage_by_stage(owner):
    project = await begun(owner)
    await recorded(owner, project, *(an_item(str(n)) for n in range(5)))
    await recorded(owner, project, {"number": "3", "condition": "B"}, stage=Stage.DISMANTLED)
    seen, path = [], f"/v1/projects/{project['id']}/inventory/items?limit=2"
    while path:
        answer = await owner("GET", path)
        seen += [one["number"] for one in answer.json()["items"]]
        path = answer.links.get("next", {}).get("url")
    assert seen == ["0", "1", "2", "3", "4"]
    dismantled = await owner("GET", f"/v1/projects/{project['id']}/inventory/items?stage=dismantled")
    assert [one["number"] for one in dismantled.json()["items"]] == ["3"]


async def test_something_hazardous_that_is_found_changes_the_waste_code(owner):
    project = await begun(owner)
    [item] = await recorded(owner, project, an_item("1", title="Isolatieplaten", material="insulation", quantity=None))
    found = [{"substance": "asbestos", "finding": "present"}]
    [hazardous] = await recorded(owner, project, {"number": "1", "substances": found}, stage=Stage.DESTRUCTIVE_SURVEY)
    assert (item["eural"], hazardous["eural"]) == ("170604", "170603")


async def test_an_item_of_another_project_is_not_there(owner):
    here, there = await begun(owner), await begun(owner)
    [item] = await recorded(owner, here, an_item("1"))
    answer = await owner("GET", f"/v1/projects/{there['id']}/inventory/items/{item['id']}")
    assert (answer.status_code, answer.json()["code"]) == (404, "item_not_found")
