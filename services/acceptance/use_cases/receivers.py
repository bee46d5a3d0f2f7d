"""What can be done with a receiver and its sites: load, decide, save, commit."""

from collections.abc import Callable

from services.acceptance.domain.receiver import Receiver, Revision, expect, revised, with_site
from services.acceptance.domain.site import Site
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import Actor, ReceiverId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import Once

Told = Callable[[Receiver], Answer]
"""How the caller is told of a receiver. It is said before COMMIT, so that a retry under the same key hears the very same."""


async def register(work: AcceptanceWork, receiver: Receiver, once: Once | None, told: Told) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        await work.receivers.add(receiver)
        answer = await work.answers.keep(once, told(receiver))
        await work.commit()
    return answer


async def enlarge(
    work: AcceptanceWork, actor: Actor, receiver_id: ReceiverId, version: int, site: Site, once: Once | None, told: Told
) -> Answer:
    """One site more."""
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        receiver = await work.receivers.for_change(receiver_id, owner=actor.organization_id)
        expect(receiver, version)
        enlarged = revised(receiver, with_site(site))
        await work.receivers.save(enlarged)
        answer = await work.answers.keep(once, told(enlarged))
        await work.commit()
    return answer


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
