"""Following acceptance: which lots pass which programmes."""

from collections.abc import Sequence
from functools import partial
from typing import Final
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from services.kit.database import Database
from services.kit.feed.events import Change
from services.kit.feed.follower import Follower, Source, move
from services.matching.store.tables import CURSORS
from services.matching.store.verdicts import KIND, keep_only, take_verdicts

FEED: Final = "acceptance"
_EVERY: Final = -1
"""Verdicts are kept for whichever generation serves: rebuilding one reads them, and does not ask for them again."""


def verdict_follower(source: Source, database: Database) -> Follower:
    """Follows for ever; begins again from a snapshot when the changes after its place are no longer kept."""

    async def generation(_: AsyncSession) -> int:
        return _EVERY

    async def apply(session: AsyncSession, _: int, changes: Sequence[Change]) -> None:
        await take_verdicts(session, [change.event for change in changes])

    return Follower(FEED, source, database.sessions, CURSORS, generation, apply, partial(begin_again, source, database))


async def begin_again(source: Source, database: Database) -> None:
    """From a snapshot; the first page's position is where following goes on."""
    told, first = set[UUID](), 0
    async for position, events in source.snapshot():
        first = first or position
        verdicts = [event for event in events if event.type == KIND]
        told.update(event.subject for event in verdicts)
        async with database.sessions() as session:
            await take_verdicts(session, verdicts)
            await session.commit()
    async with database.sessions() as session:
        await keep_only(session, [*told])
        await move(session, CURSORS, FEED, _EVERY, first)
        await session.commit()
