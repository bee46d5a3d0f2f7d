"""Reserving over HTTP: who may, how much, for how long, and who knows of it."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from services.kernel.identity import Scope
from services.kit.testing import an_actor, vouched
from tests.conftest import SECRET
from tests.listings.reserving import assert_ledgers_sum, figures, held, let_pass, posted, reserve, step


async def test_what_is_held_is_no_longer_to_be_had(owner, someone, events):
    lot, buyer = await posted(owner), someone()
    answer = await reserve(buyer, lot, 4, note="Voor de school")
    told = answer.json()
    assert (answer.status_code, answer.headers["location"], answer.headers["etag"]) == (201, f"/v1/reservations/{told['id']}", '"1"')
    assert (told["status"], told["side"], told["quantity"], told["note"]) == ("held", "buyer", {"value": 4, "unit": "m2"}, "Voor de school")
    assert datetime.fromisoformat(told["expires_at"]) - datetime.fromisoformat(told["held_at"]) == timedelta(hours=72)
    assert await figures(buyer, lot) == (4, 6)
    news = (await events(lot["id"]))[-1]
    assert (news["version"], news["data"]["version"], news["data"]["remaining"]) == (2, 2, 6)


async def test_its_events_are_for_nobody_but_the_parties(owner, someone, events):
    lot = await posted(owner)
    reservation = await held(someone(), lot, 4)
    [change] = await events(reservation["id"])
    assert (change["type"], change["public"], change["data"]["status"]) == ("reservation.changed.v1", False, "held")


async def test_a_key_is_required(owner, someone):
    lot = await posted(owner)
    answer = await someone()("POST", f"/v1/lots/{lot['id']}/reservations", json={"quantity": {"value": 1, "unit": "m2"}})
    assert (answer.status_code, answer.json()["code"]) == (400, "idempotency_key_missing")
    assert await figures(owner, lot) == (0, 10)


async def test_a_retry_holds_nothing_twice_and_hears_the_same(owner, someone):
    lot, buyer, key = await posted(owner), someone(), str(uuid4())
    first, retry = [await reserve(buyer, lot, 4, key) for _ in range(2)]
    assert (retry.status_code, retry.content) == (201, first.content)
    assert await figures(owner, lot) == (4, 6)


async def test_more_than_remains_is_refused_and_told(owner, someone):
    lot = await posted(owner)
    await held(someone(), lot, 7)
    answer = await reserve(someone(), lot, 4)
    assert (answer.status_code, answer.json()["code"]) == (409, "quantity_not_available")
    assert "3 m2" in answer.json()["detail"]
    assert answer.json()["errors"][0]["pointer"] == "/quantity/value"


async def test_nobody_reserves_from_themselves(owner):
    answer = await reserve(owner, await posted(owner), 1)
    assert (answer.status_code, answer.json()["code"]) == (409, "own_lot")


@pytest.mark.parametrize("status", ["draft", "withdrawn", "absent"])
async def test_what_is_not_published_is_not_there_to_be_reserved(owner, someone, status):
    lot = await posted(owner, status="draft" if status == "draft" else "published")
    if status == "withdrawn":
        await owner("POST", f"/v1/lots/{lot['id']}/withdraw", version=1)
    answer = await reserve(someone(), {"id": str(uuid4())} if status == "absent" else lot, 1)
    assert (answer.status_code, answer.json()["code"]) == (404, "lot_not_found")


async def test_what_only_traders_may_see_only_traders_reserve(owner, someone):
    lot = await posted(owner, visibility={"audience": "traders"})
    assert (await reserve(someone(trader=False), lot, 1)).status_code == 404
    assert (await reserve(someone(trader=True), lot, 1)).status_code == 201


async def test_a_quantity_is_held_in_the_unit_of_its_lot(owner, someone):
    lot = await posted(owner)
    answer = await reserve(someone(), lot, 4, quantity={"value": 4, "unit": "piece"})
    assert (answer.status_code, answer.json()["code"]) == (422, "unit_differs")
    assert answer.json()["errors"][0]["pointer"] == "/quantity/unit"


@pytest.mark.parametrize("days", [-1, 15])
async def test_a_hold_ends_after_now_and_before_the_cap(owner, someone, days):
    lot = await posted(owner)
    until = (datetime.fromisoformat("2020-01-01T00:00:00Z") if days < 0 else datetime.now().astimezone() + timedelta(days=days)).isoformat()
    answer = await reserve(someone(), lot, 4, until=until)
    assert (answer.status_code, answer.json()["code"]) == (422, "hold_too_long")
    assert answer.json()["errors"][0]["pointer"] == "/until"
    assert await figures(owner, lot) == (0, 10)


@pytest.mark.parametrize("until", ["2027-03-01", "2027-03-01T12:00:00", 1_900_000_000, "morgen", True])
async def test_an_end_is_a_moment_with_its_zone(owner, someone, until):
    answer = await reserve(someone(), await posted(owner), 4, until=until)
    assert [(one["pointer"], one["code"]) for one in answer.json()["errors"]] == [("/until", "moment")]


@pytest.mark.parametrize("until", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
async def test_the_ends_of_time_are_refused_where_they_stand(owner, someone, until):
    refused = (await reserve(someone(), await posted(owner), 4, until=until)).json()
    assert (refused["status"], [error["pointer"] for error in refused["errors"]]) == (422, ["/until"])


async def test_a_hold_ends_when_it_was_asked_to(owner, someone):
    until = (datetime.now().astimezone() + timedelta(days=2)).replace(microsecond=0)
    reservation = await held(someone(), await posted(owner), 4, until=until.isoformat())
    assert datetime.fromisoformat(reservation["expires_at"]) == until


async def test_both_parties_read_it_and_nobody_else(owner, someone, listings):
    buyer = someone()
    reservation = await held(buyer, await posted(owner), 4)
    path = f"/v1/reservations/{reservation['id']}"
    assert [(await one("GET", path)).json()["side"] for one in (buyer, owner)] == ["buyer", "owner"]
    for name in ("", "/confirm", "/release", "/complete"):
        answer = await someone()("POST" if name else "GET", path + name)
        assert (answer.status_code, answer.json()["code"]) == (404, "reservation_not_found")
    assert (await listings.get(path)).status_code == 401


async def test_reading_and_reserving_take_their_scopes(owner, someone):
    lot = await posted(owner)
    assert (await reserve(someone(Scope.LOTS_READ, Scope.LOTS_WRITE), lot, 1)).status_code == 403
    assert (await someone(Scope.RESERVATIONS_WRITE)("GET", "/v1/reservations")).status_code == 403


async def test_a_list_holds_both_sides_newest_first_page_by_page(owner, someone):
    trader, lots = someone(), [await posted(owner) for _ in range(3)]
    mine = [(await held(trader, lot, 1))["id"] for lot in lots]
    own_lot = await posted(trader)
    theirs = (await held(owner, own_lot, 2))["id"]

    async def ids(query):
        seen, path = [], f"/v1/reservations?limit=2{query}"
        while path:
            answer = await trader("GET", path)
            seen += [one["id"] for one in answer.json()["items"]]
            path = answer.links.get("next", {}).get("url")
        return seen

    assert await ids("") == [theirs, *mine[::-1]]
    assert await ids("&side=buyer") == mine[::-1]
    assert await ids("&side=owner") == [theirs]
    assert await ids(f"&lot_id={lots[1]['id']}") == [mine[1]]
    await step(owner, "confirm", {"id": mine[0]})
    assert await ids("&status=confirmed") == [mine[0]]
    assert await ids("&status=held&side=buyer") == mine[:0:-1]


async def test_open_holds_are_capped_until_one_is_confirmed_or_let_go(owner, someone):
    buyer, lots = someone(), [await posted(owner) for _ in range(21)]
    holds = [await held(buyer, lot, 1) for lot in lots[:20]]
    refused = await reserve(buyer, lots[20], 1)
    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_holds")
    assert await figures(owner, lots[20]) == (0, 10)
    await step(owner, "confirm", holds[0])
    assert (await reserve(buyer, lots[20], 1)).status_code == 201


async def test_who_let_a_hold_lapse_lets_others_go_first(owner, someone, database):
    buyer, lot = someone(), await posted(owner)
    let_pass(database, await held(buyer, lot, 4), "73 hours")
    again = await reserve(buyer, lot, 1)
    assert (again.status_code, again.json()["code"]) == (409, "held_before")
    assert (await reserve(someone(), lot, 1)).status_code == 201
    assert (await reserve(buyer, await posted(owner), 1)).status_code == 201


async def test_the_rest_after_a_lapsed_hold_has_an_end(owner, someone, database):
    buyer, lot = someone(), await posted(owner)
    let_pass(database, await held(buyer, lot, 1), "145 hours")
    assert (await reserve(buyer, lot, 1)).status_code == 201


async def test_letting_go_and_holding_again_goes_well_three_times(owner, someone):
    buyer, lot = someone(), await posted(owner)
    for _ in range(3):
        await step(buyer, "release", await held(buyer, lot, 2))
    assert (await reserve(buyer, lot, 2)).json()["code"] == "held_before"


async def test_row_level_security_shows_reservations_and_ledger_to_the_parties_alone(owner, someone, database, as_app):
    buyer, lot = someone(), await posted(owner)
    await held(buyer, lot, 4)
    with psycopg.connect(as_app(database, "listings")) as connection:
        for organization, seen in ((owner.actor.organization_id, 1), (buyer.actor.organization_id, 1), (uuid4(), 0), ("", 0)):
            connection.execute("SELECT set_config('spolia.organization', %s, true)", [str(organization)])
            for table, rows in (("reservations", 1), ("ledger", 2)):
                count = SQL("SELECT count(*) FROM listings.{} WHERE lot_id = %s").format(Identifier(table))
                assert connection.execute(count, [lot["id"]]).fetchone() == (rows * seen,)


@pytest.mark.parametrize("statement", ["UPDATE listings.ledger SET held = 0", "DELETE FROM listings.ledger", "TRUNCATE listings.ledger"])
def test_no_serving_role_rewrites_the_ledger(database, as_app, statement):
    with psycopg.connect(as_app(database, "listings")) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(statement)


async def test_the_ledger_sums_to_the_lot_after_every_step(owner, someone, database):
    lot, buyers = await posted(owner), [someone() for _ in range(4)]
    first, second, third, fourth = [await held(buyer, lot, 2) for buyer in buyers]
    for name, who, reservation, body in (
        ("confirm", owner, first, None),
        ("complete", owner, first, {"delivered": {"value": 1.5, "unit": "m2"}}),
        ("release", buyers[1], second, {"reason": "toch te klein"}),
        ("confirm", owner, third, None),
        ("release", owner, third, {"reason": "verkocht aan de toog"}),
        ("release", owner, fourth, None),
    ):
        assert (await step(who, name, reservation, body)).status_code == 200
        assert_ledgers_sum(database, [lot["id"]])
    assert await figures(owner, lot) == (0, 8.5)


async def test_the_feed_begins_with_open_reservations_for_their_parties_and_for_no_other_follower(listings, someone, owner):
    buyer = someone()
    reservation = await held(buyer, await posted(owner), 1)

    async def begins_with(organization: UUID) -> set[str]:
        follower = vouched(an_actor(Scope.FEED_READ, organization=organization), SECRET, "listings")
        page = await listings.get("/internal/snapshot", params={"kind": "reservation"}, headers=follower)
        return {one["subject"] for one in page.json()["items"]}

    for party in (buyer, owner):
        assert await begins_with(party.actor.organization_id) == {reservation["id"]}
    for other in (uuid4(), UUID(int=0)):
        assert await begins_with(other) == set()
