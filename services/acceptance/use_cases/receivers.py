"""What can be done with a receiver and its sites: load, decide, save, commit."""

from services.acceptance.domain.receiver import Receiver, Revision, expect, revised
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import Actor, ReceiverId


async def register(work: AcceptanceWork, receiver: Receiver) -> Receiver:
    async with work:
        await work.receivers.add(receiver)
        await work.commit()
    return receiver


async def revise(work: AcceptanceWork, actor: Actor, receiver_id: ReceiverId, version: int, revision: Revision) -> Receiver:
    async with work:
        receiver = await work.receivers.for_change(receiver_id, owner=actor.organization_id)
        expect(receiver, version)
        changed = revised(receiver, revision)
        if changed is not receiver:
            await work.receivers.save(changed)
            await work.commit()
    return changed


async def close(work: AcceptanceWork, actor: Actor, receiver_id: ReceiverId, version: int) -> None:
    async with work:
        receiver = await work.receivers.for_change(receiver_id, owner=actor.organization_id)
        expect(receiver, version)
        await work.receivers.remove(receiver)
        await work.commit()
