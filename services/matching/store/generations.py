"""Which generation serves, and what is done to the one that does not."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from sqlalchemy import delete, insert, select, text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from services.matching.domain.errors import ReindexRunning
from services.matching.store.tables import ACTIVE, CURSORS, WORDS

_PARTITIONED: Final = ("lots", "lot_classes")
_DONE = text("SELECT pg_advisory_unlock(hashtext('spolia.matching.reindex'))")
_ALONE = text("SELECT pg_try_advisory_lock(hashtext('spolia.matching.reindex'))")


async def active(session: AsyncSession) -> int:
    """The generation that serves now."""
    return int(await session.scalar(select(ACTIVE.c.generation)) or 0)


async def empty(session: AsyncSession, generation: int) -> None:
    """Nothing is left of a generation that does not serve. Commit at once: searches wait for the lock this takes."""
    for table in _PARTITIONED:
        await session.execute(text(f"TRUNCATE matching.{table}_{int(generation)}"))
    for small in (WORDS, CURSORS):
        await session.execute(delete(small).where(small.c.generation == generation))


async def lead(session: AsyncSession, feed: str, generation: int) -> int:
    """How many changes a generation is ahead of the other one, which nobody moves on until the transaction ends."""
    query = select(CURSORS.c.generation, CURSORS.c.position).where(CURSORS.c.feed == feed).with_for_update()
    positions = {row.generation: int(row.position) for row in await session.execute(query)}
    return positions.get(generation, 0) - positions.get(1 - generation, 0)


async def serve(session: AsyncSession, generation: int) -> None:
    """From the commit on, every search and every follower uses this generation.

    The one row is written anew after a TRUNCATE, since that makes every session plan its searches again: the plans they keep
    were made when this generation was empty.
    """
    since = int(await session.scalar(select(ACTIVE.c.since)) or 0)
    await session.execute(text("TRUNCATE matching.active"))
    await session.execute(insert(ACTIVE).values(generation=generation, since=since + 1))


@asynccontextmanager
async def alone(engine: AsyncEngine) -> AsyncIterator[None]:
    """One rebuilding at a time; `ReindexRunning` for whoever comes second. The lock ends with its connection."""
    async with engine.connect() as connection:
        detached = await connection.execution_options(isolation_level="AUTOCOMMIT")
        if not await detached.scalar(_ALONE):
            raise ReindexRunning
        try:
            yield
        finally:
            await detached.execute(_DONE)
