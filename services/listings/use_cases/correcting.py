"""Correcting many items at once: their lots now, and every line that comes of them later."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from functools import partial

from services.kit.contention import again
from services.listings.domain.errors import ListingError
from services.listings.domain.inventory import Inventory, Missed, Patch, Result, SyncOutcome
from services.listings.domain.lot import OVER, Lot
from services.listings.domain.offer import Offer
from services.listings.domain.retelling import corrected
from services.listings.store.work import ListingsWork
from services.listings.use_cases.restating import Derive

Decided = tuple[Lot, Lot | Exception]


@dataclass(frozen=True, slots=True)
class Correction:
    """Which items, by the hub's own category or ids, and what is so of them."""

    inventory: Inventory
    category: str | None
    external_ids: Sequence[str] | None
    patch: Patch
    edit: Callable[[Offer, Patch], Offer]
    derive: Derive
    works: Callable[[], ListingsWork]


async def correct(correction: Correction) -> AsyncIterator[Sequence[Result]]:
    """A page of items after the other, each in a transaction of its own; to be repeated without harm."""
    after = ""
    while True:
        page, results = await again(partial(_next_page, correction, after))
        if not page:
            return
        yield results
        after = page[-1].external_id


async def _next_page(correction: Correction, after: str) -> tuple[Sequence[Missed], Sequence[Result]]:
    async with correction.works() as work:
        await work.inventories.lock(correction.inventory)
        page = await work.items.chosen(correction.inventory, after, correction.category, correction.external_ids)
        lots = await work.lots.several([one.lot_id for one in page if one.lot_id])
        decided = await asyncio.to_thread(lambda: [_decided(lot, correction) for lot in lots])
        results = [await _kept(work, *one) for one in decided]
        refused = {one.external_id for one in results if one.error}
        if correction.patch:
            right = [one.external_id for one in page if one.external_id not in refused]
            await work.items.correct(correction.inventory, right, correction.patch)
        await work.commit()
    return page, results


def _decided(lot: Lot, correction: Correction) -> Decided:
    if lot.status in OVER:
        return lot, lot
    try:
        offer = correction.edit(lot.offer, correction.patch)
        return lot, corrected(lot, offer, correction.derive(offer))
    except (ValueError, ListingError) as why:
        return lot, why


async def _kept(work: ListingsWork, before: Lot, after: Lot | Exception) -> Result:
    external_id = before.offer.external_id
    if isinstance(after, Exception):
        return Result(SyncOutcome.REFUSED, None, external_id, before.id, error=after)
    if after == before:
        return Result(SyncOutcome.UNCHANGED, None, external_id, before.id, before.status)
    await work.lots.save(after, before=before)
    return Result(SyncOutcome.UPDATED, None, external_id, after.id, after.status, after.facts.ruling.holds)
