"""What may become of a reservation and of its lot: held, confirmed, then completed; released, or expired."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Final

from services.kernel.identity import OrganizationId, ReservationId
from services.kernel.quantity import Quantity
from services.listings.domain.ledger import Entry, Kind, enter
from services.listings.domain.reservation import OPEN, Reservation, ReservationStatus, Side, Wish
from services.listings.domain.reservation_errors import DeliveredUnitDiffers, LotPromised, OwnerOnly, StepImpossible
from services.listings.domain.stock import NONE, LotStock, Stock, deliver, let_go

WITHDRAWN: Final = "lot withdrawn"
"""Why a hold ends whose lot its owner takes back."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a step makes of a reservation and of its lot, and what the ledger says of it."""

    lot: LotStock
    reservation: Reservation
    entries: tuple[Entry, ...]

    @property
    def shows(self) -> bool:
        """Whether others can have another quantity now; whether it is held or confirmed is between the two parties."""
        last = self.entries[-1]
        return bool(last.present or last.held + last.confirmed)


def hold(reservation_id: ReservationId, lot: LotStock, buyer: OrganizationId, wish: Wish, now: datetime, until: datetime) -> Step:
    """A new hold, of a lot whose stock counts it already."""
    reservation = Reservation(
        reservation_id, lot.lot_id, buyer, lot.organization_id, wish.quantity, now, until, note=wish.note, want_id=wish.want_id
    )
    before = replace(lot.stock, reserved=lot.stock.reserved - wish.quantity.value)
    stock, entries = enter(before, lot.stock, Kind.HELD, None, reservation)
    return Step(replace(lot, stock=stock), reservation, entries)


def confirm(lot: LotStock, reservation: Reservation, by: OrganizationId, now: datetime) -> Step:
    """The owner's word for it. It no longer ends by itself."""
    _owner(reservation, by)
    _at(reservation, {ReservationStatus.HELD}, now)
    confirmed = _next(reservation, status=ReservationStatus.CONFIRMED, confirmed_at=now)
    return _step(lot, lot.stock, Kind.CONFIRMED, reservation, confirmed)


def release(lot: LotStock, reservation: Reservation, by: OrganizationId, now: datetime, reason: str | None) -> Step:
    """Either side lets go of it, and others may have it."""
    _at(reservation, OPEN, now)
    released = _ended(reservation, ReservationStatus.RELEASED, now, ended_by=reservation.side(by), reason=reason)
    return _step(lot, let_go(lot.stock, reservation.quantity.value), Kind.RELEASED, reservation, released)


def expire(lot: LotStock, reservation: Reservation, now: datetime) -> Step:
    """The end of a hold whose time is over."""
    expired = _ended(reservation, ReservationStatus.EXPIRED, now)
    return _step(lot, let_go(lot.stock, reservation.quantity.value), Kind.EXPIRED, reservation, expired)


def complete(lot: LotStock, reservation: Reservation, by: OrganizationId, now: datetime, delivered: Quantity | None) -> Step:
    """Handed over, as much as the owner says it was, or all of it. What was not, others may have."""
    _owner(reservation, by)
    _at(reservation, {ReservationStatus.CONFIRMED}, now)
    promised = reservation.quantity
    handed_over = delivered or promised
    if handed_over.unit is not promised.unit:
        raise DeliveredUnitDiffers(handed_over.unit, promised.unit)
    completed = _ended(reservation, ReservationStatus.COMPLETED, now, ended_by=Side.OWNER, delivered=handed_over.value)
    return _step(lot, deliver(lot.stock, promised.value, handed_over.value), Kind.DELIVERED, reservation, completed)


def let_go_all(lot: LotStock, reservations: Iterable[Reservation], now: datetime) -> list[Step]:
    """The steps by which an owner who withdraws a lot ends its holds, one after the other; refused while a confirmed one stands."""
    reservations = [*reservations]
    if confirmed := sum(one.status is ReservationStatus.CONFIRMED for one in reservations):
        raise LotPromised(lot.lot_id, confirmed)
    steps: list[Step] = []
    for one in reservations:
        lot = steps[-1].lot if steps else lot
        steps.append(expire(lot, one, now) if one.lapsed(now) else release(lot, one, one.owner_id, now, WITHDRAWN))
    return steps


def shared_shortfall(stock: Stock, reservations: Iterable[Reservation]) -> list[Reservation]:
    """The reservations for which a count has changed how much of them is not there.

    The confirmed ones come first, then the holds, each in the order in which they were made: the last ones go short.
    """
    changed, left = [], max(NONE, stock.present)
    for one in sorted(reservations, key=lambda one: (one.status is not ReservationStatus.CONFIRMED, one.held_at, one.id)):
        short = max(NONE, one.quantity.value - left)
        left = max(NONE, left - one.quantity.value)
        if short != one.short:
            changed.append(_next(one, short=short))
    return changed


def _step(lot: LotStock, after: Stock, kind: Kind, was: Reservation, now: Reservation) -> Step:
    stock, entries = enter(lot.stock, after, kind, was, now)
    return Step(replace(lot, stock=stock), now, entries)


def _owner(reservation: Reservation, by: OrganizationId) -> None:
    if reservation.side(by) is not Side.OWNER:
        raise OwnerOnly(reservation.id)


def _at(reservation: Reservation, statuses: Iterable[ReservationStatus], now: datetime) -> None:
    status = ReservationStatus.EXPIRED if reservation.lapsed(now) else reservation.status
    if status not in statuses:
        raise StepImpossible(reservation.id, status, ", ".join(sorted(statuses)))


def _ended(
    reservation: Reservation,
    status: ReservationStatus,
    now: datetime,
    ended_by: Side | None = None,
    reason: str | None = None,
    delivered: Decimal | None = None,
) -> Reservation:
    return _next(reservation, status=status, ended_at=now, ended_by=ended_by, reason=reason, delivered=delivered, short=NONE)


def _next(reservation: Reservation, **changes: object) -> Reservation:
    return replace(reservation, version=reservation.version + 1, **changes)  # type: ignore[arg-type] # its own fields
