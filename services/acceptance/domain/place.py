"""Where a site is. Receivers are there to be found, so their places are public as exactly as they were given."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from services.kernel.geography import Point, Precision
from services.vocabulary.places import OutsideBelgium, Region, gazetteer

HOME: Final = "BE"


@dataclass(frozen=True, slots=True)
class Place:
    """A point, how exactly it is known, and what is there; the municipality is known in Belgium only."""

    point: Point
    precision: Precision
    country: str
    postal_code: str | None = None
    municipality: str | None = None


def at_postal_code(code: str, country: str) -> Place:
    """The place of a postal code; `UnknownPlace` where there is none."""
    found = gazetteer().by_postal_code(code, country)
    return Place(found.point, found.precision, found.country, found.postal_code, found.municipality.local_name)


def at_point(point: Point, country: str) -> Place:
    """The place of a point; `OutsideBelgium` where it is said to lie there and does not."""
    municipality = gazetteer().municipality_at(point).local_name if country == HOME else None
    return Place(point, Precision.POINT, country, municipality=municipality)


@lru_cache(maxsize=4096)
def region_of(place: Place) -> Region | None:
    """Whose law goes there; None outside Belgium."""
    try:
        return gazetteer().municipality_at(place.point).region if place.country == HOME else None
    except OutsideBelgium:
        return None
