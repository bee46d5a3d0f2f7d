"""What can be done to hand a receiver over: load, decide, save, commit."""

import datetime as dt

from uuid6 import uuid7

from services.acceptance.domain.handover import Handover, kept_by, offered, taken
from services.acceptance.domain.receiver import expect, revised
from services.acceptance.domain.versioning import changed
from services.acceptance.store.work import AcceptanceWork
from services.acceptance.use_cases.receivers import Told
from services.kernel.identity import Actor, HandoverId, OrganizationId, ReceiverId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import Once


async def offer(
    work: AcceptanceWork, actor: Actor, receiver_id: ReceiverId, version: int, to: OrganizationId, now: dt.datetime
) -> Handover:
    """One's own receiver, for this organization to take; said again, for another."""
    async with work:
        receiver = await work.receivers.for_change(receiver_id, owner=actor.organization_id)
        expect(receiver, version)
        handover = offered(receiver, to, now, await work.handovers.open_one(receiver_id), HandoverId(uuid7()))
        await work.handovers.save(handover)
        await work.commit()
    return handover


async def end(work: AcceptanceWork, receiver_id: ReceiverId) -> None:
    """Taken back by who offered it, or declined by who it was offered to."""
    async with work:
        await work.handovers.end(await work.handovers.of(receiver_id))
        await work.commit()


async def claim(work: AcceptanceWork, actor: Actor, receiver_id: ReceiverId, version: int, once: Once | None, told: Told) -> Answer:
    """Take over a receiver that was offered, with its sites, and with what its keeper stated of it in its own name."""
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        receiver, handover = await work.handovers.to_take(receiver_id, to=actor.organization_id)
        expect(receiver, version)
        mine = revised(receiver, taken(handover))
        await work.receivers.save(mine)
        for programme in await work.programmes.to_take(receiver_id, keeper=handover.by):
            await work.programmes.hand_over(changed(programme, kept_by(actor.organization_id)))
        await work.handovers.end(handover)
        answer = await work.answers.keep(once, told(mine))
        await work.commit()
    return answer
