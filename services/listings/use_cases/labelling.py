"""Lots that get a label."""

from services.kernel.identity import Actor, LotId
from services.listings.domain.errors import LotNotFound
from services.listings.domain.labelling import MOST, Choice, TooManyLabels, in_order
from services.listings.domain.lot import Lot
from services.listings.store.work import ListingsWork


async def lot_to_label(work: ListingsWork, actor: Actor, lot_id: LotId) -> Lot:
    """One's own lot, of any status."""
    async with work:
        lot = await work.lots.find_own(lot_id, actor.organization_id)
    if lot is None:
        raise LotNotFound(lot_id)
    return lot


async def lots_to_label(work: ListingsWork, actor: Actor, choice: Choice, copies: int) -> list[Lot]:
    """One's own lots, as many times as labels are wanted of each."""
    async with work:
        found = await work.lots.chosen(actor.organization_id, choice, MOST + 1)
    lots = [lot for lot in in_order(choice, found) for _ in range(copies)]
    if len(lots) > MOST:
        raise TooManyLabels(MOST)
    return lots
