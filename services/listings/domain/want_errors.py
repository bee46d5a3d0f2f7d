"""What can be wrong with a want. Facts only: which status they become is the API's affair."""

from dataclasses import dataclass

from services.kernel.identity import WantId
from services.listings.domain.errors import ListingError


@dataclass(eq=False)
class WantNotFound(ListingError):
    """No such want, or none that the asker may see."""

    want_id: WantId


@dataclass(eq=False)
class WantNotOpen(ListingError):
    """What was closed, fulfilled or has expired stays so."""

    want_id: WantId
    status: str


@dataclass(eq=False)
class WantChanged(ListingError):
    """The want has changed since the asker read it."""

    want_id: WantId
    expected: int
    actual: int


@dataclass(eq=False)
class WantExternalIdTaken(ListingError):
    """Another want of this organization has this external id."""


@dataclass(eq=False)
class NothingWanted(ListingError):
    """Neither a title nor a class of material says what is needed."""


@dataclass(eq=False)
class PeriodOver(ListingError):
    """Nothing can be had on days that lie behind."""

    until: str


@dataclass(eq=False)
class PeriodTooFar(ListingError):
    """No building is planned that far ahead."""

    date: str


@dataclass(eq=False)
class CeilingUnitDiffers(ListingError):
    """The price is compared for one unit of what is needed."""

    per: str
    unit: str
