"""A reservation: a quantity of a lot, kept for one buyer; and how long, how often and how much one may hold."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Final

from services.kernel.identity import LotId, OrganizationId, ReservationId, WantId
from services.kernel.quantity import Quantity
from services.listings.domain.reservation_errors import HeldBefore, HoldTooLong, TooManyHolds
from services.listings.domain.stock import NONE


class ReservationStatus(StrEnum):
    """Held until its time is over; confirmed by the owner; then completed, or released by either side."""

    HELD = "held"
    CONFIRMED = "confirmed"
    RELEASED = "released"
    EXPIRED = "expired"
    COMPLETED = "completed"


OPEN: Final = frozenset({ReservationStatus.HELD, ReservationStatus.CONFIRMED})
"""Those whose quantity nobody else can have."""


class Side(StrEnum):
    """The two who know of a reservation."""

    BUYER = "buyer"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a buyer asks to be held."""

    lot_id: LotId
    quantity: Quantity
    until: datetime | None = None
    note: str | None = None
    want_id: WantId | None = None


@dataclass(frozen=True, slots=True)
class Reservation:
    """All times are the database's. `short` is how much of it a count said is not there; `delivered` what was handed over in the end."""

    id: ReservationId
    lot_id: LotId
    buyer_id: OrganizationId
    owner_id: OrganizationId
    quantity: Quantity
    held_at: datetime
    expires_at: datetime
    status: ReservationStatus = ReservationStatus.HELD
    version: int = 1
    note: str | None = None
    want_id: WantId | None = None
    short: Decimal = NONE
    delivered: Decimal | None = None
    confirmed_at: datetime | None = None
    ended_at: datetime | None = None
    ended_by: Side | None = None
    reason: str | None = None

    def side(self, organization: OrganizationId) -> Side:
        """On which side of it a party is."""
        return Side.OWNER if organization == self.owner_id else Side.BUYER

    def lapsed(self, now: datetime) -> bool:
        """Whether its time is over, noted or not: it counts for nothing from that moment on."""
        return self.status is ReservationStatus.HELD and self.expires_at <= now

    def as_of(self, now: datetime) -> "Reservation":
        """As it stands then: expired where its time is over."""
        return replace(self, status=ReservationStatus.EXPIRED, ended_at=self.expires_at) if self.lapsed(now) else self

    def amount_at(self, status: ReservationStatus) -> Decimal:
        """How much of it stands at this status: all or nothing."""
        return self.quantity.value if self.status is status else NONE


@dataclass(frozen=True, slots=True)
class HoldRules:
    """How long one may hold (`usual` when not said), how many holds at once, and how long others come first after one that came to nothing.

    `dropped`: how many holds of one lot a buyer may let go of before that.
    """

    usual: timedelta
    longest: timedelta
    rest: timedelta
    most: int
    dropped: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a buyer stands now, by the database's clock: the holds that are open, and what became of earlier ones of the same lot."""

    now: datetime
    open_holds: int
    lapsed_at: datetime | None = None
    drops: int = 0
    dropped_at: datetime | None = None


def hold_ends(wish: Wish, standing: Standing, rules: HoldRules) -> datetime:
    """When the hold ends that the buyer may have; `ListingError` says why there is none."""
    if standing.open_holds >= rules.most:
        raise TooManyHolds(rules.most)
    if standing.lapsed_at is not None:
        raise HeldBefore(wish.lot_id, _told(standing.lapsed_at + rules.rest))
    if standing.dropped_at is not None and standing.drops >= rules.dropped:
        raise HeldBefore(wish.lot_id, _told(standing.dropped_at + rules.rest))
    latest = standing.now + rules.longest
    until = wish.until or standing.now + rules.usual
    if not standing.now < until <= latest:
        raise HoldTooLong(_told(until), _told(latest))
    return until


def _told(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
