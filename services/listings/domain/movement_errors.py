"""What can be wrong with a movement of goods."""

from dataclasses import dataclass
from uuid import UUID

from services.listings.domain.errors import ListingError


@dataclass(eq=False)
class MovementNotFound(ListingError):
    """The organization has no such movement on record."""

    movement_id: UUID


@dataclass(eq=False)
class MovementAhead(ListingError):
    """What lies ahead has not happened."""

    at: str


@dataclass(eq=False)
class QuantityUntold(ListingError):
    """What comes or leaves is told in the unit of the lot; only one by weight can go by the weighbridge."""

    unit: str


@dataclass(eq=False)
class ReservationElsewhere(ListingError):
    """There is no such reservation of this lot."""

    reservation_id: UUID
