"""All that the feed has told and still holds: where who follows it begins."""

from collections.abc import Sequence
from uuid import UUID

from services.kernel.identity import Actor, LotId
from services.kit.feed.events import Event, Portion
from services.listings.domain.inventory import InventoryId
from services.listings.store.work import ListingsWork


async def published(work: ListingsWork, after: UUID | None, limit: int, portion: Portion) -> Sequence[Event]:
    """States of a portion by subject, those after one, at most `limit`: open reservations only as far as its reader is a party.

    The work acts for the house, which may tell other services of all wants: they ask for no kind by name. To whom does, it tells
    the reader's own. Row level security shows reservations to their parties and inventories to their owner.
    """
    every: list[Event] = []
    async with work:
        async with work.on_behalf_of(portion.reader):
            inventory = await _inventory(work, portion)
            if portion.has("lot"):
                every += await work.lots.states(after, limit, portion.owner, inventory)
            if portion.has("reservation", private=True):
                every += await work.reservations.states(after, limit, inventory)
        if portion.has("want") and inventory is None:
            every += await work.wants.states(after, limit, portion.reader if portion.kinds else None)
    return sorted(every, key=lambda one: one.subject)[:limit]


async def stocked(work: ListingsWork, reader: Actor, inventory: str, lots: Sequence[LotId]) -> Sequence[LotId]:
    """Those of these lots that are of the reader's inventory of this name."""
    async with work:
        return await work.inventories.lots_among(await work.inventories.find(reader.organization_id, inventory), lots)


async def _inventory(work: ListingsWork, portion: Portion) -> InventoryId | None:
    return None if portion.part is None else (await work.inventories.find(portion.reader, portion.part)).id
