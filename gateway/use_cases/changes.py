"""Following what is published, over all services at once."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from heapq import merge
from time import monotonic
from uuid import UUID

from gateway.domain.changes import FEEDS, Batch, Change, Place, Portion, Reader, SubjectKind
from gateway.forwarding.feeds import Feed

Feeds = Mapping[str, Feed]
"""By the service that has it."""

Places = Mapping[str, Place]
"""How far a reader is, by the service whose feed it is."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which changes, for whom: of these kinds, of one subject or of all, only the reader's own or everyone's, at most so many.

    `inventory`: of its own only what is in this one.
    """

    kinds: tuple[SubjectKind, ...]
    subject: UUID | None
    own: bool
    reader: Reader
    limit: int
    inventory: str | None = None

    @property
    def services(self) -> tuple[str, ...]:
        """Whose feeds tell of it."""
        return tuple(dict.fromkeys(FEEDS[kind] for kind in self.kinds))

    @property
    def portion(self) -> Portion:
        """What of the snapshots it begins with."""
        return Portion(self.kinds, self.reader.organization, self.own, self.subject, self.inventory)

    def told(self, change: Change, stocked: Collection[str]) -> Change | None:
        """The change as the reader hears of it, if it is one of those that were asked for; `stocked`: lots of the inventory."""
        if change.kind not in self.kinds or (self.subject and change.subject != str(self.subject)):
            return None
        if self.own and not change.concerns(self.reader.organization):
            return None
        if self.inventory is not None and change.lot not in stocked:
            return None
        return change.told_to(self.reader)


@dataclass(frozen=True, slots=True)
class Page:
    """Some changes, where to go on, and whether more is there already."""

    changes: Sequence[Change]
    places: Places
    more: bool


async def follow(feeds: Feeds, places: Places, asked: Asked, wait: float) -> Page:
    """What lies behind these places; waits up to `wait` seconds when that is nothing.

    An answer may be empty though more is there, when nothing of what was read was asked for. The end of a wait may come early:
    a service that stops lets go of whoever waits.
    """
    until = monotonic() + wait
    batches = await _now(feeds, places, asked)
    while True:
        page = _page(batches, places, asked, await _stocked(feeds, batches, asked))
        if page.changes or page.more or (left := until - monotonic()) <= 0:
            return page
        places = page.places
        batches = await _coming(feeds, places, left)
        if not any(batch.told for batch in batches.values()):
            return page


async def _now(feeds: Feeds, places: Places, asked: Asked) -> dict[str, Batch]:
    read = await asyncio.gather(*(feeds[service].read(place, asked.limit, asked.portion) for service, place in places.items()))
    return dict(zip(places, read, strict=True))


async def _coming(feeds: Feeds, places: Places, seconds: float) -> dict[str, Batch]:
    polls = {service: feeds[service].coming(place) for service, place in places.items()}
    await asyncio.wait(polls.values(), timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    return {service: poll.result() for service, poll in polls.items() if poll.done() and not poll.cancelled()}


async def _stocked(feeds: Feeds, batches: Mapping[str, Batch], asked: Asked) -> Collection[str]:
    """Of the reader's own lots that these tell of, those in the inventory that is asked for."""
    own = asked.reader.organization
    if asked.inventory is None or own is None:
        return ()
    lots = {change.lot for batch in batches.values() for change, _ in batch.told if change.lot and change.concerns(own)}
    return await feeds[FEEDS[SubjectKind.LOT]].stocked(asked.inventory, own, lots) if lots else ()


def _page(batches: Mapping[str, Batch], places: Places, asked: Asked, stocked: Collection[str]) -> Page:
    """The first of all feeds together: each feed in its order, the feeds among each other by time."""
    reached, found = dict(places), list[Change]()
    each = [[(service, change, place) for change, place in batch.told] for service, batch in batches.items()]
    for service, change, place in merge(*each, key=lambda one: one[1].time or ""):
        if len(found) == asked.limit:
            return Page(found, reached, more=True)
        reached[service] = place
        if told := asked.told(change, stocked):
            found.append(told)
    reached |= {service: batch.end for service, batch in batches.items()}
    return Page(found, reached, more=any(batch.more for batch in batches.values()))
