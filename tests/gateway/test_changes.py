"""The public feed: a copy that keeps itself current, for who may see what."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any
from uuid import uuid4

import httpx
import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.routing import Router

from gateway.app import create_app
from gateway.domain.changes import PUBLISHED, Change, Place, Portion
from gateway.domain.changes import Reader as Hearer
from gateway.forwarding.feeds import Feed
from gateway.forwarding.remote import HttpUpstream
from gateway.forwarding.upstream import AsgiUpstream
from gateway.house import HouseSettings, services
from gateway.house import house as whole
from gateway.settings import GatewaySettings
from gateway.snapshot import snapshot
from migrations.run import SERVICES
from services.kernel.identity import Role
from services.kit.database import Database
from services.kit.feed.reader import LONGEST_WAIT_S
from services.kit.identity import Identities
from services.kit.pagination import encode
from services.kit.testing import served
from tests.conftest import SECRET
from tests.contract.examples import a_receiver
from tests.gateway.following import Owner, Reader
from tests.gateway.stories import listening
from tests.gateway.test_remote import nobody
from tests.household import UNHURRIED, Household, household
from tests.patience import PATIENCE_S, becomes, until

FOR_TRADERS = {"visibility": {"audience": "traders"}}


async def test_without_a_key_a_copy_of_all_that_is_published_is_made_page_by_page(alone, owner):
    lots = [(await owner.posts(title=f"Eiken plankenvloer {n}"))["id"] for n in range(7)]
    receiver = (await alone.call("POST", "/v1/receivers", owner.key, json=a_receiver())).json()["id"]
    await owner.posts(status="draft")
    reader = Reader(alone, filters={"limit": 3})
    await reader.catches_up()
    assert sorted(subject for subject, _ in reader.heard()) == sorted([*lots, receiver])
    read = (await alone.call("GET", f"/v1/lots/{lots[0]}")).json()
    assert next(one["data"] for one in reader.told if one["subject"] == lots[0]) == read
    assert {one["source"] for one in reader.told} == {"/listings", "/acceptance"}


async def test_then_it_is_told_what_changes_each_lot_in_its_order(alone, owner):
    lot = await owner.posts()
    reader = Reader(alone)
    await reader.catches_up()
    changed = await owner.changes(lot, condition="A")
    await reader.hears_of(lot["id"], 2)
    gone = await owner.withdraws(changed)
    await reader.hears_of(lot["id"], gone["version"])
    assert reader.of(lot) == [(1, True), (2, True), (3, False)]
    assert reader.told[1]["data"]["condition"] == "A"
    assert reader.told[1]["time"] is not None


async def test_who_waits_hears_of_a_lot_when_it_is_posted(alone, owner):
    reader = Reader(alone)
    await reader.catches_up()
    waiting = asyncio.create_task(reader.reads(wait=LONGEST_WAIT_S))
    await asyncio.sleep(0)
    lot = await owner.posts()
    async with asyncio.timeout(PATIENCE_S):
        await waiting
    assert reader.of(lot) == [(1, True)]


async def test_a_lot_that_always_was_for_traders_is_not_there_for_others(alone, owner):
    early, late, trader = Reader(alone), Reader(alone), Reader(alone, owner.key)
    await early.catches_up()
    lot = await owner.posts(**FOR_TRADERS)
    await trader.hears_of(lot["id"])
    await late.catches_up()
    changed = await owner.changes(lot, condition="A")
    await trader.hears_of(lot["id"], 2)
    await owner.withdraws(changed)
    for reader in (early, late, trader):
        await reader.is_up_to(owner)
    assert (early.of(lot), late.of(lot)) == ([], [])
    assert trader.of(lot) == [(1, True), (2, True), (3, False)]


async def test_a_lot_that_becomes_for_traders_only_is_gone_for_others(alone, owner):
    lot = await owner.posts()
    reader, trader = Reader(alone), Reader(alone, owner.key)
    await reader.catches_up()
    await trader.catches_up()
    hidden = await owner.changes(lot, **FOR_TRADERS)
    await reader.hears_of(lot["id"], 2)
    await trader.hears_of(lot["id"], 2)
    again = await owner.changes(hidden, condition="A")
    await owner.changes(again, visibility={"audience": "everyone"})
    await reader.hears_of(lot["id"], 4)
    assert reader.of(lot) == [(1, True), (2, False), (4, True)]
    assert trader.of(lot) == [(1, True), (2, True)]


async def test_who_was_away_meanwhile_still_hears_that_it_is_gone(alone, owner):
    lot = await owner.posts()
    reader = Reader(alone)
    await reader.catches_up()
    hidden = await owner.changes(lot, **FOR_TRADERS)
    await owner.withdraws(await owner.changes(hidden, condition="A"))
    await reader.is_up_to(owner)
    assert reader.of(lot) == [(1, True), (2, False)]


async def test_what_its_owner_has_taken_back_is_not_told_afterwards(alone, owner):
    reader = Reader(alone)
    await reader.catches_up()
    exact = await owner.posts(visibility={"place": "exact"}, location={"point": [4.4771, 51.0286]})
    await owner.changes(exact, visibility={"place": "municipality"})
    await Reader(alone, after=reader.after).hears_of(exact["id"], 2)
    await reader.catches_up()
    assert reader.of(exact) == [(2, True)]
    assert all("4.4771" not in str(one["data"]) for one in reader.told)


async def test_one_may_follow_lots_alone_or_one_lot(alone, owner):
    lot = await owner.posts()
    await alone.call("POST", "/v1/receivers", owner.key, json=a_receiver())
    await owner.posts()
    lots, one, receivers = (Reader(alone, filters=chosen) for chosen in ({"type": "lot"}, {"subject": lot["id"]}, {"type": "receiver"}))
    for reader in (lots, one, receivers):
        await reader.catches_up()
    assert [len(reader.told) for reader in (lots, one, receivers)] == [2, 1, 1]
    await owner.posts()
    await owner.changes(lot, condition="A")
    await one.hears_of(lot["id"], 2)
    assert one.of(lot) == [(1, True), (2, True)]
    assert len(one.told) == 2


async def test_a_place_belongs_to_its_filters_and_its_kind_of_key(alone, owner):
    first = (await alone.call("GET", "/v1/changes", owner.key)).json()["next"]
    assert (await alone.call("GET", "/v1/changes", owner.key, params={"after": first})).status_code == 200
    for key, filters in ((None, {}), (owner.key, {"type": "lot"}), (owner.key, {"subject": str(uuid4())})):
        answer = await alone.call("GET", "/v1/changes", key, params={"after": first, **filters})
        assert (answer.status_code, answer.json()["code"]) == (422, "cursor_refused")


@pytest.mark.parametrize(
    "told",
    [
        [],
        [1],
        [{"listings": [-1, None]}],
        [{"listings": [2**63, None]}],
        [{"listings": ["1", None]}],
        [{"listings": [None, str(uuid4())]}],
        [{"listings": [1, "x"]}],
        [{"listings": [True, None]}],
        [{"listings": 1}],
    ],
)
async def test_a_place_that_is_made_up_is_refused(house, told):
    after = encode(told, ["changes", None, None, False])
    answer = await house.call("GET", "/v1/changes", params={"after": after})
    assert (answer.status_code, answer.json()["code"]) == (422, "cursor_refused")


async def test_a_place_that_is_no_longer_kept_is_gone_and_one_begins_again(alone, owner, own_database):
    lot = await owner.posts()
    reader = Reader(alone)
    await reader.catches_up()
    await reader.is_up_to(owner)
    with psycopg.connect(own_database, autocommit=True) as connection:
        connection.execute("UPDATE listings.feed_head SET position = position + 10, trimmed = position + 10")
    answer = await alone.call("GET", "/v1/changes", params={"after": reader.after})
    assert (answer.status_code, answer.json()["code"]) == (410, "position_expired")
    again = Reader(alone)
    await again.catches_up()
    assert again.of(lot) == [(1, True)]


async def test_those_who_wait_leave_the_places_to_others(own_database, as_app):
    async with household(own_database, as_app, most_at_once=2) as house:
        reader = Reader(house)
        await reader.catches_up()
        waiting = [asyncio.create_task(Reader(house, after=reader.after).reads(wait=LONGEST_WAIT_S)) for _ in range(20)]

        async def told() -> int:
            return (await house.call("GET", "/v1/receivers")).status_code

        await becomes(told, 200)
        assert not any(one.done() for one in waiting)
        await Owner(house, await house.key("Sloper", Role.MATERIAL_MANAGER)).posts()
        async with asyncio.timeout(PATIENCE_S):
            pages = await asyncio.gather(*waiting)
        assert all(len(page["items"]) == 1 for page in pages)


async def test_who_waits_is_let_go_when_the_process_is_to_end(own_database, as_app):
    settings = HouseSettings({service: as_app(own_database, service) for service in SERVICES}, SECRET, UNHURRIED)
    app = whole(settings)
    async with through(app) as http:
        after = (await http.get("/v1/changes")).json()["next"]
        waiting = asyncio.create_task(http.get("/v1/changes", params={"after": after, "wait": 25}))
        await asyncio.sleep(0.2)
        for let_go in app.state.on_stop:
            let_go()
        async with asyncio.timeout(0.9 * LONGEST_WAIT_S):  # before the wait is over
            answer = await waiting
            again = await http.get("/v1/changes", params={"after": after, "wait": 25})  # before the server has closed its door
        for told in (answer, again):
            assert (told.status_code, told.json()["items"], told.json()["next"]) == (200, [], after)


async def test_whoever_waits_behind_one_place_shares_one_request(own_database, as_app):
    settings = HouseSettings({service: as_app(own_database, service) for service in SERVICES}, SECRET, UNHURRIED)
    listings = services(settings)["listings"]
    asked = 0

    class Counted(AsgiUpstream):
        async def __call__(self, *call: Any) -> None:
            nonlocal asked
            asked += 1
            await super().__call__(*call)

    async with served(listings):
        feed = Feed("listings", Counted(listings), Identities(SECRET, "gateway"), 10)
        async with feed.living():
            place = (await feed.read(Place(), 10, Portion(PUBLISHED))).end
            polls = {feed.coming(place) for _ in range(1000)}

            async def has_asked() -> bool:
                return asked > 1

            await until(has_asked)
            assert (len(polls), asked) == (1, 2)
        assert all(poll.cancelled() for poll in polls)


async def test_a_feed_that_is_not_reached_leaves_the_other_one(own_database, as_app):
    settings = HouseSettings({service: as_app(own_database, service) for service in SERVICES}, SECRET, UNHURRIED)
    upstreams = {name: AsgiUpstream(app) for name, app in services(settings).items() if name == "acceptance"}
    absent = {"listings": HttpUpstream(nobody()), "matching": HttpUpstream(nobody())}
    async with through(create_app(GatewaySettings(**settings.of("gateway")), {**absent, **upstreams}, snapshot())) as http:
        both = await http.get("/v1/changes")
        assert (both.status_code, both.json()["code"], both.headers["retry-after"]) == (503, "unavailable", "1")
        assert (await http.get("/v1/changes", params={"type": "receiver"})).status_code == 200


async def test_with_each_service_on_its_own_it_is_told_the_same(own_database, as_app):
    settings = HouseSettings({service: as_app(own_database, service) for service in SERVICES}, SECRET, UNHURRIED)
    async with AsyncExitStack() as stack:
        ports = {name: await stack.enter_async_context(listening(app)) for name, app in services(settings).items()}
        upstreams = {name: HttpUpstream(f"http://127.0.0.1:{port}") for name, port in ports.items()}
        http = await stack.enter_async_context(through(create_app(GatewaySettings(**settings.of("gateway")), upstreams, snapshot())))
        keys = Database(as_app(own_database, "gateway"), "gateway", 1)
        stack.push_async_callback(keys.close)
        house = Household(http, keys)
        reader, owner = Reader(house), Owner(house, await house.key("Sloper", Role.MATERIAL_MANAGER))
        await reader.catches_up()
        lot = await owner.posts()
        await reader.hears_of(lot["id"])
        assert reader.of(lot) == [(1, True)]


@asynccontextmanager
async def through(app: Router) -> AsyncIterator[httpx.AsyncClient]:
    async with app.lifespan_context(app), httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://spolia") as http:
        yield http


AUDIENCES = st.sampled_from(["everyone", "traders", None])


@given(st.lists(AUDIENCES, min_size=1, max_size=8), st.lists(st.booleans(), min_size=8, max_size=8))
def test_whenever_one_looks_the_copy_ends_as_the_truth(audiences, looks):
    """A reader without a key who reads at any times ends with the state if it is for everyone, and with nothing if it is not."""
    kept: dict[str, Any] | None = None
    version = unread = 0
    for version, _ in enumerate(audiences, 1):
        if looks[version - 1] or version == len(audiences):
            for one in range(unread + 1, version + 1):
                told = change(one, audiences[:version]).told_to(Hearer())
                kept = told.data if told else kept
            unread = version
    last = audiences[-1]
    assert kept == ({"audience": last, "version": version} if last == "everyone" else None)


def change(version: int, audiences: list[str | None]) -> Change:
    """A lot's change, as listings tells it when so much has happened to the lot; None is a draft."""
    before, now = ([None, *audiences])[version - 1 : version + 1]
    data = {"audience": now, "version": version} if now else None
    return Change("id", "/listings", "lot.changed.v1", "lot", version, None, data, "everyone" in {before, now}, version == len(audiences))
