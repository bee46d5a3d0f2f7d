"""Counting again: never refused, and who goes short is told."""

import pytest

from services.kernel.identity import Scope
from tests.listings.reserving import assert_ledgers_sum, figures, held, posted, reserve, step


async def recount(owner, lot, value, **headers):
    return await owner("POST", f"/v1/lots/{lot['id']}/recount", headers=headers, json={"value": value})


async def test_a_count_takes_the_place_of_what_was_stated_and_is_kept_beside_it(owner, someone, database):
    lot = await posted(owner)
    await held(someone(), lot, 4)
    told = (await recount(owner, lot, 12)).json()
    assert (told["shortfall"], told["short"]) == (0, [])
    seen = (await someone()("GET", f"/v1/lots/{lot['id']}")).json()
    assert (seen["quantity"]["value"], seen["counted"], seen["reserved"], seen["remaining"]) == (10, 12, 4, 8)
    assert_ledgers_sum(database, [lot["id"]])


async def test_less_than_was_promised_is_a_shortfall_that_hurts_the_holds_before_the_confirmed_and_the_last_first(owner, someone, database):
    lot, buyers = await posted(owner), [someone() for _ in range(3)]
    first, second, third = [await held(buyer, lot, 3) for buyer in buyers]
    await step(owner, "confirm", third)
    answer = await recount(owner, lot, 4)
    told = answer.json()
    assert (answer.status_code, told["shortfall"], told["lot"]["shortfall"], told["lot"]["remaining"]) == (200, 5, 5, 0)
    assert {one["id"]: one["short"] for one in told["short"]} == {first["id"]: 2, second["id"]: 3}
    assert [(await buyer("GET", "/v1/reservations")).json()["items"][0]["short"] for buyer in buyers] == [2, 3, 0]
    assert_ledgers_sum(database, [lot["id"]])


async def test_a_shortfall_hurts_less_as_others_let_go(owner, someone, database, events):
    lot, buyers = await posted(owner), [someone() for _ in range(2)]
    first, second = [await held(buyer, lot, 5) for buyer in buyers]
    await recount(owner, lot, 6)
    assert (await owner("GET", f"/v1/reservations/{second['id']}")).json()["short"] == 4
    await step(buyers[0], "release", first)
    assert (await owner("GET", f"/v1/reservations/{second['id']}")).json()["short"] == 0
    assert [one["data"]["short"] for one in await events(second["id"])] == [0, 4, 0]
    assert await figures(owner, lot) == (5, 1)
    assert_ledgers_sum(database, [lot["id"]])


async def test_who_is_confirmed_goes_before_who_is_only_held(owner, someone, database):
    lot, buyers = await posted(owner), [someone() for _ in range(2)]
    first, second = [await held(buyer, lot, 5) for buyer in buyers]
    await recount(owner, lot, 5)
    told = (await step(owner, "confirm", second)).json()
    assert (told["status"], told["short"]) == ("confirmed", 0)
    assert (await owner("GET", f"/v1/reservations/{first['id']}")).json()["short"] == 5
    assert_ledgers_sum(database, [lot["id"]])


async def test_what_is_short_cannot_be_held_and_is_over_once_counted_again(owner, someone, database):
    lot = await posted(owner)
    await held(someone(), lot, 8)
    await recount(owner, lot, 0)
    assert (await reserve(someone(), lot, 1)).json()["code"] == "quantity_not_available"
    assert (await recount(owner, lot, 9)).json()["shortfall"] == 0
    assert await figures(owner, lot) == (8, 1)
    assert_ledgers_sum(database, [lot["id"]])


async def test_a_count_is_of_what_is_there_now_whatever_was_delivered_before(owner, someone, database):
    lot = await posted(owner)
    reservation = await held(someone(), lot, 4)
    await step(owner, "confirm", reservation)
    await step(owner, "complete", reservation)
    await recount(owner, lot, 7)
    assert await figures(owner, lot) == (0, 7)
    assert_ledgers_sum(database, [lot["id"]])


async def test_another_estimate_is_of_what_is_there_from_now_on(owner, someone, database):
    lot = await posted(owner)
    reservation = await held(someone(), lot, 4)
    await step(owner, "confirm", reservation)
    await step(owner, "complete", reservation)
    version = (await owner("GET", f"/v1/lots/{lot['id']}")).json()["version"]
    changed = (await owner("PATCH", f"/v1/lots/{lot['id']}", version=version, json={"quantity": {"value": 9}})).json()
    assert (changed["quantity"]["value"], changed["counted"], changed["remaining"]) == (9, None, 9)
    assert_ledgers_sum(database, [lot["id"]])


async def test_the_same_estimate_told_again_changes_nothing(owner, someone, database):
    lot = await posted(owner)
    await recount(owner, lot, 8)
    changed = (await owner("PATCH", f"/v1/lots/{lot['id']}", version=2, json={"title": "Eiken visgraat", "quantity": {"value": 10}})).json()
    assert (changed["counted"], changed["remaining"]) == (8, 8)
    assert_ledgers_sum(database, [lot["id"]])


@pytest.mark.parametrize(
    ("change", "code", "pointer"),
    [
        ({"quantity": {"value": 3}}, "quantity_promised", "/quantity/value"),
        ({"quantity": {"value": 10, "unit": "kg"}}, "unit_promised", "/quantity/unit"),
    ],
)
async def test_an_edit_does_not_cut_into_what_is_promised(owner, someone, change, code, pointer):
    lot = await posted(owner)
    await held(someone(), lot, 4)
    refused = await owner("PATCH", f"/v1/lots/{lot['id']}", version=2, json=change)
    assert (refused.status_code, refused.json()["code"], refused.json()["errors"][0]["pointer"]) == (409, code, pointer)
    assert await figures(owner, lot) == (4, 6)


async def test_a_count_is_the_owners(owner, someone):
    lot = await posted(owner)
    assert (await recount(someone(), lot, 3)).status_code == 404
    assert (await recount(someone(Scope.LOTS_READ, organization=owner.actor.organization_id), lot, 3)).status_code == 403


@pytest.mark.parametrize(("value", "code"), [(-1, "greater_than_equal"), (1e10, "less_than_equal"), ("veel", "number")])
async def test_a_count_is_nothing_or_more(owner, value, code):
    answer = await recount(owner, await posted(owner), value)
    assert [(one["pointer"], one["code"]) for one in answer.json()["errors"]] == [("/value", code)]


async def test_a_count_under_a_key_is_made_once(owner):
    lot, key = await posted(owner), {"idempotency-key": "monday"}
    first, retry = [await recount(owner, lot, 3, **key) for _ in range(2)]
    assert (retry.content, retry.headers["etag"]) == (first.content, '"2"')


async def test_what_was_withdrawn_is_not_counted(owner):
    lot = await posted(owner)
    await owner("POST", f"/v1/lots/{lot['id']}/withdraw", version=1)
    assert (await recount(owner, lot, 3)).json()["code"] == "lot_not_open"
