"""What can be done with lots: load, decide, save, commit."""

from collections.abc import Callable
from datetime import date

from uuid6 import uuid7

from services.kernel.identity import Actor, LotId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import Once
from services.listings.domain.lot import Facts, Lot, change, expect, post, publish, withdraw
from services.listings.domain.offer import Offer
from services.listings.store.work import ListingsWork

Derive = Callable[[Offer], Facts]
"""From what is stated to what follows from it, by today's vocabulary, places and law."""

Edit = Callable[[Offer], Offer]

Told = Callable[[Lot], Answer]
"""How the caller is told of a lot. It is said before COMMIT, so that a retry under the same key hears the very same."""


async def post_lot(work: ListingsWork, actor: Actor, offer: Offer, derive: Derive, once: Once | None, told: Told, *, draft: bool) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        lot = post(LotId(uuid7()), actor.organization_id, offer, derive(offer), draft=draft)
        await work.lots.add(lot)
        answer = await work.answers.keep(once, told(lot))
        await work.commit()
    return answer


async def change_lot(work: ListingsWork, actor: Actor, lot_id: LotId, version: int, edit: Edit, derive: Derive) -> Lot:
    async with work:
        lot = await work.lots.for_change(lot_id, actor.organization_id)
        expect(lot, version)
        offer = edit(lot.offer)
        changed = change(lot, offer, derive(offer))
        await work.lots.save(changed, before=lot)
        await work.commit()
    return changed


async def publish_lot(
    work: ListingsWork, actor: Actor, lot_id: LotId, version: int, derive: Derive, once: Once | None, told: Told
) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        lot = await work.lots.for_change(lot_id, actor.organization_id)
        expect(lot, version)
        published = publish(lot, derive(lot.offer))
        await work.lots.save(published, before=lot)
        answer = await work.answers.keep(once, told(published))
        await work.commit()
    return answer


async def withdraw_lot(work: ListingsWork, actor: Actor, lot_id: LotId, version: int, once: Once | None, told: Told) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        lot = await work.lots.for_change(lot_id, actor.organization_id)
        expect(lot, version)
        withdrawn = withdraw(lot)
        await work.lots.save(withdrawn, before=lot)
        answer = await work.answers.keep(once, told(withdrawn))
        await work.commit()
    return answer


async def expire_lots(work: ListingsWork, today: date) -> int:
    """End what is offered for days that lie behind; how many lots that were."""
    async with work:
        ended = await work.lots.expire(today)
        await work.commit()
    return ended
