"""Building the projection again while it is searched and while changes come in."""

import asyncio

import pytest
from sqlalchemy import select

from services.matching.domain.errors import ReindexRunning
from services.matching.store.following import follower
from services.matching.store.generations import active, alone, holds_none
from services.matching.store.tables import WANTS
from services.matching.use_cases.reindex import reindex
from tests.matching.conftest import Matching
from tests.matching.lots import Told, event, published_lot, tombstone
from tests.matching.wants import open_want, want_event, want_tombstone

STEPS = 3
"""A step that meets the swap applies nothing; the next ones do."""


async def serving(matching: Matching) -> int:
    async with matching.database.sessions() as session:
        return await active(session)


async def test_the_new_generation_holds_what_the_feed_holds(matching: Matching) -> None:
    feed, stale = Told(), published_lot()
    lots = [published_lot() for _ in range(250)]
    await matching.publish(stale)
    feed.tell(*map(event, lots), tombstone(lots[0], 2))
    told: list[tuple[str, int]] = []
    assert await reindex(matching.database, feed, lambda what, count: told.append((what, count))) == 249
    assert told[-1] == ("snapshot", 249)
    assert await serving(matching) == 1
    assert stale["id"] not in await matching.found(limit=100)
    assert (await matching.search())["truncated"], "more than 200 of them"


async def test_a_feed_that_was_restored_to_an_earlier_state_is_taken_as_it_is(matching: Matching) -> None:
    feed = Told()
    await matching.publish(*(published_lot() for _ in range(5)))
    feed.tell(event(published_lot()))
    await reindex(matching.database, feed)
    assert len(await matching.found()) == 1


async def test_it_can_be_built_again_and_again(matching: Matching) -> None:
    feed = Told()
    feed.tell(event(published_lot()))
    for generation in (1, 0, 1):
        await reindex(matching.database, feed)
        assert await serving(matching) == generation
        assert len(await matching.found()) == 1


async def test_searches_go_on_and_no_change_is_lost_while_it_is_built(matching: Matching) -> None:
    feed = Told(page=20)
    lots = [published_lot(title="gevelsteen") for _ in range(200)]
    feed.tell(*map(event, lots))
    following = follower(feed, matching.database)
    while await following.step():
        pass
    done, later = asyncio.Event(), []

    async def write() -> None:
        while not done.is_set():
            later.append(published_lot(material="timber"))
            feed.tell(event(later[-1]))
            for _ in range(STEPS):
                await following.step()
            found = set(await matching.found(material="timber", limit=100))
            assert found >= {lot["id"] for lot in later[-50:]}, "what was found once stays found, through the swap too"

    async def search() -> int:
        rounds = 0
        while not done.is_set():
            assert len(await matching.found(material="masonry", limit=100)) == 100
            rounds += 1
        return rounds

    async with asyncio.TaskGroup() as group:
        group.create_task(write())
        searching = group.create_task(search())
        await reindex(matching.database, feed)
        await reindex(matching.database, feed)
        done.set()
    while await following.step():
        pass
    assert searching.result() > 0
    assert set(await matching.found(material="timber", limit=100)) >= {lot["id"] for lot in later[-80:]}


async def test_a_change_between_snapshot_and_swap_is_in_the_new_generation(matching: Matching) -> None:
    feed, lot = Told(), published_lot()
    feed.tell(event(lot))

    def meanwhile(what: str, _: int) -> None:
        if what == "snapshot":
            feed.tell(event({**lot, "version": 2, "condition": "A"}))

    await reindex(matching.database, feed, meanwhile)
    assert (await matching.search())["items"][0]["lot"]["condition"] == "A"


async def test_only_one_builds_at_a_time(matching: Matching) -> None:
    async with alone(matching.database.engine):
        with pytest.raises(ReindexRunning):
            await reindex(matching.database, Told())
    await reindex(matching.database, Told())


async def test_the_new_generation_holds_the_open_wants_too(matching: Matching) -> None:
    feed, stale, wants = Told(page=3), open_want(), [open_want() for _ in range(10)]
    await matching.tell(want_event(stale))
    feed.tell(*map(want_event, wants), want_tombstone(wants[0], 2), event(published_lot()))
    for generation in (1, 0):
        assert await reindex(matching.database, feed) == 1, "lots alone are counted"
        async with matching.database.sessions() as session:
            held = {str(one) for one in await session.scalars(select(WANTS.c.want_id).where(WANTS.c.generation == generation))}
        assert held == {want["id"] for want in wants[1:]}


async def test_a_generation_with_wants_alone_is_built_again_by_new_code(matching: Matching) -> None:
    async with matching.database.sessions() as session:
        assert await holds_none(session)
    await matching.tell(want_event(open_want()))
    async with matching.database.sessions() as session:
        assert not await holds_none(session)
