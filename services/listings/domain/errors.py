"""What can be wrong with a listing. Facts only: which status they become is the API's affair."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.kernel.identity import LotId

if TYPE_CHECKING:
    from services.listings.domain.gate import Hold


class ListingError(Exception):
    """Anything the rules of listings refuse."""


@dataclass(eq=False)
class LotNotFound(ListingError):
    """No such lot, or none that the asker may see."""

    lot_id: LotId


@dataclass(eq=False)
class LotNotOpen(ListingError):
    """What was withdrawn or has expired stays so."""

    lot_id: LotId
    status: str


@dataclass(eq=False)
class LotHeldBack(ListingError):
    """The legal gate keeps the lot a draft; every reason is given at once."""

    lot_id: LotId
    holds: "tuple[Hold, ...]"


@dataclass(eq=False)
class StaleVersion(ListingError):
    """The lot has changed since the asker read it."""

    lot_id: LotId
    expected: int
    actual: int


@dataclass(eq=False)
class ExternalIdTaken(ListingError):
    """Another lot of this organization has this external id."""


@dataclass(eq=False)
class AttributeUnknown(ListingError):
    """There is no such attribute, or it has no such value; some that there are."""

    attribute: str
    value: str
    known: tuple[str, ...]


@dataclass(eq=False)
class MaterialUnknown(ListingError):
    """No class of the vocabulary has this code."""

    code: str
    nearest: tuple[str, ...]


@dataclass(eq=False)
class UnitUnfit(ListingError):
    """The class cannot be counted in this unit."""

    unit: str
    material: str
    units: tuple[str, ...]


@dataclass(eq=False)
class QuantityAbsurd(ListingError):
    """So much of this class would weigh more than any lot does."""

    quantity: str
    material: str


@dataclass(eq=False)
class PlaceUnknown(ListingError):
    """No place has this postal code."""

    postal_code: str
    country: str
    nearest: tuple[str, ...]


@dataclass(eq=False)
class MunicipalityUnknown(ListingError):
    """No municipality has this name."""

    municipality: str
    country: str
    nearest: tuple[str, ...]


@dataclass(eq=False)
class EuralUnknown(ListingError):
    """The European list of waste has no such entry."""

    eural: str


@dataclass(eq=False)
class WindowOver(ListingError):
    """A lot cannot be offered for days that lie behind."""

    until: str


@dataclass(eq=False)
class WindowTooFar(ListingError):
    """No demolition is planned that far ahead."""

    date: str
