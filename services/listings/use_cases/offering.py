"""Lots of what was surveyed: of one item, or of all at once."""

from asyncio import sleep
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from uuid6 import uuid7

from services.kernel.identity import Actor, LotId, ProjectId
from services.listings.domain.errors import ListingError
from services.listings.domain.lot import OVER, Lot, post
from services.listings.domain.offering import Offered, offer_of
from services.listings.domain.project import Project, ProjectRight
from services.listings.domain.survey import Surveyed
from services.listings.store.work import ListingsWork
from services.listings.use_cases.restating import Derive


async def offer_item(work: ListingsWork, actor: Actor, project_id: ProjectId, item_id: UUID, derive: Derive) -> Offered:
    """The item's lot: a new one, unless it has one that is still open."""
    async with work:
        project = await work.projects.for_change(project_id, actor.organization_id, ProjectRight.PUBLISH)
        item = await work.surveys.get(project_id, item_id)
        if lot := await _open_lot(work, project, item):
            return Offered(item, lot)
        offered = _offered(project, item, derive)
        await _store(work, project, [offered])
        await work.commit()
    return offered


async def offer_inventory(work: ListingsWork, actor: Actor, project_id: ProjectId, derive: Derive) -> list[Offered]:
    """A lot of every item that never had one; those of which there can be none are told with the reason."""
    async with work:
        project = await work.projects.for_change(project_id, actor.organization_id, ProjectRight.PUBLISH)
        offered: list[Offered] = []
        for item in await work.surveys.all(project_id, offered=False):
            try:
                offered.append(_offered(project, item, derive))
            except ListingError as error:
                offered.append(Offered(item, error=error))
            await sleep(0)  # deriving takes a millisecond or two: others come between
        await _store(work, project, offered)
        await work.commit()
    return offered


def _offered(project: Project, item: Surveyed, derive: Derive) -> Offered:
    offer = offer_of(project, item)
    lot = post(LotId(uuid7()), project.organization_id, offer, derive(offer), draft=False)
    return Offered(replace(item, lot_id=lot.id, version=item.version + 1), lot)


async def _store(work: ListingsWork, project: Project, offered: Sequence[Offered]) -> None:
    async with work.on_behalf_of(project.organization_id):
        await work.lots.add_all([one.lot for one in offered if one.lot])
    await work.surveys.link([one.item for one in offered if one.lot])


async def _open_lot(work: ListingsWork, project: Project, item: Surveyed) -> Lot | None:
    """The item's lot, if it has one that was not withdrawn and has not expired."""
    if item.lot_id is None:
        return None
    async with work.on_behalf_of(project.organization_id):
        lot = await work.lots.find_own(item.lot_id, project.organization_id)
    return lot if lot and lot.status not in OVER else None
