"""Lots of what was surveyed: of one item, or of all at once."""

from asyncio import to_thread
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from time import monotonic
from typing import Final
from uuid import UUID

from uuid6 import uuid7

from services.kernel.identity import Actor, LotId, ProjectId
from services.kit.contention import again
from services.listings.domain.errors import ListingError
from services.listings.domain.lot import OVER, Lot, post
from services.listings.domain.offering import Offered, Offering, offer_of
from services.listings.domain.project import Project, ProjectRight
from services.listings.domain.survey import Surveyed
from services.listings.store.work import ListingsWork
from services.listings.use_cases.restating import Derive

PORTION: Final = 200
"""Items whose lots are stored together."""

PATIENCE_S: Final = 5.0
"""Half of what the gateway waits for an answer to begin: the portion that is begun last takes a second or two."""


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


async def offer_inventory(works: Callable[[], ListingsWork], actor: Actor, project_id: ProjectId, derive: Derive) -> Offering:
    """A lot of every item that never had one; those of which there can be none are told with the reason.

    Portion by portion, each stored by itself, for as long as its asker waits: asked again, it goes on.
    """
    offered: list[Offered] = []
    over = monotonic() + PATIENCE_S
    while True:
        asked = _Asked(actor, project_id, offered[-1].item.id if offered else None)
        portion = await again(partial(_offer_portion, works, asked, derive))
        offered += portion
        if len(portion) < PORTION:
            return Offering(offered, complete=True)
        if monotonic() >= over:
            return Offering(offered, complete=False)


@dataclass(frozen=True, slots=True)
class _Asked:
    """By whom, and after which item of a project."""

    actor: Actor
    project_id: ProjectId
    after: UUID | None

    async def read(self, work: ListingsWork) -> tuple[Project, list[Surveyed]]:
        """The project, locked until the work ends, and so many of its items that were never offered."""
        project = await work.projects.for_change(self.project_id, self.actor.organization_id, ProjectRight.PUBLISH)
        return project, await work.surveys.page(self.project_id, PORTION, after=self.after, offered=False)


async def _offer_portion(works: Callable[[], ListingsWork], asked: _Asked, derive: Derive) -> list[Offered]:
    """What takes CPU happens in a thread and holds no lock; done over where project or items have changed meanwhile."""
    async with works() as work:
        known = await asked.read(work)
    while True:
        project, items = known
        offered = await to_thread(lambda: [_tried(project, item, derive) for item in items])  # noqa: B023 - awaited at once
        async with works() as work:
            if (known := await asked.read(work)) == (project, items):
                await _store(work, project, offered)
                await work.commit()
                return offered


def _tried(project: Project, item: Surveyed, derive: Derive) -> Offered:
    try:
        return _offered(project, item, derive)
    except ListingError as error:
        return Offered(item, error=error)


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
