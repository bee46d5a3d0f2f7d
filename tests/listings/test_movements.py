"""Goods in and out: what they make of the stock, by way of the one ledger, and of the promises."""

import csv
from io import StringIO

import psycopg
import pytest

from services.kernel.identity import Scope
from tests.listings.hub import an_item, sync
from tests.listings.offers import a_body
from tests.listings.reserving import assert_ledgers_sum, figures, held, moved, posted, reserve, step

LOAD = {"gross_kg": 7420.5, "tare_kg": 7300, "ticket": "W-118"}


async def recorded(owner, lot, kind, value=None, **told):
    answer = await moved(owner, lot, kind, value, **told)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def place(owner, name):
    answer = await owner("POST", "/v1/stock-places", json={"name": name, "capacity": {"value": 10, "unit": "pallet"}})
    return answer.json()


async def test_what_comes_in_adds_to_what_is_there_and_what_goes_out_takes_from_it(owner, someone, database, events):
    lot = await posted(owner, 10)
    told = await recorded(owner, lot, "in", 5)
    assert told["stock"] == {"present": 15, "reserved": 0, "remaining": 15, "shortfall": 0}
    told = await recorded(owner, lot, "out", 4)
    assert told["stock"]["remaining"] == 11
    seen = (await someone()("GET", f"/v1/lots/{lot['id']}")).json()
    assert (seen["quantity"]["value"], seen["counted"], seen["remaining"]) == (10, 15, 11)
    assert [one["data"]["remaining"] for one in await events(lot["id"])] == [10, 15, 11]
    assert_ledgers_sum(database, [lot["id"]])


async def test_what_was_announced_is_in_the_quantity_already(owner):
    lot = await posted(owner, 10)
    told = await recorded(owner, lot, "in", 10, announced=True, weight={"net_kg": 900})
    assert (told["stock"]["present"], told["movement"]["entry"], told["movement"]["announced"]) == (10, None, True)


async def test_what_has_left_is_never_refused_and_whoever_goes_short_is_told(owner, someone, database):
    lot, buyer = await posted(owner, 10), someone()
    reservation = await held(buyer, lot, 8)
    told = await recorded(owner, lot, "out", 5)
    assert told["stock"] == {"present": 5, "reserved": 8, "remaining": 0, "shortfall": 3}
    assert [(one["id"], one["short"]) for one in told["short"]] == [(reservation["id"], 3)]
    assert (await buyer("GET", f"/v1/reservations/{reservation['id']}")).json()["short"] == 3
    assert (await reserve(someone(), lot, 1)).json()["code"] == "quantity_not_available"
    told = await recorded(owner, lot, "in", 4)
    assert (told["stock"]["shortfall"], told["short"]) == (0, [])
    assert_ledgers_sum(database, [lot["id"]])


async def test_more_than_was_thought_to_be_there_empties_the_lot(owner, database):
    lot = await posted(owner, 10)
    assert (await recorded(owner, lot, "out", 12))["stock"]["present"] == 0
    assert_ledgers_sum(database, [lot["id"]])


async def test_what_goes_out_for_a_reservation_completes_it(owner, someone, database):
    lot, buyer = await posted(owner, 10), someone()
    reservation = await held(buyer, lot, 6)
    await step(owner, "confirm", reservation)
    told = await recorded(owner, lot, "out", 5, reservation_id=reservation["id"], weight=LOAD)
    assert told["stock"] == {"present": 5, "reserved": 0, "remaining": 5, "shortfall": 0}
    seen = (await buyer("GET", f"/v1/reservations/{reservation['id']}")).json()
    assert (seen["status"], seen["delivered"]) == ("completed", {"value": 5, "unit": "m2"})
    again = await moved(owner, lot, "out", 1, reservation_id=reservation["id"])
    assert (again.status_code, again.json()["code"]) == (409, "reservation_status")
    assert_ledgers_sum(database, [lot["id"]])


