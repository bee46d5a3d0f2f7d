"""How far lots are from where they are needed."""

from collections.abc import Callable
from math import asin, cos, radians, sin, sqrt
from typing import Final

from services.kernel.geography import EARTH_RADIUS_KM, Point, road_km
from services.matching.domain.candidate import Candidate

HALVED_AT_KM: Final = 60.0
"""Chosen: at this many kilometres by road a lot fits half as well as next door."""

Crow = Callable[[Candidate], float]
"""Kilometres to a lot's published point, as the crow flies."""


def crow_from(near: Point) -> Crow:
    """The kernel's `great_circle_km` to every lot, with what hangs on `near` alone worked out once."""
    lon, lat, cos_lat = near.lon, near.lat, cos(radians(near.lat))

    def km(lot: Candidate) -> float:
        half_lat = radians(lot.lat - lat) / 2
        half_lon = radians(lot.lon - lon) / 2
        chord = sin(half_lat) ** 2 + cos_lat * cos(radians(lot.lat)) * sin(half_lon) ** 2
        return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(chord)))

    return km


def distance_fit(crow_km: float) -> float:
    """Nearly 1 next door, halved every `HALVED_AT_KM` by road."""
    return float(0.5 ** (road_km(crow_km) / HALVED_AT_KM))
