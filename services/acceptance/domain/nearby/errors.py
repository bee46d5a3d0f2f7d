"""What can be wrong with a question about what is near."""

from dataclasses import dataclass

from services.acceptance.domain.errors import AcceptanceError


@dataclass(eq=False)
class NothingAsked(AcceptanceError):
    """Neither a class of material nor words that may name one."""


@dataclass(eq=False)
class PlaceMissing(AcceptanceError):
    """Neither a postal code nor a point."""


@dataclass(eq=False)
class PlaceToldTwice(AcceptanceError):
    """A postal code and a point."""


@dataclass(eq=False)
class PointMalformed(AcceptanceError):
    """No point in Europe."""

    near: str


@dataclass(eq=False)
class PostalCodeUnknown(AcceptanceError):
    """No such postal code is known; `near` are those that look like it."""

    postal_code: str
    country: str
    near: tuple[str, ...]


@dataclass(eq=False)
class QuantityIncomplete(AcceptanceError):
    """A number without its unit, or the other way round."""