@pytest.mark.parametrize(("net_kg", "tonnes"), [(1234.56, 1.2346), (0.01, 0.0001)])
async def test_a_lot_by_weight_is_weighed_to_the_decimals_of_a_quantity(owner, net_kg, tonnes):
    lot = (await owner("POST", "/v1/lots", json=a_body(title="Betonpuin", quantity={"value": 40, "unit": "t"}))).json()
    told = await recorded(owner, lot, "in", weight={"net_kg": net_kg})
    assert told["movement"]["quantity"] == {"value": tonnes, "unit": "t"}
    assert told["stock"]["present"] == 40 + tonnes
    assert (await owner("GET", "/v1/movements")).json()["items"][0]["weight"]["net_kg"] == net_kg


@pytest.mark.parametrize("left_out", ["gross_kg", "tare_kg", "net_kg"])
async def test_the_third_of_three_weights_is_reckoned(owner, left_out):
    weight = {"gross_kg": 7420.5, "tare_kg": 7300, "net_kg": 120.5}
    told = await recorded(owner, await posted(owner), "in", 1, weight={name: kg for name, kg in weight.items() if name != left_out})
    assert told["movement"]["weight"] == weight | {"ticket": None}


async def test_a_period_may_last_to_the_end_of_the_calendar(owner):
    await recorded(owner, await posted(owner), "in", 1)
    for path in ("/v1/movements", "/v1/movements.csv"):
        found = await owner("GET", path, params={"from": "0001-01-01", "until": "9999-12-31"})
        assert (found.status_code, "Eiken" in found.text) == (200, True)


async def test_a_reservation_of_another_lot_is_not_completed(owner, someone):
    lot, other, buyer = await posted(owner), await posted(owner), someone()
    reservation = await held(buyer, other, 2)
    await step(owner, "confirm", reservation)
    for none in (reservation["id"], other["id"]):
        refused = await moved(owner, lot, "out", 2, reservation_id=none)
        assert (refused.status_code, refused.json()["code"], refused.json()["errors"][0]["pointer"]) == (
            422,
            "reservation_elsewhere",
            "/reservation_id",
        )
    assert await figures(owner, lot) == (0, 10)


async def test_a_movement_under_a_key_is_made_once_and_without_one_not_at_all(owner, database):
    lot = await posted(owner, 10)
    first, retry = [await moved(owner, lot, "out", 3, key="monday") for _ in range(2)]
    assert (first.json(), retry.headers["idempotency-replayed"]) == (retry.json(), "true")
    assert await figures(owner, lot) == (0, 7)
    refused = await owner("POST", f"/v1/lots/{lot['id']}/movements", json={"kind": "out", "quantity": {"value": 1, "unit": "m2"}})
    assert refused.status_code == 400
    assert_ledgers_sum(database, [lot["id"]])


async def test_the_weighbridge_says_how_much_it_was_of_a_lot_by_weight(owner):
    lot = (await owner("POST", "/v1/lots", json=an_item("W-1", title="Betonpuin", quantity={"value": 20, "unit": "t"}))).json()
    told = await recorded(owner, lot, "out", weight={"gross_kg": 18_240, "tare_kg": 7_000, "ticket": "W-118"})
    assert told["movement"]["quantity"] == {"value": 11.24, "unit": "t"}
    assert told["movement"]["weight"] == {"gross_kg": 18_240, "tare_kg": 7_000, "net_kg": 11_240, "ticket": "W-118"}
    assert told["stock"]["remaining"] == 8.76


