"""Reading: by position, waking when there is something, and saying so when it is gone."""

import asyncio

import psycopg
import pytest
from sqlalchemy import event, text

from services.acceptance.app import create_app
from services.acceptance.settings import Settings
from services.acceptance.store.tables import FEED
from services.kernel.identity import Scope
from services.kit.database import Database
from services.kit.feed import reader
from services.kit.feed.follower import FeedClient
from services.kit.feed.reader import LONGEST_WAIT_S, Feed, PositionExpired
from services.kit.feed.sequencer import Sequencer
from services.kit.identity import Identities
from services.kit.testing import an_actor, served, vouched
from tests.conftest import SECRET
from tests.kit.writing import numbered, subjects, write
from tests.patience import until


async def positions(feed: Feed, after: int, limit: int = 100) -> list[int]:
    return [change.position for change in (await feed.read(after, limit))[0]]


async def test_a_reader_gets_what_lies_after_its_position_and_the_head(feeding) -> None:
    await subjects(feeding, 5)
    await numbered(feeding)
    feed = Feed(feeding, FEED)
    assert await positions(feed, 0, limit=2) == [1, 2]
    assert await positions(feed, 2) == [3, 4, 5]
    assert await feed.read(5, 100) == ([], 5)


async def test_who_waits_is_woken_by_the_change(feeding, monkeypatch) -> None:
    monkeypatch.setattr(reader, "_PATIENCE_S", 600)  # whoever is not woken sleeps until the wait is over
    feed = Feed(feeding, FEED)

    async def listening() -> bool:
        async with feeding.engine.connect() as connection:
            query = text("SELECT FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'")
            return (await connection.execute(query)).rowcount > 0

    async with feed.listening():
        await until(listening)
        waiting = [asyncio.create_task(feed.read(0, 10, wait=LONGEST_WAIT_S)) for _ in range(3)]
        await asyncio.sleep(0)
        await subjects(feeding, 1)
        await numbered(feeding)
        async with asyncio.timeout(0.9 * LONGEST_WAIT_S):
            assert [[one.position for one in changes] for changes, _ in await asyncio.gather(*waiting)] == [[1]] * 3


async def test_who_waits_in_vain_gets_nothing_and_the_head(feeding) -> None:
    assert await Feed(feeding, FEED).read(0, 10, wait=0.05) == ([], 0)


async def test_who_waits_unheard_still_gets_the_change(feeding, monkeypatch) -> None:
    monkeypatch.setattr(reader, "_PATIENCE_S", 0.02)
    waiting = asyncio.create_task(Feed(feeding, FEED).read(0, 10, wait=25))
    await subjects(feeding, 1)
    await numbered(feeding)
    assert len((await waiting)[0]) == 1


async def expire(database: Database, position: int) -> None:
    """Let this one change be 31 days old, and let go of what is: times do not rise strictly with positions."""
    async with database.engine.begin() as connection:
        await connection.execute(text("UPDATE acceptance.changes SET at = now() - interval '31 days' WHERE position = :p"), {"p": position})
    await Sequencer(database, FEED).trim()


async def trimmed(database: Database) -> Feed:
    """A feed of five changes, the third of which has expired."""
    await subjects(database, 5)
    await numbered(database)
    await expire(database, 3)
    return Feed(database, FEED)


async def test_a_position_that_is_no_longer_kept_is_expired(feeding) -> None:
    feed = await trimmed(feeding)
    for after in (0, 2):
        with pytest.raises(PositionExpired):
            await feed.read(after, 100)
    assert await positions(feed, 3) == [4, 5]


async def test_what_expires_out_of_order_leaves_no_hole(feeding) -> None:
    feed = await trimmed(feeding)
    await expire(feeding, 2)
    with pytest.raises(PositionExpired):
        await feed.read(2, 100)
    assert await positions(feed, 3) == [4, 5]


async def test_a_feed_that_is_all_trimmed_goes_on_where_it_was(feeding) -> None:
    (subject, *_) = await subjects(feeding, 2)
    await numbered(feeding)
    await expire(feeding, 2)
    await write(feeding, subject)
    await numbered(feeding)
    assert await positions(Feed(feeding, FEED), 2) == [3]


async def test_who_is_ahead_of_a_feed_restored_from_a_backup_begins_again(feeding) -> None:
    await subjects(feeding, 2)
    await numbered(feeding)
    with pytest.raises(PositionExpired):
        await Feed(feeding, FEED).read(3, 100)


async def test_what_is_trimmed_while_it_is_read_is_not_skipped(feeding, with_projection) -> None:
    await subjects(feeding, 5)
    await numbered(feeding)
    asked: list[str] = []

    def trim_before_the_second(_connection, _cursor, statement, *_rest) -> None:
        asked.append(statement)
        if len(asked) == 2:
            with psycopg.connect(with_projection) as other:
                other.execute("DELETE FROM acceptance.changes WHERE position <= 3")
                other.execute("UPDATE acceptance.feed_head SET trimmed = 3")

    event.listen(feeding.engine.sync_engine, "before_cursor_execute", trim_before_the_second)
    with pytest.raises(PositionExpired):
        await Feed(feeding, FEED).read(0, 100)


async def test_over_http_what_is_gone_is_410_and_its_follower_is_told(feeding, with_projection, as_app) -> None:
    await trimmed(feeding)
    settings = Settings(database_url=as_app(with_projection, "acceptance"), identity_secret=SECRET)
    async with served(create_app(settings)) as http:
        headers = vouched(an_actor(Scope.FEED_READ), SECRET, "acceptance")
        answer = await http.get("/internal/changes", params={"after": 1}, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (410, "position_expired")
        client = FeedClient(http, Identities(SECRET, "matching"), "acceptance")
        with pytest.raises(PositionExpired):
            await client.changes(after=1, wait=0)
        assert [change.position for change in (await client.changes(after=3, wait=0))[0]] == [4, 5]
