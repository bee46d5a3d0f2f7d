"""What can be wrong with a search. Facts only: which status they become is the API's affair."""

from dataclasses import dataclass
from datetime import date


class SearchError(Exception):
    """Anything that keeps a search from being understood."""


@dataclass(eq=False)
class PointMalformed(SearchError):
    """Not a point in Europe, longitude first."""

    near: str


@dataclass(eq=False)
class PlaceToldTwice(SearchError):
    """Both a point and a postal code: which one counts?"""


@dataclass(eq=False)
class PassesToldTwice(SearchError):
    """What lots pass is a programme or a use."""


@dataclass(eq=False)
class UseUnknown(SearchError):
    """There is no use of this code; `known` are all there are."""

    code: str
    known: str


@dataclass(eq=False)
class RadiusWithoutPlace(SearchError):
    """A radius is around something."""


@dataclass(eq=False)
class PostalCodeUnknown(SearchError):
    """No such postal code is known; `near` holds those that look like it."""

    postal_code: str
    country: str
    near: tuple[str, ...]


@dataclass(eq=False)
class MaterialUnknown(SearchError):
    """No class has this code; the nearest that exist, best first."""

    material: str
    nearest: tuple[str, ...]


@dataclass(eq=False)
class QuantityIncomplete(SearchError):
    """A number without its unit, or a unit without its number."""


@dataclass(eq=False)
class WindowReversed(SearchError):
    """The window ends before it starts."""

    start: date
    until: date


@dataclass(eq=False)
class WindowOver(SearchError):
    """The window's last day lies behind: nothing can be had then."""

    until: date
    today: date


class ReindexRunning(Exception):
    """The next generation is being built already."""
