"""What can be wrong with an inventory, or with a line of it."""

from dataclasses import dataclass

from services.listings.domain.errors import ListingError


@dataclass(eq=False)
class InventoryNotFound(ListingError):
    """The organization has no inventory of this name."""

    name: str


@dataclass(eq=False)
class InventoryChanged(ListingError):
    """The inventory's defaults or categories have changed since they were read."""

    name: str
    expected: int
    actual: int


@dataclass(eq=False)
class CategoryMisread(ListingError):
    """A category was given a class that the vocabulary does not have."""

    category: str
    code: str
    nearest: tuple[str, ...]


@dataclass(eq=False)
class TooManySyncs(ListingError):
    """As many syncs as this process takes at once are under way, or as many of one organization."""


@dataclass(eq=False)
class EncodingUnknown(ListingError):
    """The body is packed in a way that is not read here."""

    encoding: str


@dataclass(eq=False)
class LineUnreadable(ListingError):
    """The line is not a JSON object."""


@dataclass(eq=False)
class LineUnstorable(ListingError):
    """The line holds a value that cannot be kept."""


@dataclass(eq=False)
class LineNameless(ListingError):
    """The line does not say of which item it tells."""


@dataclass(eq=False)
class LineTooLong(ListingError):
    """The line has more bytes than any item needs."""

    largest: int


@dataclass(eq=False)
class TakenBack(ListingError):
    """The owner withdrew the lot by hand."""


@dataclass(eq=False)
class ItemElsewhere(ListingError):
    """Another lot or another inventory of the organization has this external id."""

    external_id: str
