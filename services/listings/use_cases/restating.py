"""What becomes of a lot that is locked already: another offer, another count; with the ledger, and with who goes short."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from services.listings.domain.lot import Facts, Lot, change
from services.listings.domain.offer import Offer
from services.listings.domain.stocktaking import Taken, came_in, count, restated, went_out
from services.listings.store.work import ListingsWork
from services.listings.use_cases.shortfalls import share_shortfall

Derive = Callable[[Offer], Facts]
"""From what is stated to what follows from it, by today's vocabulary, places and law."""

DeriveAgain = Callable[[Offer, Offer], Facts]
"""The same of what was offered before and is now, whose days may lie behind unless they are others now."""


async def restate_lot(work: ListingsWork, lot: Lot, offer: Offer, derive: Derive) -> Lot:
    """The lot with another offer."""
    return await _store(work, lot, restated(lot, change(lot, offer, derive(offer))))


async def recount_stock(work: ListingsWork, lot: Lot, counted: Decimal) -> Lot:
    """The lot as counted; what is promised beyond that is a shortfall on record."""
    return await _store(work, lot, count(lot, counted))


async def receive_stock(work: ListingsWork, lot: Lot, amount: Decimal) -> Lot:
    """The lot with what came in."""
    return await _store(work, lot, came_in(lot, amount))


async def issue_stock(work: ListingsWork, lot: Lot, amount: Decimal) -> Lot:
    """The lot without what went out; what is promised beyond the rest is a shortfall on record."""
    return await _store(work, lot, went_out(lot, amount))


async def refine_lot(work: ListingsWork, lot: Lot, offer: Offer, derive: Derive) -> Lot:
    """The lot with what a closer look found. Less than was promised is a count, never refused."""
    if offer.quantity.unit is not lot.offer.quantity.unit or offer.quantity.value >= lot.stock.reserved:
        return await restate_lot(work, lot, offer, derive)
    as_before = await restate_lot(work, lot, replace(offer, quantity=lot.offer.quantity), derive)
    return await recount_stock(work, as_before, offer.quantity.value)


async def _store(work: ListingsWork, before: Lot, taken: Taken) -> Lot:
    lot, entries = taken
    await work.lots.save(lot, before=before)
    await work.ledger.add(lot.id, lot.organization_id, entries)
    await share_shortfall(work, before.stocked, lot.stocked)
    return lot
