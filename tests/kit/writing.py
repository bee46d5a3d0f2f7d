"""Writers, followers and their truth: the feed's contract in a few lines of SQL, on acceptance's tables.

A writer locks its subject's row and announces in the same transaction. A projection keeps the newest state of each
subject, a log of each position that was applied to it, and its cursor.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from random import Random
from typing import Final
from uuid import UUID

import psycopg
from sqlalchemy import MetaData, text
from sqlalchemy.ext.asyncio import AsyncSession
from uuid6 import uuid7

from services.acceptance.store.tables import FEED
from services.kit.database import Database
from services.kit.feed.events import Change, Event
from services.kit.feed.follower import Follower, Source
from services.kit.feed.outbox import announce
from services.kit.feed.reader import Feed
from services.kit.feed.sequencer import Sequencer
from services.kit.feed.tables import cursor_table
from tests.patience import until

TYPE: Final = "receiver.changed.v1"
CURSORS: Final = cursor_table(MetaData(schema="acceptance"))

_NEW = text("INSERT INTO acceptance.receivers (id, organization_id, name, kind, version) VALUES (:id, :id, 'one', 'hub', 1)")
_NEXT = text("UPDATE acceptance.receivers SET version = version + 1 WHERE id = :id RETURNING version")

PROJECTION: Final = """
SET ROLE acceptance_owner;
CREATE TABLE acceptance.states (subject uuid PRIMARY KEY, version int NOT NULL, data jsonb);
CREATE TABLE acceptance.applied (position bigint NOT NULL);
"""
"""What a follower keeps beside its cursor, which acceptance has."""

_APPLY = text("""
INSERT INTO acceptance.states VALUES (:subject, :version, CAST(:data AS jsonb))
ON CONFLICT (subject) DO UPDATE SET version = excluded.version, data = excluded.data WHERE states.version < excluded.version
""")
_LOG = text("INSERT INTO acceptance.applied VALUES (:position)")


async def subjects(database: Database, count: int) -> list[UUID]:
    """So many new subjects, at version 1, announced."""
    ids = [uuid7() for _ in range(count)]
    async with database.sessions() as session:
        for one in ids:
            await session.execute(_NEW, {"id": one})
        await announce(session, FEED, [Event(TYPE, one, 1, {"version": 1}) for one in ids])
        await session.commit()
    return ids


async def change(session: AsyncSession, subject: UUID) -> tuple[UUID, int]:
    """The next version of a subject, locked and announced, not yet committed."""
    version = await session.scalar(_NEXT, {"id": subject})
    await announce(session, FEED, [Event(TYPE, subject, version, {"version": version})])
    return subject, version


async def write(database: Database, subject: UUID) -> tuple[UUID, int]:
    """The next version of a subject, committed."""
    async with database.sessions() as session:
        written = await change(session, subject)
        await session.commit()
    return written


async def many_writers(database: Database, ids: Sequence[UUID], writers: int, writes: int, seed: int = 7) -> list[tuple[UUID, int]]:
    """Writers at once, each changing subjects at random; every write that was acknowledged."""
    random = Random(seed)  # noqa: S311 - chance, not secrecy
    plans = [[random.choice(ids) for _ in range(writes)] for _ in range(writers)]

    async def writer(plan: Sequence[UUID]) -> list[tuple[UUID, int]]:
        return [await write(database, subject) for subject in plan]

    return [one for written in await asyncio.gather(*map(writer, plans)) for one in written]


async def numbered(database: Database) -> None:
    """Nothing committed is left to number."""
    while await Sequencer(database, FEED).step():
        pass


async def all_changes(database: Database, after: int = 0) -> list[Change]:
    changes, _ = await Feed(database, FEED).read(after, 100_000)
    return changes


def told(changes: Sequence[Change]) -> list[tuple[UUID, int]]:
    return [(one.event.subject, one.event.version) for one in changes]


def is_gapless_and_in_order(changes: Sequence[Change]) -> bool:
    """Positions rise by one from 1, and each subject's versions rise by one from 1."""
    versions: dict[UUID, int] = {}
    for change in changes:
        if change.event.version != versions.get(change.event.subject, 0) + 1:
            return False
        versions[change.event.subject] = change.event.version
    return [change.position for change in changes] == [*range(1, len(changes) + 1)]


@dataclass
class Direct:
    """A feed followed in this process."""

    feed: Feed

    async def changes(self, after: int, wait: float) -> tuple[list[Change], int]:
        return await self.feed.read(after, 7, wait)

    def snapshot(self) -> AsyncIterator[tuple[int, list[Event]]]:
        raise NotImplementedError


async def apply(session: AsyncSession, _: int, changes: Sequence[Change]) -> None:
    """Keep the newest state of each subject, and log every position."""
    for one in changes:
        data = None if one.event.data is None else json.dumps(one.event.data)
        await session.execute(_APPLY, {"subject": one.event.subject, "version": one.event.version, "data": data})
        await session.execute(_LOG, {"position": one.position})


async def _serving(_: AsyncSession) -> int:
    return 1


def follower(database: Database, source: Source | None = None, apply=apply, generation=_serving) -> Follower:
    return Follower("acceptance", source or Direct(Feed(database, FEED)), database.sessions, CURSORS, generation, apply)


async def applied(database: Database) -> list[int]:
    """The positions that were applied to the projection, each as often as it was."""
    async with database.engine.connect() as connection:
        return [*await connection.scalars(text("SELECT position FROM acceptance.applied ORDER BY position"))]


async def cursor(database: Database) -> int:
    async with database.engine.connect() as connection:
        return await connection.scalar(text("SELECT coalesce(max(position), 0) FROM acceptance.cursors"))


async def projected(database: Database) -> dict[UUID, int]:
    async with database.engine.connect() as connection:
        return {row.subject: row.version for row in await connection.execute(text("SELECT subject, version FROM acceptance.states"))}


@asynccontextmanager
async def held(dsn: str, statement: str) -> AsyncIterator[psycopg.AsyncConnection]:
    """An administrator's transaction that has done this and does not end."""
    async with await psycopg.AsyncConnection.connect(dsn) as connection:
        await connection.execute(statement)
        yield connection
        await connection.rollback()


async def end_whoever_waits(dsn: str) -> None:
    """Terminate the service's session that waits for a lock, once there is one."""
    await _of_whoever_waits(dsn, "pg_terminate_backend(pid)")


async def someone_waits(dsn: str) -> None:
    """Until a session of the service waits for a lock."""
    await _of_whoever_waits(dsn, "pid")


async def _of_whoever_waits(dsn: str, what: str) -> None:
    async with await psycopg.AsyncConnection.connect(dsn, autocommit=True) as connection:
        query = f"""
            SELECT {what} FROM pg_stat_activity
            WHERE datname = current_database() AND application_name = 'spolia-acceptance' AND wait_event_type = 'Lock'
        """  # noqa: S608 - words of ours

        async def found() -> bool:
            return (await connection.execute(query)).rowcount > 0

        await until(found)