async def test_what_is_moved_stands_elsewhere_and_is_as_much_as_before(owner):
    lot = await posted(owner, 10)
    await place(owner, "Hal 1"), await place(owner, "Rek 7")
    await recorded(owner, lot, "in", 1, stock_place="Hal 1")
    told = await recorded(owner, lot, "moved", stock_place="Rek 7", takes={"value": 2, "unit": "pallet"})
    assert (told["movement"]["from_place"], told["movement"]["stock_place"], told["movement"]["entry"]) == ("Hal 1", "Rek 7", None)
    assert told["stock"]["present"] == 11
    places = {one["name"]: one["usage"] for one in (await owner("GET", "/v1/stock-places")).json()["items"]}
    assert (places["Rek 7"]["taken"], places["Rek 7"]["share"], places["Hal 1"]["lots"]) == (2, 0.2, 0)
    await recorded(owner, lot, "out", 6, takes={"value": 1, "unit": "pallet"})
    standing = (await owner("GET", f"/v1/lots/{lot['id']}/stock-place")).json()
    assert (standing["stock_place"], standing["takes"]["value"]) == ("Rek 7", 1)


async def test_what_is_told_late_does_not_undo_what_happened_since(owner):
    lot = await posted(owner)
    await place(owner, "Eerst"), await place(owner, "Later")
    await recorded(owner, lot, "moved", stock_place="Later", at="2026-03-02T08:00:00+01:00")
    late = await recorded(owner, lot, "moved", stock_place="Eerst", at="2026-03-01T08:00:00+01:00")
    assert late["movement"]["at"] == "2026-03-01T07:00:00Z"
    assert (await owner("GET", f"/v1/lots/{lot['id']}/stock-place")).json()["stock_place"] == "Later"


async def test_movements_are_read_by_lot_and_by_hub_and_are_their_owners_alone(owner, someone):
    lot, other, stranger = await posted(owner), await posted(owner), someone()
    first, second, third = [(await recorded(owner, *one))["movement"] for one in [(lot, "out", 1), (other, "in", 2), (lot, "in", 3)]]
    of_lot = (await owner("GET", f"/v1/lots/{lot['id']}/movements")).json()["items"]
    assert of_lot == [third, first]
    page = (await owner("GET", "/v1/movements", params={"limit": 2})).json()
    rest = (await owner("GET", "/v1/movements", params={"limit": 2, "cursor": page["next"]})).json()
    assert [*page["items"], *rest["items"]] == [third, second, first]
    assert [one["id"] for one in (await owner("GET", "/v1/movements", params={"kind": "out"})).json()["items"]] == [first["id"]]
    assert (await owner("GET", "/v1/movements", params={"until": "2026-01-01"})).json()["items"] == []
    assert (await owner("GET", f"/v1/movements/{first['id']}")).json() == first
    assert (await stranger("GET", "/v1/movements")).json()["items"] == []
    refused = [
        await stranger("GET", f"/v1/movements/{first['id']}"),
        await stranger("GET", f"/v1/lots/{lot['id']}/movements"),
        await moved(stranger, lot, "out", 1),
    ]
    assert [one.status_code for one in refused] == [404, 404, 404]
    clerk = someone(Scope.LOTS_WRITE, organization=owner.actor.organization_id)
    assert (await moved(clerk, lot, "out", 1)).status_code == 403


async def test_nobody_who_serves_rewrites_what_came_and_left(owner, database, as_app):
    told = await recorded(owner, await posted(owner), "out", 1)
    for change in ("UPDATE listings.movements SET note = 'x'", "DELETE FROM listings.movements"):
        with psycopg.connect(as_app(database, "listings")) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(f"{change} WHERE id = %s", [told["movement"]["id"]])


