"""Reading verdicts: of a lot, with what they rest on; and of a programme, the lots near its sites."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from services.acceptance.domain.near import Near, NearBy
from services.acceptance.domain.sheet import Viewer, told_to
from services.acceptance.domain.told import Passed, Shown, ToldResult, ToldRule, told_rules
from services.acceptance.domain.verdict import Outcome
from services.acceptance.schemas.regulation_packs import regulations
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import LotId, ProgrammeId

Told = tuple[Passed, tuple[ToldResult, ...]]
ToldNear = tuple[Near, tuple[ToldRule, ...]]


async def on_lot(
    work: AcceptanceWork,
    viewer: Viewer,
    lot_id: LotId,
    outcomes: Collection[Outcome],
    after: tuple[int, UUID] | None,
    limit: int,
    today: date,
) -> list[Told]:
    """With every fact that the reader may see, and no word of the others."""
    async with work:
        lot = await work.lots.seen(lot_id, viewer.organization_id, trader=viewer.trader)
        if viewer.authority:
            await work.facts.inspect()
        stated = told_to(viewer, lot.organization_id, (await work.facts.of([lot_id]))[lot_id])
        shown = Shown(lot, stated, regulations(), today)
        return [(passed, shown.results(passed)) for passed in await work.verdicts.of_lot(lot_id, outcomes, after, limit)]


async def near_sites(work: AcceptanceWork, programme_id: ProgrammeId, asked: NearBy) -> list[ToldNear]:
    """Lots near the sites at which the programme runs, with what is open as far as it is for the reader."""
    async with work:
        programme = await work.programmes.get(programme_id)
        receiver = await work.receivers.get(programme.receiver_id)
        sites = programme.at(receiver.sites)
        found = await work.verdicts.near(programme_id, sites, asked)
        stated = await work.facts.of([near.lot.id for near in found])
        return [(near, told_rules(near.open, stated[near.lot.id])) for near in found]
