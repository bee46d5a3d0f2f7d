"""Lines about lots that are, or were, promised to buyers: one by one, with the ledger and the reservations they hurt."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from services.listings.domain.errors import ListingError
from services.listings.domain.inventory import Inventory, Result, SyncOutcome, Taken
from services.listings.domain.ledger import Entry
from services.listings.domain.lot import Lot
from services.listings.domain.retelling import kept, retold, sold_out
from services.listings.store.work import ListingsWork
from services.listings.use_cases.restating import Derive
from services.listings.use_cases.shortfalls import share_shortfall


@dataclass(slots=True)
class Retellings:
    """What lines make of such lots, and why some make nothing; by external id."""

    lots: dict[str, tuple[Lot, Lot, tuple[Entry, ...]]] = field(default_factory=dict)
    refused: dict[str, Result] = field(default_factory=dict)


async def retell(work: ListingsWork, inventory: Inventory, lines: list[Taken], derive: Derive) -> Retellings:
    """Load and decide; their lots are locked by this work already."""
    found = Retellings()
    for one in lines:
        if one.known.lot_id is None:
            continue
        before = await work.lots.for_change(one.known.lot_id, inventory.organization_id)
        try:
            found.lots[one.item.external_id] = (before, *_decided(before, one, derive))
        except ListingError as why:
            found.refused[one.item.external_id] = Result(SyncOutcome.REFUSED, one.line.number, one.item.external_id, before.id, error=why)
    return found


def _decided(lot: Lot, line: Taken, derive: Derive) -> tuple[Lot, tuple[Entry, ...]]:
    if (offer := line.item.offer) is None:
        return sold_out(lot)
    return retold(lot, line.item, offer, derive(kept(lot, offer)), offer.quantity.value)


async def keep(work: ListingsWork, retellings: Retellings, lines: Mapping[str, int]) -> dict[str, Result]:
    """Save, and tell whom it hurts."""
    results = dict(retellings.refused)
    for external_id, (before, lot, entries) in retellings.lots.items():
        if lot != before:
            await work.lots.save(lot, before=before)
            await work.ledger.add(lot.id, lot.organization_id, entries)
            await share_shortfall(work, before.stocked, lot.stocked)
        hurt = [one.id for one in (await work.reservations.open_on(lot.id))[0] if one.short]
        outcome = SyncOutcome.CONFLICT if hurt else SyncOutcome.UNCHANGED if lot == before else SyncOutcome.UPDATED
        results[external_id] = Result(
            outcome, lines[external_id], external_id, lot.id, lot.status, lot.facts.ruling.holds, reservations=tuple(hurt)
        )
    return results
