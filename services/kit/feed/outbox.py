"""Announcing: an event is part of the transaction that causes it."""

from collections.abc import Sequence

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession
from uuid6 import uuid7

from services.kit.feed.events import Event
from services.kit.feed.tables import FeedTables
from services.kit.logging import request_ids
from services.kit.tracing import TRACEPARENT, carried


async def announce(session: AsyncSession, tables: FeedTables, events: Sequence[Event]) -> None:
    """Put events into the outbox. The subjects' rows must be locked by this transaction, so that each one's events keep their order."""
    if events:
        cause = carried().get(TRACEPARENT)
        await session.execute(insert(tables.outbox), [_row(event, cause) for event in events])


def _row(event: Event, cause: str | None) -> dict[str, object]:
    return {
        "event_id": uuid7(),
        "type": event.type,
        "subject": event.subject,
        "version": event.version,
        "data": event.data,
        "public": event.public,
        "request_id": request_ids.get(),
        "traceparent": cause,
    }
