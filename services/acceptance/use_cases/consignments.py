"""What can be done with consignments: load, decide, save, commit."""

import datetime as dt
from collections.abc import Callable

from uuid6 import uuid7

from services.acceptance.domain.consigning import Door, offer
from services.acceptance.domain.consignment import Consignment, Offered
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.lot import Lot
from services.acceptance.domain.reading import facts_of
from services.acceptance.domain.trust import Compared, compared
from services.acceptance.schemas.regulation_packs import regulations
from services.acceptance.store.work import AcceptanceWork
from services.kernel.clock import local_date
from services.kernel.identity import Actor, ConsignmentId, ProgrammeId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import Once

Told = Callable[[Consignment], Answer]
"""How the caller is told of it; said before COMMIT, so that a retry under the same key hears the very same."""

Decide = Callable[[Consignment, dt.datetime], Consignment]
"""One step, by the database's clock."""


async def offer_lot(work: AcceptanceWork, actor: Actor, offered: Offered, once: Once | None, told: Told) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        now = await work.consignments.now()
        lot = await work.lots.owned(offered.lot_id, actor.organization_id)
        stated = (await work.facts.of([lot.id]))[lot.id]
        known = Knowledge((*facts_of(lot), *(one.fact for one in stated)))
        one = offer(ConsignmentId(uuid7()), offered, lot, await _door(work, lot, offered.programme_id, now), known, now)
        await work.consignments.add(one)
        answer = await work.answers.keep(once, told(one))
        await work.commit()
    return answer


async def _door(work: AcceptanceWork, lot: Lot, programme_id: ProgrammeId, now: dt.datetime) -> Door:
    programme = await work.programmes.get(programme_id)
    receiver = await work.receivers.get(programme.receiver_id)
    sites = programme.at(receiver.sites)
    underway = await work.consignments.open_ones(lot.id, programme_id)
    taken = await work.consignments.taken_kg(lot.organization_id, programme_id, local_date(now).year)
    return Door(programme, sites, regulations(), underway, taken)


async def step(work: AcceptanceWork, consignment_id: ConsignmentId, decide: Decide, once: Once | None, told: Told) -> Answer:
    """Approve, decline, schedule, withdraw or take in: whatever `decide` makes of it."""
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        one, now = await work.consignments.for_change(consignment_id)
        changed = decide(one, now)
        await work.consignments.save(changed)
        answer = await work.answers.keep(once, told(changed))
        await work.commit()
    return answer


async def trust(work: AcceptanceWork, house: AcceptanceWork, programme_id: ProgrammeId) -> tuple[Compared, ...]:
    """How far verdicts on a programme held. `house` reads what was weighed, in its own name; of it counts alone are told."""
    async with work:
        programme = await work.programmes.get(programme_id)
    async with house:
        told = await house.consignments.weighed(programme_id)
    return compared(programme.versions, told)
