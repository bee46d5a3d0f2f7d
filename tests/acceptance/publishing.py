"""Publishing to acceptance without a feed."""

from collections.abc import Awaitable, Callable
from typing import Any

from services.acceptance.store.projecting import take
from services.kit.database import Database
from tests.matching.lots import TODAY, event, tombstone

Publish = Callable[..., Awaitable[None]]


async def publish(database: Database, *lots: dict[str, Any]) -> None:
    """As the follower does with what listings tells."""
    async with database.sessions() as session:
        await take(session, [event(lot) for lot in lots], TODAY)
        await session.commit()


async def withdraw(database: Database, lot: dict[str, Any]) -> None:
    async with database.sessions() as session:
        await take(session, [tombstone(lot, lot["version"] + 1)], TODAY)
        await session.commit()
