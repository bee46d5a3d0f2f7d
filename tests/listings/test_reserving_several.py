"""Several lots in one call: all of them are held, or none is, and the answer says which one stands in the way."""

from uuid import uuid4

import pytest

from services.kernel.identity import Scope
from tests.listings.reserving import figures, held, posted, reserve_all


@pytest.fixture
def buyer(someone):
    return someone(Scope.LOTS_READ, Scope.RESERVATIONS_WRITE)


async def test_all_are_held_in_the_order_that_was_asked_for(owner, buyer):
    lots = [await posted(owner, 10) for _ in range(3)]
    asked = [lots[2], lots[0], lots[1], lots[0]]
    answer = await reserve_all(buyer, asked, 4, note="De hele vloer")
    assert answer.status_code == 201, answer.text
    items = answer.json()["items"]
    assert [one["lot_id"] for one in items] == [lot["id"] for lot in asked]
    assert {(one["status"], one["quantity"]["value"], one["note"]) for one in items} == {("held", 4, "De hele vloer")}
    for one in items:
        assert (await buyer("GET", f"/v1/reservations/{one['id']}")).json() == one
    assert [await figures(owner, lot) for lot in lots] == [(8, 2), (4, 6), (4, 6)]


async def test_of_lots_of_which_one_cannot_be_held_none_is(owner, someone, buyer):
    lots = [await posted(owner, 10) for _ in range(3)]
    await held(someone(), lots[1], 7)
    refused = await reserve_all(buyer, lots, 4)
    assert (refused.status_code, refused.json()["code"]) == (409, "none_reserved")
    assert [(one["pointer"], one["code"]) for one in refused.json()["errors"]] == [("/lots/1/quantity/value", "quantity_not_available")]
    assert [await figures(owner, lot) for lot in lots] == [(0, 10), (7, 3), (0, 10)]
    assert (await buyer("GET", "/v1/reservations")).json()["items"] == []


async def test_each_is_held_to_the_rules_of_one(owner, buyer):
    mine, gone = await posted(owner, 10), {"id": str(uuid4())}
    other = await posted(owner, 10)
    for asked, by, place, code in (
        ([mine], owner, "/lots/0", "own_lot"),
        ([mine, gone], buyer, "/lots/1", "lot_not_found"),
        ([mine, other, mine], buyer, "/lots/2/quantity/value", "quantity_not_available"),
    ):
        refused = await reserve_all(by, asked, 6)
        assert [(one["pointer"], one["code"]) for one in refused.json()["errors"]] == [(place, code)]


async def test_the_same_request_twice_is_held_once(owner, buyer):
    lots, key = [await posted(owner, 10) for _ in range(2)], str(uuid4())
    first, again = [await reserve_all(buyer, lots, 4, key=key) for _ in range(2)]
    assert (again.json(), again.headers["idempotency-replayed"]) == (first.json(), "true")
    assert [await figures(owner, lot) for lot in lots] == [(4, 6)] * 2
