"""What can be done with lots: load, decide, save, commit."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from uuid6 import uuid7

from services.kernel.identity import Actor, LotId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import Once
from services.listings.domain.lot import Lot, expect, post, publish, withdraw
from services.listings.domain.offer import Offer
from services.listings.domain.reservation import Reservation
from services.listings.domain.reserving import let_go_all
from services.listings.domain.stock import Stock
from services.listings.store.work import ListingsWork
from services.listings.use_cases.papers import expect_papers
from services.listings.use_cases.restating import Derive, recount_stock, restate_lot

Edit = Callable[[Offer], Offer]

Told = Callable[[Lot], Answer]
"""How the caller is told of a lot. It is said before COMMIT, so that a retry under the same key hears the very same."""

Counted = Callable[[Lot, Sequence[Reservation]], Answer]
"""How the owner is told of a count: the lot, and the reservations that go short."""


async def post_lot(work: ListingsWork, actor: Actor, offer: Offer, derive: Derive, once: Once | None, told: Told, *, draft: bool) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        await expect_papers(work, actor, offer.evidence)
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
        await expect_papers(work, actor, offer.evidence, lot.offer.evidence)
        changed = await restate_lot(work, lot, offer, derive)
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
        withdrawn = replace(withdraw(lot), stock=await _let_go_all(work, lot))
        await work.lots.save(withdrawn, before=lot)
        answer = await work.answers.keep(once, told(withdrawn))
        await work.commit()
    return answer


async def recount_lot(work: ListingsWork, actor: Actor, lot_id: LotId, counted: Decimal, once: Once | None, told: Counted) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        lot = await work.lots.for_change(lot_id, actor.organization_id)
        recounted = await recount_stock(work, lot, counted)
        reservations, _ = await work.reservations.open_on(lot_id)
        answer = await work.answers.keep(once, told(recounted, [one for one in reservations if one.short]))
        await work.commit()
    return answer


async def _let_go_all(work: ListingsWork, lot: Lot) -> Stock:
    """The stock of a lot that is withdrawn, once its holds are released."""
    reservations, now = await work.reservations.open_on(lot.id)
    steps = let_go_all(lot.stocked, reservations, now)
    for step in steps:
        await work.reservations.save(step.reservation)
        await work.ledger.add(lot.id, lot.organization_id, step.entries)
    return steps[-1].lot.stock if steps else lot.stock


async def expire_lots(work: ListingsWork, today: date) -> int:
    """End what is offered for days that lie behind; how many lots that were."""
    async with work:
        ended = await work.lots.expire(today)
        await work.commit()
    return ended
