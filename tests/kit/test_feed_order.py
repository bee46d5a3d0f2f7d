"""The sequencer: positions without gaps, each subject in order, nothing lost, nobody stalled."""

import asyncio

import pytest

from services.acceptance.store.tables import FEED
from services.kit.feed.events import Event
from services.kit.feed.outbox import announce
from services.kit.feed.sequencer import Sequencer
from services.kit.tasks import background
from tests.kit.writing import (
    TYPE,
    all_changes,
    change,
    held,
    is_gapless_and_in_order,
    many_writers,
    numbered,
    someone_waits,
    subjects,
    told,
    write,
)


@pytest.mark.parametrize("sequencers", [1, 2])
async def test_sixteen_writers_lose_nothing_and_every_subject_keeps_its_order(connect, own_database, sequencers) -> None:
    database = connect(own_database)
    ids = await subjects(database, 5)
    processes = [Sequencer(connect(own_database), FEED).run() for _ in range(sequencers)]
    async with background(*processes):
        written = await many_writers(database, ids, writers=16, writes=20)
    await numbered(database)
    changes = await all_changes(database)
    assert is_gapless_and_in_order(changes)
    assert set(told(changes)) == {*written, *((one, 1) for one in ids)}
    assert len(changes) == len(written) + len(ids)


async def test_a_writer_that_stays_open_stalls_nobody_and_its_event_comes_after_it_commits(feeding) -> None:
    slow, quick = await subjects(feeding, 2)
    async with feeding.sessions() as open_writer:
        late = await change(open_writer, slow)
        early = [await write(feeding, quick) for _ in range(3)]
        await numbered(feeding)
        assert told(await all_changes(feeding))[2:] == early
        await open_writer.commit()
    await numbered(feeding)
    changes = await all_changes(feeding)
    assert told(changes)[2:] == [*early, late]
    assert is_gapless_and_in_order(changes)


async def test_who_waits_for_an_open_writer_of_the_same_subject_comes_after_it(feeding) -> None:
    (subject,) = await subjects(feeding, 1)
    async with feeding.sessions() as open_writer:
        first = await change(open_writer, subject)
        waiting = asyncio.create_task(write(feeding, subject))
        await numbered(feeding)
        assert told(await all_changes(feeding))[1:] == []
        await open_writer.commit()
    second = await waiting
    await numbered(feeding)
    assert told(await all_changes(feeding))[1:] == [first, second]


async def test_what_is_rolled_back_is_never_told(feeding) -> None:
    (subject,) = await subjects(feeding, 1)
    async with feeding.sessions() as regretted:
        await change(regretted, subject)
    kept = await write(feeding, subject)
    await numbered(feeding)
    assert told(await all_changes(feeding))[1:] == [kept]


async def test_a_tombstone_keeps_its_place_and_says_nothing_of_the_state(feeding) -> None:
    (subject,) = await subjects(feeding, 1)
    async with feeding.sessions() as session:
        await announce(session, FEED, [Event(TYPE, subject, 2, None)])
        await session.commit()
    await numbered(feeding)
    assert [(one.position, one.event.data) for one in await all_changes(feeding)] == [(1, {"version": 1}), (2, None)]


async def test_while_one_sequencer_is_at_work_the_other_stands_aside(feeding, with_projection) -> None:
    await subjects(feeding, 2)
    async with held(with_projection, "SELECT FROM acceptance.feed_head FOR UPDATE"):
        working = asyncio.create_task(Sequencer(feeding, FEED).step())
        await someone_waits(with_projection)
        assert await Sequencer(feeding, FEED).step() == 0
    assert await working == 2


async def test_more_than_a_batch_is_numbered_in_order(feeding, monkeypatch) -> None:
    monkeypatch.setattr("services.kit.feed.sequencer.BATCH", 3)
    await subjects(feeding, 10)
    assert [await Sequencer(feeding, FEED).step() for _ in range(5)] == [3, 3, 3, 1, 0]
    assert is_gapless_and_in_order(await all_changes(feeding))
