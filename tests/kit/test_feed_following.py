"""Following: each change applied once, whoever crashes, and from a snapshot as well as from the start."""

import asyncio

import pytest
from sqlalchemy.exc import DBAPIError

from services.acceptance.store.tables import FEED
from services.kit.feed.sequencer import Sequencer
from services.kit.tasks import background
from tests.kit.writing import (
    all_changes,
    applied,
    apply,
    cursor,
    end_whoever_waits,
    follower,
    held,
    is_gapless_and_in_order,
    many_writers,
    numbered,
    projected,
    subjects,
    told,
    write,
)
from tests.patience import until


async def test_a_follower_applies_every_change_once_and_moves_its_cursor(feeding) -> None:
    ids = await subjects(feeding, 3)
    await many_writers(feeding, ids, writers=4, writes=5)
    await numbered(feeding)
    one = follower(feeding)
    while await one.step():
        pass
    assert await applied(feeding) == [*range(1, 24)]
    assert (await cursor(feeding), one.lag.head, one.lag.position) == (23, 23, 23)


async def test_two_followers_at_once_apply_each_change_once(feeding) -> None:
    ids = await subjects(feeding, 3)
    async with background(Sequencer(feeding, FEED).run()):
        writing = asyncio.create_task(many_writers(feeding, ids, writers=8, writes=10))
        both = follower(feeding), follower(feeding)
        while not writing.done() or await cursor(feeding) < 83:
            await asyncio.gather(*(one.step() for one in both))
    assert await applied(feeding) == [*range(1, 84)]
    assert await projected(feeding) == dict(told(await all_changes(feeding)))


async def test_a_crash_amid_applying_leaves_the_cursor_and_the_projection_as_they_were(feeding) -> None:
    await subjects(feeding, 3)
    await numbered(feeding)

    async def crash(session, generation, changes) -> None:
        await apply(session, generation, changes[:2])
        raise RuntimeError("pulled the plug")

    with pytest.raises(RuntimeError):
        await follower(feeding, apply=crash).step()
    assert (await cursor(feeding), await applied(feeding)) == (0, [])
    await follower(feeding).step()
    assert await applied(feeding) == [1, 2, 3]


async def test_a_follower_outlives_whatever_goes_wrong(feeding, monkeypatch) -> None:
    monkeypatch.setattr("services.kit.feed.follower._TROUBLE_S", 0.01)
    await subjects(feeding, 3)
    await numbered(feeding)
    failures = [KeyError("an unforeseen field"), TypeError("an unforeseen shape")]

    async def falter(session, generation, changes) -> None:
        if failures:
            raise failures.pop()
        await apply(session, generation, changes)

    async def all_applied() -> bool:
        return await applied(feeding) == [1, 2, 3]

    async with background(follower(feeding, apply=falter).run()):
        await until(all_applied)


async def test_generations_that_were_swapped_meanwhile_get_nothing(feeding) -> None:
    await subjects(feeding, 3)
    await numbered(feeding)
    generations = iter([1, 2])

    async def swapped(_session) -> int:
        return next(generations)

    assert await follower(feeding, generation=swapped).step() == 0
    assert await applied(feeding) == []


async def test_a_sequencer_killed_amid_a_step_has_moved_nothing(feeding, with_projection) -> None:
    ids = await subjects(feeding, 3)
    async with held(with_projection, "SELECT FROM acceptance.feed_head FOR UPDATE"):
        step = asyncio.create_task(Sequencer(feeding, FEED).step())
        await end_whoever_waits(with_projection)
        with pytest.raises(DBAPIError):
            await step
    assert await all_changes(feeding) == []
    last = await write(feeding, ids[0])
    await numbered(feeding)
    changes = await all_changes(feeding)
    assert is_gapless_and_in_order(changes)
    assert told(changes) == [*((one, 1) for one in ids), last]


async def test_a_sequencer_whose_connection_is_cut_goes_on(feeding, with_projection, monkeypatch) -> None:
    monkeypatch.setattr("services.kit.feed.sequencer.TROUBLE_S", 0.01)

    async def both_numbered() -> bool:
        return len(await all_changes(feeding)) == 2

    async with background(Sequencer(feeding, FEED).run()):
        async with held(with_projection, "SELECT FROM acceptance.feed_head FOR UPDATE"):
            await subjects(feeding, 2)
            await end_whoever_waits(with_projection)
        await until(both_numbered)


async def test_a_follower_whose_connection_is_cut_amid_applying_applies_once_afterwards(feeding, with_projection) -> None:
    await subjects(feeding, 3)
    await numbered(feeding)
    async with held(with_projection, "LOCK acceptance.applied IN ACCESS EXCLUSIVE MODE"):
        step = asyncio.create_task(follower(feeding).step())
        await end_whoever_waits(with_projection)
        with pytest.raises(DBAPIError):
            await step
    assert await cursor(feeding) == 0
    await follower(feeding).step()
    assert await applied(feeding) == [1, 2, 3]
