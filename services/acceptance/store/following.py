"""Following listings: what it publishes becomes what acceptance knows of lots."""

from collections.abc import Sequence
from functools import partial
from typing import Final
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.store.projecting import keep_only, take
from services.acceptance.store.tables import CURSORS
from services.kernel.clock import Clock, local_date
from services.kit.database import Database
from services.kit.feed.events import Change
from services.kit.feed.follower import Follower, Source, move

FEED: Final = "listings"
_ONLY: Final = 0
"""There is one generation: rows are put in the place of older ones, whether they come as changes or as a snapshot."""


def follower(source: Source, database: Database, clock: Clock) -> Follower:
    """Follows for ever; begins again from a snapshot when the changes after its place are no longer kept."""

    async def generation(_: AsyncSession) -> int:
        return _ONLY

    async def apply(session: AsyncSession, _: int, changes: Sequence[Change]) -> None:
        await take(session, [change.event for change in changes], local_date(clock()))

    return Follower(FEED, source, database.sessions, CURSORS, generation, apply, partial(begin_again, source, database, clock))


async def begin_again(source: Source, database: Database, clock: Clock) -> None:
    """From a snapshot, page by page; the first page's position is where following goes on, since nothing before it can be missing."""
    told, first = set[UUID](), 0
    async for position, events in source.snapshot():
        first = first or position
        told.update(event.subject for event in events)
        async with database.sessions() as session:
            await take(session, events, local_date(clock()))
            await session.commit()
    async with database.sessions() as session:
        await keep_only(session, [*told], local_date(clock()))
        await move(session, CURSORS, FEED, _ONLY, first)
        await session.commit()
