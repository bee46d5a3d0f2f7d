"""What can be done with lots: load, decide, save, commit."""

from collections.abc import Callable
from datetime import date

from uuid6 import uuid7

from services.kernel.identity import Actor, LotId
from services.listings.domain.lot import Facts, Lot, change, expect, post, publish, withdraw
from services.listings.domain.offer import Offer
from services.listings.store.work import ListingsWork

Derive = Callable[[Offer], Facts]
"""From what is stated to what follows from it, by today's vocabulary, places and law."""

Edit = Callable[[Offer], Offer]


async def post_lot(work: ListingsWork, actor: Actor, offer: Offer, derive: Derive, *, draft: bool) -> Lot:
    lot = post(LotId(uuid7()), actor.organization_id, offer, derive(offer), draft=draft)
    async with work:
        await work.lots.save(lot)
        await work.commit()
    return lot


async def change_lot(work: ListingsWork, actor: Actor, lot_id: LotId, version: int, edit: Edit, derive: Derive) -> Lot:
    async with work:
        lot = await work.lots.for_change(lot_id, actor.organization_id)
        expect(lot, version)
        offer = edit(lot.offer)
        changed = change(lot, offer, derive(offer))
        await work.lots.save(changed)
        await work.commit()
    return changed


async def publish_lot(work: ListingsWork, actor: Actor, lot_id: LotId, version: int, derive: Derive) -> Lot:
    async with work:
        lot = await work.lots.for_change(lot_id, actor.organization_id)
        expect(lot, version)
        published = publish(lot, derive(lot.offer))
        await work.lots.save(published)
        await work.commit()
    return published


async def withdraw_lot(work: ListingsWork, actor: Actor, lot_id: LotId, version: int) -> Lot:
    async with work:
        lot = await work.lots.for_change(lot_id, actor.organization_id)
        expect(lot, version)
        withdrawn = withdraw(lot)
        await work.lots.save(withdrawn)
        await work.commit()
    return withdrawn


async def expire_lots(work: ListingsWork, today: date) -> int:
    """End what is offered for days that lie behind; how many lots that were."""
    async with work:
        ended = await work.lots.expire(today)
        await work.commit()
    return ended
