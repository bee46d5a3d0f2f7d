"""What can be done with wants: load, decide, save, commit."""

from collections.abc import Callable
from datetime import date

from uuid6 import uuid7

from services.kernel.identity import Actor, WantId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import Once
from services.listings.domain.requirement import Requirement
from services.listings.domain.want import Meaning, Want, WantStatus, change, close, expect
from services.listings.store.work import ListingsWork

Understand = Callable[[Requirement], Meaning]
"""From what is stated to what is meant, by today's vocabulary and places."""

Edit = Callable[[Requirement], Requirement]

Told = Callable[[Want], Answer]
"""How the caller is told of a want. It is said before COMMIT, so that a retry under the same key hears the very same."""


async def post_want(
    work: ListingsWork, actor: Actor, requirement: Requirement, understand: Understand, once: Once | None, told: Told
) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        want = Want(WantId(uuid7()), actor.organization_id, requirement, understand(requirement))
        await work.wants.add(want)
        answer = await work.answers.keep(once, told(want))
        await work.commit()
    return answer


async def change_want(work: ListingsWork, actor: Actor, want_id: WantId, version: int, edit: Edit, understand: Understand) -> Want:
    async with work:
        want = await work.wants.for_change(want_id, actor.organization_id)
        expect(want, version)
        requirement = edit(want.requirement)
        changed = change(want, requirement, understand(requirement))
        await work.wants.save(changed, before=want)
        await work.commit()
    return changed


async def close_want(
    work: ListingsWork, actor: Actor, want_id: WantId, version: int, ending: tuple[WantStatus, str | None], once: Once | None, told: Told
) -> Answer:
    """`ending` is the status it ends in, and the reason."""
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        want = await work.wants.for_change(want_id, actor.organization_id)
        expect(want, version)
        closed = close(want, *ending)
        await work.wants.save(closed, before=want)
        answer = await work.answers.keep(once, told(closed))
        await work.commit()
    return answer


async def expire_wants(work: ListingsWork, today: date) -> int:
    """End what was needed until a day that lies behind; how many wants that were."""
    async with work:
        ended = await work.wants.expire(today)
        await work.commit()
    return ended
