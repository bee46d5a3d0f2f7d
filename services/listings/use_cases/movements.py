"""Recording what comes, what leaves and what is put elsewhere, with what it makes of stock, reservations and places."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Final
from uuid import UUID

from uuid6 import uuid7

from services.kernel.identity import Actor, LotId, ReservationId
from services.kernel.quantity import Quantity
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import Once
from services.kit.written import Written
from services.listings.domain.errors import LotNotFound
from services.listings.domain.lot import Lot
from services.listings.domain.movement import Movement, MovementId, MovementKind, Passage, amount, happened, standing_after
from services.listings.domain.movement_errors import ReservationElsewhere
from services.listings.domain.reservation import Reservation
from services.listings.domain.reservation_errors import ReservationNotFound
from services.listings.domain.reserving import Step, complete
from services.listings.domain.stock import LotStock, Stock
from services.listings.domain.stock_place import Standing
from services.listings.store.movements import Asked
from services.listings.store.work import ListingsWork
from services.listings.use_cases.reservations import take
from services.listings.use_cases.restating import issue_stock, receive_stock
from services.listings.use_cases.standings import place_named

PAGE: Final = 500


@dataclass(frozen=True, slots=True)
class Recorded:
    """A movement, the stock as it is after it, the reservations that go short, and what searches will know of the lot."""

    movement: Movement
    stock: Stock
    short: Sequence[Reservation]
    written: Written | None


Told = Callable[[Recorded], Answer]
"""How the caller is told. It is said before COMMIT, so that a retry under the same key hears the very same."""


async def record_movement(work: ListingsWork, actor: Actor, lot_id: LotId, passage: Passage, once: Once, told: Told) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        lot = await work.lots.for_change(lot_id, actor.organization_id)
        now = await work.items.now()
        at, quantity = happened(passage, now), amount(passage, lot)
        stock, written = await _stocked(work, actor, lot, passage, quantity)
        before, after = await _placed(work, actor, lot, passage, at)
        movement = Movement(
            MovementId(uuid7()),
            lot_id,
            actor.organization_id,
            lot.offer.title,
            lot.offer.external_id,
            passage.kind,
            at,
            now,
            quantity,
            passage.weight,
            passage.counterparty,
            passage.reservation_id,
            before,
            after,
            passage.announced,
            passage.note,
            entry=stock.entries if stock.entries != lot.stock.entries else None,
        )
        await work.movements.add(movement)
        reservations, _ = await work.reservations.open_on(lot_id)
        recorded = Recorded(movement, stock, [one for one in reservations if one.short], written)
        answer = await work.answers.keep(once, told(recorded))
        await work.commit()
    return answer


async def movements_of(work: ListingsWork, actor: Actor, asked: Asked, limit: int, before: UUID | None) -> list[Movement]:
    """One's own, the last recorded first; of one's own lot where one is asked for."""
    async with work:
        if asked.lot_id is not None and await work.lots.find_own(asked.lot_id, actor.organization_id) is None:
            raise LotNotFound(asked.lot_id)
        return await work.movements.newest(actor.organization_id, asked, limit, before)


async def every_movement(works: Callable[[], ListingsWork], actor: Actor, asked: Asked) -> AsyncIterator[list[Movement]]:
    """All of one's own of a period as they happened, some hundreds at a time."""
    last: Movement | None = None
    while True:
        async with works() as work:
            found = await work.movements.in_order(actor.organization_id, asked, PAGE, last)
        if found:
            yield found
        if len(found) < PAGE:
            return
        last = found[-1]


async def _stocked(work: ListingsWork, actor: Actor, lot: Lot, passage: Passage, quantity: Quantity | None) -> tuple[Stock, Written | None]:
    """What it makes of the stock, by way of the ledger."""
    if quantity is None or passage.kind is MovementKind.MOVED or passage.announced:
        return lot.stock, None
    if passage.reservation_id is not None:
        return await _handed_over(work, actor, lot, passage.reservation_id, quantity)
    step = receive_stock if passage.kind is MovementKind.IN else issue_stock
    changed = await step(work, lot, Decimal(quantity.value))
    return changed.stock, Written(lot.id, changed.version, published=changed.findable)


async def _handed_over(
    work: ListingsWork, actor: Actor, lot: Lot, reservation_id: ReservationId, quantity: Quantity
) -> tuple[Stock, Written | None]:
    """The reservation is completed with what left."""

    def decide(stocked: LotStock, reservation: Reservation, now: datetime) -> Step:
        return complete(stocked, reservation, actor.organization_id, now, quantity)

    try:
        reservation = await work.reservations.find(reservation_id)
    except ReservationNotFound as none:
        raise ReservationElsewhere(reservation_id) from none
    if reservation.lot_id != lot.id:
        raise ReservationElsewhere(reservation_id)
    step, written = await take(work, reservation_id, decide)
    return step.lot.stock, written


async def _placed(work: ListingsWork, actor: Actor, lot: Lot, passage: Passage, at: datetime) -> tuple[str | None, str | None]:
    """Where it stood, and where this puts it."""
    before = (await work.standings.of([lot.id])).get(lot.id)
    stood = before.name if before else None
    if passage.stock_place is not None:
        place_id = await place_named(work, actor, passage.stock_place)
        told = Standing(lot.id, place_id, passage.stock_place, at, passage.takes)
        await work.standings.put(actor.organization_id, standing_after(before, told))
    elif passage.takes is not None and before is not None:
        await work.standings.put(actor.organization_id, replace(before, takes=passage.takes))
    return stood, passage.stock_place or stood
