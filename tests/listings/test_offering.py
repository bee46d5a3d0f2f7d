"""From a project's inventory to lots, and how these follow it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.window import Certainty, Window
from services.listings.domain.offer import Availability, Location
from services.listings.domain.offering import Shift, moved, shifted
from services.listings.domain.project import Plan
from services.listings.domain.survey import Stage
from services.listings.use_cases import following, offering
from tests.listings.offers import a_body
from tests.listings.projects import a_stage, an_item, begun, party, recorded
from tests.listings.reserving import held


async def offered(owner, project, item):
    answer = await owner("POST", f"/v1/projects/{project['id']}/inventory/items/{item['id']}/offer")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def lot(owner, one):
    return (await owner("GET", f"/v1/lots/{one['lot_id']}")).json()


async def test_an_item_becomes_a_lot_of_its_project(owner, listings):
    project = await begun(owner)
    [item] = await recorded(owner, project, an_item("D-1", condition="B"))
    one = await offered(owner, project, item)
    made = await lot(owner, one)
    assert (one["result"], made["status"], made["project_id"]) == ("published", "published", project["id"])
    assert (made["quantity"]["value"], made["condition"], made["building_year"]) == (12, "B", 2004)
    assert made["available"] == {"from": "2038-03-01", "until": "2039-04-15", "expected": None, "certainty": "permitted"}
    assert (await listings.get(f"/v1/lots/{one['lot_id']}")).json()["location"]["precision"] == "municipality"
    assert (await owner("GET", f"/v1/lots?project_id={project['id']}")).json()["items"][0]["id"] == one["lot_id"]


async def test_an_item_is_offered_once_while_its_lot_is_open(owner):
    project = await begun(owner)
    [item] = await recorded(owner, project, an_item("1"))
    first = await offered(owner, project, item)
    assert await offered(owner, project, item) == first
    await owner("POST", f"/v1/lots/{first['lot_id']}/withdraw", version=1)
    assert (await offered(owner, project, item))["lot_id"] != first["lot_id"]


async def test_a_whole_inventory_is_offered_at_once_and_each_item_says_what_became_of_it(owner, events):
    project = await begun(owner, building={"building_year": 1971})
    items = [
        an_item("1"),
        an_item("2", title="Vinyltegels", quantity={"value": 80, "unit": "m2"}),
        an_item("3", quantity=None),
        an_item("4", reuse_potential="in_situ"),
    ]
    await recorded(owner, project, *items)
    answer = (await owner("POST", f"/v1/projects/{project['id']}/inventory/offer", headers={"accept-language": "nl"})).json()
    assert (answer["published"], answer["draft"], answer["refused"]) == (1, 1, 2)
    free, held, uncounted, stays = answer["items"]
    assert (free["result"], held["result"]) == ("published", "draft")
    assert held["held"][0]["pointer"]
    assert [one["errors"][0]["code"] for one in (uncounted, stays)] == ["item_uncounted", "item_stays"]
    [change] = await events(free["lot_id"])
    assert change["data"]["status"] == "published"
    again = (await owner("POST", f"/v1/projects/{project['id']}/inventory/offer")).json()
    assert [one["number"] for one in again["items"]] == ["3", "4"]


async def test_an_inventory_too_large_to_wait_for_is_offered_in_portions(owner, monkeypatch):
    project = await begun(owner)
    items = await recorded(owner, project, *(an_item(str(n)) for n in range(4)), an_item("4", quantity=None))
    monkeypatch.setattr(offering, "PORTION", 2)
    monkeypatch.setattr(offering, "PATIENCE_S", 0.0)
    path = f"/v1/projects/{project['id']}/inventory/offer"
    answers = [(await owner("POST", path)).json() for _ in range(3)]
    assert [(one["published"], one["refused"], one["complete"]) for one in answers] == [(2, 0, False), (2, 0, False), (0, 1, True)]
    assert [one["item_id"] for answer in answers for one in answer["items"]] == [one["id"] for one in items]


async def test_who_may_not_publish_offers_nothing_of_an_inventory(owner, someone):
    reader = someone()
    project = await begun(owner, parties=[party(reader, "edit")])
    answer = await reader("POST", f"/v1/projects/{project['id']}/inventory/offer")
    assert (answer.status_code, answer.json()["code"]) == (403, "project_right_missing")


async def test_papers_of_the_project_prove_something_of_each_lot(owner):
    project = await begun(owner, building={"building_year": 1971})
    [item] = await recorded(owner, project, an_item("1", title="Vinyltegels", quantity={"value": 80, "unit": "m2"}))
    one = await offered(owner, project, item)
    assert one["result"] == "draft"
    documents = [{"kind": "destructive_inventory", "number": "D-7", "date": "2026-01-05"}]
    await owner("PATCH", f"/v1/projects/{project['id']}", version=1, json={"documents": documents})
    made = await lot(owner, one)
    assert (made["held"], made["evidence"][0]["number"]) == ([], "D-7")


async def test_a_later_stage_changes_the_lot_but_not_what_its_owner_said_of_the_lot_alone(owner, events):
    project = await begun(owner)
    [item] = await recorded(owner, project, an_item("1"))
    one = await offered(owner, project, item)
    price = {"amount": "40.00", "per": "piece", "vat": "excluded"}
    await owner("PATCH", f"/v1/lots/{one['lot_id']}", version=1, json={"price": price, "title": "Deuren uit 1930"})
    await recorded(owner, project, {"number": "1", "quantity": {"value": 9, "unit": "piece"}}, stage=Stage.DISMANTLED)
    made = await lot(owner, one)
    assert (made["quantity"]["value"], made["title"], made["price"]["amount"], made["version"]) == (9, "Deuren uit 1930", "40.00", 3)
    assert (await events(one["lot_id"]))[-1]["data"]["quantity"]["value"] == 9


async def test_a_count_below_what_was_promised_is_a_shortfall_and_never_refused(owner, someone):
    project = await begun(owner)
    [item] = await recorded(owner, project, an_item("1"))
    one = await offered(owner, project, item)
    buyer = someone()
    held = await buyer(
        "POST",
        f"/v1/lots/{one['lot_id']}/reservations",
        json={"quantity": {"value": 10, "unit": "piece"}},
        headers={"idempotency-key": "ten"},
    )
    assert held.status_code == 201, held.text
    await recorded(owner, project, {"number": "1", "quantity": {"value": 7, "unit": "piece"}}, stage=Stage.DISMANTLED)
    made = await lot(owner, one)
    assert (made["counted"], made["reserved"], made["remaining"]) == (7, 10, 0)


async def test_a_stage_that_a_promised_lot_cannot_follow_names_its_item(owner, someone):
    project = await begun(owner)
    items = await recorded(owner, project, an_item("1"), an_item("2"))
    one = await offered(owner, project, items[1])
    await held(someone(), {"id": one["lot_id"]}, 1, quantity={"value": 1, "unit": "piece"})
    before = await lot(owner, one)
    told = a_stage(an_item("1", condition="B"), {"number": "2", "quantity": {"value": 30, "unit": "m2"}}, stage=Stage.DISMANTLED)
    answer = await owner("PUT", f"/v1/projects/{project['id']}/inventory/items", json=told)
    (fault,) = answer.json()["errors"]
    assert (answer.status_code, answer.json()["code"]) == (422, "items_refused")
    assert (fault["code"], fault["pointer"]) == ("unit_promised", "/items/1/quantity/unit")
    assert await lot(owner, one) == before


@pytest.mark.parametrize("portion", [1, 200])
async def test_a_shift_moves_all_open_lots_at_once_and_everyone_hears(owner, someone, events, monkeypatch, portion):
    monkeypatch.setattr(following, "PORTION", portion)
    project = await begun(owner)
    items = await recorded(owner, project, an_item("1"), an_item("2"))
    first, second = [await offered(owner, project, one) for one in items]
    own = {"available": {"from": "2038-05-01", "until": "2038-05-20"}}
    await owner("PATCH", f"/v1/lots/{second['lot_id']}", version=1, json=own)
    by_hand = (await owner("POST", "/v1/lots", json=a_body(project_id=project["id"]))).json()
    elsewhere = (await owner("POST", "/v1/lots", json=a_body(project_id="eigen-nummer"))).json()
    buyer = someone()
    hold = await buyer(
        "POST",
        f"/v1/lots/{first['lot_id']}/reservations",
        json={"quantity": {"value": 1, "unit": "piece"}},
        headers={"idempotency-key": "1"},
    )
    answer = await owner("POST", f"/v1/projects/{project['id']}/shift", version=1, json={"days": 30, "certainty": "awarded"})
    told = answer.json()
    assert (answer.status_code, answer.headers["etag"], told["lots"]) == (200, '"2"', 3)
    assert told["project"]["planned"] == {"from": "2038-03-31", "until": "2039-05-15", "expected": None, "certainty": "awarded"}
    assert (await lot(owner, first))["available"] == told["project"]["planned"]
    assert (await lot(owner, second))["available"]["from"] == "2038-05-31"
    assert (await lot(owner, {"lot_id": by_hand["id"]}))["available"]["until"] == "2039-05-15"
    assert (await lot(owner, {"lot_id": elsewhere["id"]}))["version"] == 1
    assert (await events(first["lot_id"]))[-1]["data"]["available"]["from"] == "2038-03-31"
    assert (await events(hold.json()["id"]))[-1]["version"] == 2


async def test_a_shift_into_the_past_changes_nothing(owner):
    project = await begun(owner)
    [item] = await recorded(owner, project, an_item("1"))
    one = await offered(owner, project, item)
    path = f"/v1/projects/{project['id']}"
    answer = await owner("POST", f"{path}/shift", version=1, json={"from": "2020-01-01", "until": "2020-02-01"})
    assert (answer.status_code, answer.json()["code"]) == (422, "shifted_behind")
    assert (await owner("GET", path)).json()["version"] == 1
    assert (await lot(owner, one))["version"] == 1


async def test_a_shift_beyond_the_calendar_is_refused(owner):
    project = await begun(owner)
    await owner("POST", "/v1/lots", json=a_body(project_id=project["id"]))
    answer = await owner("POST", f"/v1/projects/{project['id']}/shift", version=1, json={"from": "0001-01-01", "until": "2040-01-01"})
    assert (answer.status_code, answer.json()["code"]) == (422, "shift_impossible")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "shift_empty"),
        ({"days": 3, "from": "2038-03-01"}, "shift_twice"),
        ({"until": "2030-01-01"}, "shift_impossible"),
        ({"expected": "2030-01-01"}, "shift_impossible"),
        ({"days": 99999}, "less_than_equal"),
    ],
)
async def test_a_shift_that_makes_no_sense_is_refused(owner, body, code):
    project = await begun(owner)
    answer = await owner("POST", f"/v1/projects/{project['id']}/shift", version=1, json=body)
    assert answer.status_code == 422
    assert code in {answer.json()["code"], *(one["code"] for one in answer.json().get("errors", []))}


async def test_a_partys_lots_are_the_keepers_and_take_the_right_to_publish(owner, someone):
    editor, publisher = someone(), someone()
    project = await begun(owner, parties=[party(editor, "edit"), party(publisher, "publish")])
    [item] = await recorded(editor, project, an_item("1"))
    path = f"/v1/projects/{project['id']}/inventory/items/{item['id']}/offer"
    assert (await editor("POST", path)).json()["code"] == "project_right_missing"
    one = await offered(publisher, project, item)
    assert (await lot(owner, one))["organization_id"] == str(owner.actor.organization_id)
    await recorded(editor, project, {"number": "1", "condition": "A"}, stage=Stage.DISMANTLED)
    assert (await lot(owner, one))["condition"] == "A"


async def test_nothing_is_offered_of_a_cancelled_project(owner):
    project = await begun(owner, state="cancelled")
    [item] = await recorded(owner, project, an_item("1"))
    answer = await owner("POST", f"/v1/projects/{project['id']}/inventory/items/{item['id']}/offer")
    assert (answer.status_code, answer.json()["code"]) == (409, "project_cancelled")


days = st.dates(date(2030, 1, 1), date(2040, 1, 1))
spans = st.builds(lambda start, length: Window(start, start + timedelta(length)), days, st.integers(0, 400))
availabilities = st.builds(Availability, spans, st.none(), st.sampled_from(Certainty))


def a_plan(planned):
    return Plan("Vleugel B", Location("2800"), planned)


@given(availabilities, availabilities, st.integers(-500, 500))
def test_what_is_shifted_and_shifted_back_is_as_before(available, planned, by):
    there = shifted(a_plan(planned), Shift(by)).planned
    back = shifted(a_plan(there), Shift(-by)).planned
    assert back == planned
    assert moved(moved(available, planned, there), there, back) == available


@given(availabilities, availabilities, availabilities)
def test_a_lot_keeps_its_length_and_its_lead_unless_it_has_the_projects_dates(available, before, after):
    new = moved(available, before, after)
    if available == before:
        assert new == after
    else:
        assert new.window.end - new.window.start == available.window.end - available.window.start
        assert new.window.start - after.window.start == available.window.start - before.window.start
