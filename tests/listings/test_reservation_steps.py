"""What becomes of a reservation: each step once, by whom it is for, by the database's clock."""

from datetime import datetime
from uuid import uuid4

import pytest

from services.listings.store.work import ListingsWork
from services.listings.use_cases.reservations import expire_holds
from tests.listings.reserving import assert_ledgers_sum, figures, held, let_pass, posted, reserve, step


@pytest.fixture
async def lot(owner):
    return await posted(owner)


@pytest.fixture
def buyer(someone):
    return someone()


async def test_the_owner_confirms_and_then_it_no_longer_ends_by_itself(owner, buyer, lot, database):
    reservation = await held(buyer, lot, 4)
    answer = await step(owner, "confirm", reservation)
    assert (answer.status_code, answer.json()["status"], answer.headers["etag"]) == (200, "confirmed", '"2"')
    let_pass(database, reservation, "100 hours")
    assert (await buyer("GET", f"/v1/reservations/{reservation['id']}")).json()["status"] == "confirmed"
    assert await figures(owner, lot) == (4, 6)


async def test_confirming_changes_nothing_that_others_see(owner, buyer, lot):
    reservation = await held(buyer, lot, 4)
    await step(owner, "confirm", reservation)
    assert (await owner("GET", f"/v1/lots/{lot['id']}")).headers["etag"] == '"2"'


async def test_the_buyer_neither_confirms_nor_completes(owner, buyer, lot):
    reservation = await held(buyer, lot, 4)
    for name in ("confirm", "complete"):
        answer = await step(buyer, name, reservation)
        assert (answer.status_code, answer.json()["code"]) == (403, "owner_only")


async def test_a_hold_whose_time_is_over_is_never_confirmed_whatever_the_sweeper_did(owner, buyer, lot, database):
    reservation = await held(buyer, lot, 4)
    let_pass(database, reservation, "72 hours 1 second")
    for caller, name in ((owner, "confirm"), (owner, "complete"), (buyer, "release")):
        answer = await step(caller, name, reservation)
        assert (answer.status_code, answer.json()["code"]) == (409, "reservation_status")
        assert "expired" in answer.json()["detail"]
    told = (await buyer("GET", f"/v1/reservations/{reservation['id']}")).json()
    assert (told["status"], told["ended_by"]) == ("expired", None)
    assert [one["id"] for one in (await buyer("GET", "/v1/reservations?status=expired")).json()["items"]] == [reservation["id"]]
    assert (await buyer("GET", "/v1/reservations?status=held")).json()["items"] == []


@pytest.mark.parametrize("who", ["buyer", "owner"])
@pytest.mark.parametrize("confirmed", [False, True])
async def test_either_side_lets_go_with_a_reason(owner, buyer, lot, who, confirmed):
    reservation = await held(buyer, lot, 4)
    if confirmed:
        await step(owner, "confirm", reservation)
    told = (await step(owner if who == "owner" else buyer, "release", reservation, {"reason": "De dakgoot lekt"})).json()
    assert (told["status"], told["ended_by"], told["reason"]) == ("released", who, "De dakgoot lekt")
    assert await figures(owner, lot) == (0, 10)


async def test_only_what_is_confirmed_is_completed(owner, buyer, lot):
    reservation = await held(buyer, lot, 4)
    assert (await step(owner, "complete", reservation)).json()["code"] == "reservation_status"
    await step(owner, "confirm", reservation)
    assert (await step(owner, "complete", reservation)).json()["status"] == "completed"
    for name in ("confirm", "release", "complete"):
        assert (await step(owner, name, reservation)).status_code == 409


async def test_what_was_delivered_is_apart_from_what_was_reserved(owner, buyer, lot, database):
    reservation = await held(buyer, lot, 4)
    await step(owner, "confirm", reservation)
    told = (await step(owner, "complete", reservation, {"delivered": {"value": 3, "unit": "m2"}})).json()
    assert (told["quantity"]["value"], told["delivered"]) == (4, {"value": 3, "unit": "m2"})
    seen = (await owner("GET", f"/v1/lots/{lot['id']}")).json()
    assert (seen["quantity"]["value"], seen["counted"], seen["reserved"], seen["remaining"]) == (10, None, 0, 7)
    assert_ledgers_sum(database, [lot["id"]])


async def test_more_may_be_delivered_than_was_thought_to_be_there(owner, buyer, lot, database):
    reservation = await held(buyer, lot, 10)
    await step(owner, "confirm", reservation)
    told = (await step(owner, "complete", reservation, {"delivered": {"value": 11.5, "unit": "m2"}})).json()
    assert told["delivered"]["value"] == 11.5
    assert await figures(owner, lot) == (0, 0)
    assert_ledgers_sum(database, [lot["id"]])


async def test_what_was_delivered_is_in_the_unit_that_was_reserved(owner, buyer, lot):
    reservation = await held(buyer, lot, 4)
    await step(owner, "confirm", reservation)
    answer = await step(owner, "complete", reservation, {"delivered": {"value": 3, "unit": "kg"}})
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/delivered/unit")


async def test_a_step_under_a_key_is_taken_once_and_answered_the_same(owner, buyer, lot):
    reservation, key = await held(buyer, lot, 4), {"idempotency-key": str(uuid4())}
    first, retry = [await step(owner, "confirm", reservation, **key) for _ in range(2)]
    assert (retry.status_code, retry.content, retry.headers["idempotency-replayed"]) == (200, first.content, "true")


async def test_a_lot_that_is_withdrawn_lets_go_of_its_holds(owner, buyer, lot, database):
    reservation = await held(buyer, lot, 4)
    assert (await owner("POST", f"/v1/lots/{lot['id']}/withdraw", version=2)).json()["reserved"] == 0
    told = (await buyer("GET", f"/v1/reservations/{reservation['id']}")).json()
    assert (told["status"], told["ended_by"], told["reason"]) == ("released", "owner", "lot withdrawn")
    assert_ledgers_sum(database, [lot["id"]])


async def test_a_lot_is_not_withdrawn_over_a_confirmed_reservation(owner, buyer, someone, lot):
    kept, other = await held(buyer, lot, 4), await held(someone(), lot, 1)
    await step(owner, "confirm", kept)
    refused = await owner("POST", f"/v1/lots/{lot['id']}/withdraw", version=3)
    assert (refused.status_code, refused.json()["code"]) == (409, "lot_promised")
    assert (await owner("GET", f"/v1/reservations/{other['id']}")).json()["status"] == "held"
    await step(owner, "release", kept)
    assert (await owner("POST", f"/v1/lots/{lot['id']}/withdraw", version=4)).status_code == 200


async def test_times_are_told_in_utc_and_in_order(owner, buyer, lot):
    reservation = await held(buyer, lot, 4)
    await step(owner, "confirm", reservation)
    told = (await step(owner, "complete", reservation)).json()
    times = [datetime.fromisoformat(told[name]) for name in ("held_at", "confirmed_at", "ended_at")]
    assert times == sorted(times)


async def test_a_lapsed_hold_is_swept_and_others_may_have_it(owner, buyer, someone, lot, database, listings):
    reservation = await held(buyer, lot, 10)
    assert (await reserve(someone(), lot, 1)).status_code == 409
    let_pass(database, reservation, "73 hours")
    sessions = listings._transport.app.state.database.sessions
    while await figures(owner, lot) != (0, 10):  # the service's own sweeper may be at it
        await expire_holds(lambda whose: ListingsWork(sessions, whose))
    assert (await reserve(someone(), lot, 10)).status_code == 201
    assert_ledgers_sum(database, [lot["id"]])
