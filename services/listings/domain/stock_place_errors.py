"""What can be wrong with a place in a hub's stock."""

from dataclasses import dataclass
from uuid import UUID

from services.kernel.identity import LotId
from services.listings.domain.errors import ListingError


@dataclass(eq=False)
class StockPlaceNotFound(ListingError):
    """The organization has no such place."""

    place_id: UUID


@dataclass(eq=False)
class StockPlaceUnknown(ListingError):
    """The organization has no place of this name."""

    name: str
    nearest: tuple[str, ...]


@dataclass(eq=False)
class StockPlaceNameTaken(ListingError):
    """Another place of the organization has this name."""


@dataclass(eq=False)
class StockPlaceChanged(ListingError):
    """The place has changed since it was read."""

    name: str
    expected: int
    actual: int


@dataclass(eq=False)
class StockPlaceInUse(ListingError):
    """Lots stand there."""

    name: str
    lots: int


@dataclass(eq=False)
class LotStandsNowhere(ListingError):
    """Nobody said where the lot stands."""

    lot_id: LotId
