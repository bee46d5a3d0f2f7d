"""Which generation serves, and what is done to the one that does not."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from sqlalchemy import delete, insert, select, text, union_all, update
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from services.matching.domain.errors import ReindexRunning
from services.matching.store.tables import ACTIVE, CURSORS, LOTS, WANTS, WORDS
from services.vocabulary.attributes.loading import attributes
from services.vocabulary.vocabulary import vocabulary

_PARTITIONED: Final = ("lots", "lot_classes", "lot_passes", "wants", "want_classes")
_DONE = text("SELECT pg_advisory_unlock(hashtext('spolia.matching.reindex'))")
_ALONE = text("SELECT pg_try_advisory_lock(hashtext('spolia.matching.reindex'))")


FORM: Final = 3
"""Raised whenever `rows` or `tokens` would make other rows of the same lot or want."""


def made_by() -> str:
    """What the rows of a generation hang on beside the lots themselves."""
    return f"{FORM}/{vocabulary().version}/{attributes().version}"


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
    await session.execute(insert(ACTIVE).values(generation=generation, since=since + 1, made_by=made_by()))


async def outdated(session: AsyncSession) -> bool:
    """Whether the generation that serves was made by other code or another vocabulary than this process has."""
    return bool(await session.scalar(select(ACTIVE.c.made_by)) != made_by())


async def holds_none(session: AsyncSession) -> bool:
    """Whether the generation that serves has neither lots nor wants."""
    serving = select(ACTIVE.c.generation).scalar_subquery()
    some = union_all(*(select(table.c.version).where(table.c.generation == serving).limit(1) for table in (LOTS, WANTS)))
    return (await session.execute(some)).first() is None


async def stamp(session: AsyncSession) -> None:
    """From now on this code and this vocabulary make the generation that serves."""
    await session.execute(update(ACTIVE).values(made_by=made_by()))


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
