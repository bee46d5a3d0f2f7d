"""Lots that get a label."""

from services.kernel.identity import Actor, LotId
from services.listings.domain.errors import LotNotFound
from services.listings.domain.labelling import MOST, Choice, TooManyLabels, in_order
from services.listings.domain.lot import Lot
from services.listings.domain.stock_place import Standing
from services.listings.store.work import ListingsWork
from services.listings.use_cases.standings import place_named

Labelled = tuple[Lot, str | None]
"""A lot, and where it stands."""


async def lot_to_label(work: ListingsWork, actor: Actor, lot_id: LotId) -> Labelled:
    """One's own lot, of any status."""
    async with work:
        lot = await work.lots.find_own(lot_id, actor.organization_id)
        standings = await work.standings.of([lot_id])
    if lot is None:
        raise LotNotFound(lot_id)
    return lot, _name(standings.get(lot_id))


async def lots_to_label(work: ListingsWork, actor: Actor, choice: Choice, copies: int) -> list[Labelled]:
    """One's own lots, as many times as labels are wanted of each."""
    async with work:
        if choice.stock_place is not None:
            await place_named(work, actor, choice.stock_place)
        found = await work.lots.chosen(actor.organization_id, choice, MOST + 1)
        standings = await work.standings.of([lot.id for lot in found])
    lots = [lot for lot in in_order(choice, found) for _ in range(copies)]
    if len(lots) > MOST:
        raise TooManyLabels(MOST)
    return [(lot, _name(standings.get(lot.id))) for lot in lots]


def _name(standing: Standing | None) -> str | None:
    return standing.name if standing else None
