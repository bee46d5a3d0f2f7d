"""All that is published, for who begins to follow the feed."""

from collections.abc import Sequence
from uuid import UUID

from services.kit.database import Database
from services.kit.feed.events import Event
from services.listings.store.lots import LotRepository


async def states(database: Database, after: UUID | None, limit: int) -> Sequence[Event]:
    """The published state of at most `limit` lots, by id, those after one."""
    async with database.sessions() as session:
        return await LotRepository(session).states(after, limit)
