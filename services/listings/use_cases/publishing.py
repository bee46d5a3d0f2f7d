"""All that the feed has told and still holds: where who follows it begins."""

from collections.abc import Sequence
from uuid import UUID

from services.kit.feed.events import Event, Portion
from services.listings.store.work import ListingsWork


async def published(work: ListingsWork, after: UUID | None, limit: int, portion: Portion) -> Sequence[Event]:
    """States of a portion by subject, those after one, at most `limit`: open reservations only as far as its reader is a party.

    The work acts for the house, which may tell other services of wants; row level security shows reservations to their parties.
    """
    every: list[Event] = []
    async with work:
        if portion.has("lot"):
            every += await work.lots.states(after, limit, portion.owner)
        if portion.has("want") and portion.owner is None:
            every += await work.wants.states(after, limit)
        if portion.has("reservation", private=True):
            async with work.on_behalf_of(portion.reader):
                every += await work.reservations.states(after, limit)
    return sorted(every, key=lambda one: one.subject)[:limit]