async def test_a_period_is_exported_as_a_spreadsheet_of_here_reads_it(owner):
    lot = await posted(owner, external_id="A-1")
    await recorded(owner, lot, "out", 2.5, at="2026-03-01T23:30:00+00:00", counterparty="=HYPERLINK(1)", weight=LOAD)
    await recorded(owner, lot, "in", 1, at="2026-03-01T10:00:00+01:00")
    for language, delimiter, number in (("nl", ";", "120,5"), ("en", ",", "120.5")):
        answer = await owner(
            "GET", "/v1/movements.csv", params={"from": "2026-03-01", "until": "2026-03-02"}, headers={"accept-language": language}
        )
        rows = [*csv.DictReader(StringIO(answer.content.decode("utf-8-sig")), delimiter=delimiter)]
        assert [(one["kind"], one["at"]) for one in rows] == [("in", "2026-03-01 10:00:00+01:00"), ("out", "2026-03-02 00:30:00+01:00")]
        assert (rows[1]["net_kg"], rows[1]["ticket"], rows[1]["external_id"]) == (number, "W-118", "A-1")
        assert rows[1]["counterparty"] == "'=HYPERLINK(1)"
    only = await owner("GET", "/v1/movements.csv", params={"from": "2026-03-02", "until": "2026-03-02"})
    assert only.text.count("\n") == 2


async def test_the_hubs_system_and_its_gate_agree(owner, database):
    """A line that tells of what is there now, after what has left, changes nothing."""
    [lot, _] = await sync(owner, [an_item("H-1")])
    await recorded(owner, lot, "out", 15)
    [told, _] = await sync(owner, [an_item("H-1", quantity={"value": 25, "unit": "m2"})])
    assert told["result"] == "unchanged"
    assert await figures(owner, lot) == (0, 25)
    assert_ledgers_sum(database, [lot["id"]])


@pytest.mark.parametrize(
    ("kind", "value", "told", "code", "pointer"),
    [
        ("in", None, {}, "quantity_missing", "/quantity"),
        ("out", None, {"weight": LOAD}, "quantity_missing", "/quantity"),
        ("out", 1, {"at": "2999-01-01T00:00:00Z"}, "movement_ahead", "/at"),
        ("out", 1, {"at": "2026-03-01T09:30:00"}, "moment", "/at"),
        ("out", None, {"quantity": {"value": 1, "unit": "piece"}}, "unit_differs", "/quantity/unit"),
        ("moved", None, {}, "moved_nowhere", ""),
        ("moved", None, {"stock_place": "Nergens"}, "stock_place_unknown", "/stock_place"),
        ("in", 1, {"reservation_id": "0193e0f2-0000-7000-8000-000000000000"}, "movement_unfit", ""),
        ("out", 1, {"announced": True}, "movement_unfit", ""),
        ("out", 1, {"weight": {"gross_kg": 7300, "tare_kg": 7300}}, "weight_unequal", "/weight"),
        ("out", 1, {"weight": {"gross_kg": 9000, "tare_kg": 7000, "net_kg": 1999}}, "weight_unequal", "/weight"),
        ("in", 1, {"weight": {"gross_kg": 1000, "net_kg": 5000}}, "weight_unequal", "/weight"),
        ("in", 1, {"weight": {"gross_kg": 1000, "net_kg": 1000}}, "weight_unequal", "/weight"),
        ("in", 1, {"weight": {"tare_kg": 150_000, "net_kg": 150_000}}, "weight_unequal", "/weight"),
        ("in", 1, {"at": "0001-01-01T00:00:00+01:00"}, "moment", "/at"),
        ("in", 1, {"at": "9999-12-31T23:59:59-01:00"}, "moment", "/at"),
    ],
)
async def test_what_is_wrong_with_a_movement_is_said_where(owner, kind, value, told, code, pointer):
    refused = await moved(owner, await posted(owner), kind, value, **told)
    assert refused.status_code == 422
    assert [(one["code"], one["pointer"]) for one in refused.json()["errors"]] == [(code, pointer)]


async def test_nothing_comes_to_what_its_owner_took_back(owner):
    lot = await posted(owner)
    await owner("POST", f"/v1/lots/{lot['id']}/withdraw", version=1)
    assert (await moved(owner, lot, "in", 1)).json()["code"] == "lot_not_open"
    assert (await moved(owner, lot, "out", 1)).status_code == 201
