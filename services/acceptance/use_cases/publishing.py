"""All that the feed has told and still holds: where who follows it begins."""

from collections.abc import Sequence
from uuid import UUID

from services.acceptance.store.work import AcceptanceWork
from services.kit.feed.events import Event, Portion


async def published(work: AcceptanceWork, after: UUID | None, limit: int, portion: Portion) -> Sequence[Event]:
    """States of a portion by subject, those after one, at most `limit`."""
    every: list[Event] = []
    async with work:
        if portion.has("receiver"):
            every += await work.receivers.published(after, limit, portion.owner)
        if portion.has("programme"):
            every += await work.programmes.published(after, limit, portion.owner)
        if portion.has("verdict") and portion.owner is None:
            every += await work.judging.published(after, limit)
    return sorted(every, key=lambda one: one.subject)[:limit]
