"""Building the projection again beside the one that serves."""

from collections.abc import Callable
from contextlib import suppress

from services.kit.database import Database
from services.kit.feed.follower import Source, move
from services.matching.domain.errors import ReindexRunning
from services.matching.store.following import FEED, follower
from services.matching.store.generations import active, alone, empty, holds_none, lead, outdated, serve, stamp
from services.matching.store.projection import KIND, take
from services.matching.store.tables import CURSORS

Progress = Callable[[str, int], None]
"""Told after every page: what is being done, and how many lots or changes were taken so far."""


async def reindex(database: Database, source: Source, progress: Progress = lambda _, __: None) -> int:
    """Fill the other generation from a snapshot, catch up with the feed, and let it serve; how many lots it holds from the snapshot.

    The old generation serves, and is followed, until the swap. `ReindexRunning` when someone else is at it.
    """
    async with alone(database.engine):
        async with database.sessions() as session:
            building = 1 - await active(session)
            await empty(session, building)
            await session.commit()
        lots = await _load(database, source, building, progress)
        await _swap(database, source, building, progress)
        return lots


async def renew(database: Database, source: Source) -> None:
    """Build again what other code or another vocabulary made; it serves meanwhile. Nothing to do when another process is at it."""
    async with database.sessions() as session:
        if not await outdated(session):
            return
        if await holds_none(session):
            await stamp(session)
            await session.commit()
            return
    with suppress(ReindexRunning):
        await reindex(database, source)


async def _load(database: Database, source: Source, generation: int, progress: Progress) -> int:
    """The snapshot, page by page; the first page's position is where following begins."""
    lots, first = 0, None
    async for position, events in source.snapshot():
        first = position if first is None else first
        async with database.sessions() as session:
            await take(session, generation, events)
            await move(session, CURSORS, FEED, generation, first)
            await session.commit()
        lots += sum(one.type == KIND for one in events)
        progress("snapshot", lots)
    return lots


async def _swap(database: Database, source: Source, building: int, progress: Progress) -> None:
    """Let the new generation serve as soon as it knows all that the old one knows: whoever has found a lot will find it again.

    An old one that claims to know more than the feed itself, since the feed was restored from a backup, is not waited for.
    """
    following, changes, exhausted = follower(source, database, building), 0, False
    while True:
        while applied := await following.step():
            changes, exhausted = changes + applied, False
            progress("changes", changes)
        async with database.sessions() as session:
            if exhausted or await lead(session, FEED, building) >= 0:
                await serve(session, building)
                await session.commit()
                return
        exhausted = True
