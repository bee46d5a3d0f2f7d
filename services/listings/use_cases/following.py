"""How lots follow the items and the project that they were made of."""

from asyncio import to_thread
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from services.kernel.identity import LotId
from services.listings.domain.errors import ListingError, WindowOver
from services.listings.domain.lot import OVER, Lot, change
from services.listings.domain.offer import Offer
from services.listings.domain.offering import carried, moved, told_of
from services.listings.domain.project import Project
from services.listings.domain.project_errors import ShiftedBehind
from services.listings.domain.survey import Surveyed
from services.listings.store.work import ListingsWork
from services.listings.use_cases.restating import DeriveAgain, refine_lot

Refined = tuple[Surveyed, Surveyed]
"""An item as it was known, and as it is known from now on."""

PORTION: Final = 200
"""Lots derived and stored before the next are: PostgreSQL ends a transaction that it hears nothing of for long."""


async def follow_items(work: ListingsWork, project: Project, items: Sequence[Refined], derive: DeriveAgain) -> Mapping[str, ListingError]:
    """The open lots of items say what is known of these now; of those that cannot, by the item's number, why."""
    lots = {item.lot_id: (before, item) for before, item in items if item.lot_id}
    wrong: dict[str, ListingError] = {}
    if not lots:
        return wrong
    async with work.on_behalf_of(project.organization_id):
        for lot_id in sorted(lots):  # in the order in which everyone locks lots
            try:
                await _follow(work, project, lot_id, lots[lot_id], derive)
            except ListingError as error:
                wrong[lots[lot_id][1].number] = error
    return wrong


async def _follow(work: ListingsWork, project: Project, lot_id: LotId, items: Refined, derive: DeriveAgain) -> None:
    lot = await work.lots.for_change(lot_id, project.organization_id)
    before, item = (told_of(project, one, lot.offer.quantity) for one in items)
    offer = carried(lot.offer, before, item)
    if lot.status not in OVER and offer != lot.offer:
        await refine_lot(work, lot, offer, partial(derive, lot.offer))


async def follow_project(work: ListingsWork, before: Project, after: Project, derive: DeriveAgain) -> int:
    """The project's open lots have its new dates and papers, and whoever has reserved of them hears of it; how many lots that were."""
    if _as_offered(before) == _as_offered(after):
        return 0
    items = {item.lot_id: item for item in await work.surveys.all(after.id, offered=True)}
    told = 0
    async with work.on_behalf_of(after.organization_id):
        lots = await work.lots.open_of_project(after.organization_id, str(after.id))
        for first in range(0, len(lots), PORTION):
            changed = await to_thread(_changed, lots[first : first + PORTION], before, after, items, derive)
            await work.lots.save_all(changed)
            for lot, was in changed:
                if lot.stock.reserved and lot.offer.available != was.offer.available:
                    await _tell_buyers(work, lot)
            told += len(changed)
    return told


def _changed(
    lots: Sequence[Lot], before: Project, after: Project, items: Mapping[LotId | None, Surveyed], derive: DeriveAgain
) -> list[tuple[Lot, Lot]]:
    """Those of the lots that are others now, each with what it was."""
    followed = [(lot, _followed(lot.offer, before, after, items.get(lot.id))) for lot in lots]
    return [(_restated(lot, offer, derive), lot) for lot, offer in followed if offer != lot.offer]


def _as_offered(project: Project) -> tuple[object, ...]:
    """What of a project its lots say."""
    plan = project.plan
    return plan.location, plan.planned, plan.building.building_year, plan.documents


def _followed(offer: Offer, before: Project, after: Project, item: Surveyed | None) -> Offer:
    available = moved(offer.available, before.plan.planned, after.plan.planned)
    if item is not None:
        offer = carried(offer, told_of(before, item, offer.quantity), told_of(after, item, offer.quantity))
    return replace(offer, available=available)


def _restated(lot: Lot, offer: Offer, derive: DeriveAgain) -> Lot:
    """The lot with another offer of as much as before: its ledger has nothing to note."""
    try:
        return change(lot, offer, derive(lot.offer, offer))
    except WindowOver as over:
        raise ShiftedBehind(offer.title, over.until) from over


async def _tell_buyers(work: ListingsWork, lot: Lot) -> None:
    """A reservation stands as it stood, and is told again: when its lot can be had is another day now."""
    reservations, now = await work.reservations.open_on(lot.id)
    for one in reservations:
        if not one.lapsed(now):
            await work.reservations.save(replace(one, version=one.version + 1))
