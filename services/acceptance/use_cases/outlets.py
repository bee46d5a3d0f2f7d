"""Where a lot can go: read what is known, and what stands open to it."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from services.acceptance.domain.facts import Fact
from services.acceptance.domain.outlets.bulking import together
from services.acceptance.domain.outlets.choosing import chosen, too_small
from services.acceptance.domain.outlets.ranked import Ranking
from services.acceptance.domain.outlets.rates import Rates
from services.acceptance.domain.sheet import Viewer
from services.acceptance.schemas.regulation_packs import regulations
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import LotId, OrganizationId, ProgrammeId


async def own_rates(work: AcceptanceWork, organization: OrganizationId | None) -> Rates:
    """The packaged ones, with the organization's own in their place."""
    async with work:
        return (await work.rates.of(organization)).applied()


Approvals = Mapping[LotId, Mapping[ProgrammeId, Fact]]
"""Who has said yes to which lot, for which programme."""


async def approvals(work: AcceptanceWork, viewer: Viewer, lots: Collection[LotId]) -> Approvals:
    """Those that the viewer is a party to: to everybody else, there are none."""
    if viewer.organization_id is None or not lots:
        return {}
    async with work:
        return await work.consignments.approvals(lots)


async def lot_outlets(house: AcceptanceWork, viewer: Viewer, lot_id: LotId, approved: Approvals, rates: Rates, today: date) -> Ranking:
    """`house` reads in the name of the house, to judge by all that is known; `approved` only what the viewer may know of."""
    async with house:
        offered = await house.offered.lot(lot_id, viewer)
        load = replace(offered, approvals=approved.get(lot_id, {})).load(viewer, today)
        options = chosen(await house.programmes.in_force(today, [load.material.code]), load)
        small = too_small(options, load)
        codes = {code for one in small for code in one.materials}
        near = await house.offered.near(lot_id, codes, viewer) if small else ()
    joined = {one.version_id: together(one.minimum, one.own, load.place, one.materials, near) for one in small}
    return Ranking(offered.lot, load, rates, options, regulations(), joined)
