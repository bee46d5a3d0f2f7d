"""The ledger of a lot: what was ever done to its stock, in order, never rewritten. Its sums are the stock."""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from services.kernel.identity import OrganizationId, ReservationId
from services.listings.domain.reservation import Reservation, ReservationStatus
from services.listings.domain.stock import NONE, Stock


class Kind(StrEnum):
    """`opened` with the quantity that was published, at the first thing that happens to it; then what happened.

    What leaves is `delivered` to who had reserved it, or `issued` to anybody else.
    """

    OPENED = "opened"
    RESTATED = "restated"
    RECOUNTED = "recounted"
    HELD = "held"
    CONFIRMED = "confirmed"
    RELEASED = "released"
    EXPIRED = "expired"
    DELIVERED = "delivered"
    RECEIVED = "received"
    ISSUED = "issued"


@dataclass(frozen=True, slots=True)
class Entry:
    """By how much each sum has changed. Numbers of one lot begin at 1 and have no gap."""

    number: int
    kind: Kind
    present: Decimal = NONE
    held: Decimal = NONE
    confirmed: Decimal = NONE
    delivered: Decimal = NONE
    reservation_id: ReservationId | None = None
    buyer_id: OrganizationId | None = None


Entered = tuple[Stock, tuple[Entry, ...]]
"""The stock that knows how many entries it has, and those that are new."""


def enter(before: Stock, after: Stock, kind: Kind, was: Reservation | None = None, now: Reservation | None = None) -> Entered:
    """What the ledger says of a step from one stock to the next, and of the reservation that took it."""
    opening = () if before.entries else (Entry(1, Kind.OPENED, present=before.present, buyer_id=now.buyer_id if now else None),)
    number = before.entries + len(opening) + 1
    step = Entry(
        number,
        kind,
        present=after.present - before.present,
        held=_at(ReservationStatus.HELD, now) - _at(ReservationStatus.HELD, was),
        confirmed=_at(ReservationStatus.CONFIRMED, now) - _at(ReservationStatus.CONFIRMED, was),
        delivered=(now.delivered if now else None) or NONE,
        reservation_id=now.id if now else None,
        buyer_id=now.buyer_id if now else None,
    )
    return replace(after, entries=number), (*opening, step)


def _at(status: ReservationStatus, reservation: Reservation | None) -> Decimal:
    return reservation.amount_at(status) if reservation else NONE
