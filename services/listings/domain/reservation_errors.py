"""What can be wrong with a reservation. Facts only: which status they become is the API's affair."""

from dataclasses import dataclass

from services.kernel.identity import LotId, ReservationId, WantId
from services.listings.domain.errors import ListingError


@dataclass(eq=False)
class ReservationNotFound(ListingError):
    """No such reservation, or none that the asker is a party to."""

    reservation_id: ReservationId


@dataclass(eq=False)
class WantUnknown(ListingError):
    """The buyer has no such want to reserve for."""

    want_id: WantId


@dataclass(eq=False)
class OwnLot(ListingError):
    """Nobody reserves from themselves."""

    lot_id: LotId


@dataclass(eq=False)
class UnitDiffers(ListingError):
    """A quantity is held in the unit of its lot."""

    unit: str
    expected: str


@dataclass(eq=False)
class DeliveredUnitDiffers(UnitDiffers):
    """So is what was handed over."""


@dataclass(eq=False)
class NotEnough(ListingError):
    """Others have it already, or it was never there."""

    asked: str
    remaining: str
    unit: str


@dataclass(eq=False)
class NoneReserved(ListingError):
    """Of several lots all is held or nothing: why one of them, by its place among the wishes, cannot be."""

    place: int
    why: ListingError


@dataclass(eq=False)
class HoldTooLong(ListingError):
    """A hold ends after now and before the cap."""

    until: str
    latest: str


@dataclass(eq=False)
class TooManyHolds(ListingError):
    """The organization holds as much unconfirmed as it may."""

    most: int


@dataclass(eq=False)
class HeldBefore(ListingError):
    """The organization let a hold of this lot lapse, or let go of it again and again: others come first for a while."""

    lot_id: LotId
    again: str


@dataclass(eq=False)
class StepImpossible(ListingError):
    """A reservation is held, then confirmed, then completed; each once, and nothing after its end."""

    reservation_id: ReservationId
    status: str
    needed: str


@dataclass(eq=False)
class OwnerOnly(ListingError):
    """It is the owner of the lot who confirms and who tells what was delivered."""

    reservation_id: ReservationId


@dataclass(eq=False)
class LotPromised(ListingError):
    """What is confirmed to a buyer is not withdrawn over their head."""

    lot_id: LotId
    confirmed: int


@dataclass(eq=False)
class QuantityPromised(ListingError):
    """The quantity is promised already: less of it takes a count, which puts the shortfall on record."""

    lot_id: LotId
    reserved: str


@dataclass(eq=False)
class UnitPromised(ListingError):
    """The ledger of the lot is kept in this unit."""

    lot_id: LotId
    unit: str
