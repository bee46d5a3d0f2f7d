"""What can be done with reservations: load, decide, save, commit."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from uuid6 import uuid7

from services.kernel.identity import Actor, LotId, OrganizationId, ReservationId
from services.kernel.quantity import Quantity
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import Once
from services.kit.written import Written
from services.listings.domain.errors import ListingError
from services.listings.domain.reservation import HoldRules, Reservation, Wish, hold_ends
from services.listings.domain.reservation_errors import NoneReserved, WantUnknown
from services.listings.domain.reserving import Step, complete, confirm, expire, hold, release
from services.listings.domain.stock import LotStock
from services.listings.store.work import ListingsWork
from services.listings.use_cases.shortfalls import share_shortfall

Told = Callable[[Reservation, Written | None], Answer]
"""How the caller is told of a reservation, and of what searches will know of its lot; said before COMMIT."""

Decide = Callable[[LotStock, Reservation, datetime], Step]

WorkFor = Callable[[OrganizationId | None], ListingsWork]
"""Work on behalf of an organization, or of nobody."""


async def reserve(work: ListingsWork, actor: Actor, wish: Wish, rules: HoldRules, once: Once, told: Told) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        answer = await work.answers.keep(once, told(*await _held(work, actor, wish, rules)))
        await work.commit()
    return answer


async def reserve_all(
    work: ListingsWork, actor: Actor, wishes: Sequence[Wish], rules: HoldRules, once: Once, told: Callable[[Sequence[Reservation]], Answer]
) -> Answer:
    """All of them, or `NoneReserved`. Their lots are locked before the first is held, in the order in which everyone locks them."""
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        await work.items.lock({wish.lot_id for wish in wishes})
        held: list[Reservation] = []
        for place, wish in enumerate(wishes):
            try:
                held.append((await _held(work, actor, wish, rules))[0])
            except ListingError as why:
                raise NoneReserved(place, why) from why
        answer = await work.answers.keep(once, told(held))
        await work.commit()
    return answer


async def confirm_reservation(work: ListingsWork, actor: Actor, reservation_id: ReservationId, once: Once | None, told: Told) -> Answer:
    def decide(lot: LotStock, reservation: Reservation, now: datetime) -> Step:
        return confirm(lot, reservation, actor.organization_id, now)

    return await _take(work, reservation_id, decide, once, told)


async def release_reservation(
    work: ListingsWork, actor: Actor, reservation_id: ReservationId, reason: str | None, once: Once | None, told: Told
) -> Answer:
    def decide(lot: LotStock, reservation: Reservation, now: datetime) -> Step:
        return release(lot, reservation, actor.organization_id, now, reason)

    return await _take(work, reservation_id, decide, once, told)


async def complete_reservation(
    work: ListingsWork, actor: Actor, reservation_id: ReservationId, delivered: Quantity | None, once: Once | None, told: Told
) -> Answer:
    def decide(lot: LotStock, reservation: Reservation, now: datetime) -> Step:
        return complete(lot, reservation, actor.organization_id, now, delivered)

    return await _take(work, reservation_id, decide, once, told)


async def expire_holds(work_for: WorkFor) -> int:
    """End the holds whose time is over, lot by lot on behalf of its owner; how many that were."""
    async with work_for(None) as work:
        lapsed = await work.reservations.lapsed()
    return sum([await _expire(work_for(owner), lot_id) for owner, lot_id in lapsed])


async def _expire(work: ListingsWork, lot_id: LotId) -> int:
    async with work:
        if (before := await work.stocks.unless_busy(lot_id)) is None:
            return 0  # it is being changed at this moment: next time
        reservations, now = await work.reservations.open_on(lot_id)
        lot, lapsed = before, [one for one in reservations if one.lapsed(now)]
        for one in lapsed:
            step = expire(lot, one, now)
            await work.reservations.save(step.reservation)
            await _enter(work, step)
            lot = step.lot
        await share_shortfall(work, before, lot)
        await work.commit()
    return len(lapsed)


async def _take(work: ListingsWork, reservation_id: ReservationId, decide: Decide, once: Once | None, told: Told) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        step, written = await take(work, reservation_id, decide)
        answer = await work.answers.keep(once, told(step.reservation, written))
        await work.commit()
    return answer


async def take(work: ListingsWork, reservation_id: ReservationId, decide: Decide) -> tuple[Step, Written | None]:
    """The step as it is stored, inside a work that is open, and what searches will know of the lot."""
    lot = await work.stocks.of_reservation(reservation_id)
    reservation, now = await work.reservations.for_change(reservation_id)
    step = decide(lot, reservation, now)
    await work.reservations.save(step.reservation)
    written = await _enter(work, step)
    if await share_shortfall(work, lot, step.lot):
        step = replace(step, reservation=await work.reservations.find(reservation_id))
    return step, written


async def _held(work: ListingsWork, actor: Actor, wish: Wish, rules: HoldRules) -> tuple[Reservation, Written | None]:
    """The hold as it is stored, and what searches will know of the lot."""
    if wish.want_id and await work.wants.find_own(wish.want_id, actor.organization_id) is None:
        raise WantUnknown(wish.want_id)
    lot = await work.stocks.hold(wish, actor)
    standing = await work.reservations.standing(actor.organization_id, wish.lot_id, rules)
    until = hold_ends(wish, standing, rules)
    step = hold(ReservationId(uuid7()), lot, actor.organization_id, wish, standing.now, until)
    await work.reservations.add(step.reservation)
    return step.reservation, await _enter(work, step)


async def _enter(work: ListingsWork, step: Step) -> Written | None:
    await work.ledger.add(step.lot.lot_id, step.lot.organization_id, step.entries)
    return await work.stocks.keep(step.lot, told=step.shows)
