"""Following listings into the projection."""

from collections.abc import Awaitable, Callable
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from services.kit.database import Database
from services.kit.feed.follower import Follower, Source
from services.matching.store.generations import active
from services.matching.store.projection import apply
from services.matching.store.tables import CURSORS

FEED: Final = "listings"


def follower(
    source: Source,
    database: Database,
    generation: int | None = None,
    begin_again: Callable[[], Awaitable[object]] | None = None,
    ring: Callable[[], None] = lambda: None,
) -> Follower:
    """Follows into the generation that serves, whichever that is at the time, or into a given one. `ring` is called after each step."""

    async def given(session: AsyncSession) -> int:
        return await active(session) if generation is None else generation

    following = _Ringing(FEED, source, database.sessions, CURSORS, given, apply, begin_again)
    following.ring = ring
    return following


class _Ringing(Follower):
    """Rings after each step, even one that applied nothing: another process may have been quicker."""

    ring: Callable[[], None]

    async def step(self, wait: float = 0.0) -> int:
        try:
            return await super().step(wait)
        finally:
            self.ring()
