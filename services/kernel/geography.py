"""Where: points on the earth, and how far it is by road."""

from dataclasses import dataclass
from enum import StrEnum
from math import asin, cos, radians, sin, sqrt
from typing import Final

EARTH_RADIUS_KM: Final = 6371.0088
"""Mean radius (IUGG)."""


class Precision(StrEnum):
    """How exactly a place is known, or told."""

    POINT = "point"
    POSTAL_CODE = "postal_code"
    MUNICIPALITY = "municipality"


@dataclass(frozen=True, slots=True)
class Point:
    """WGS 84, longitude first, in degrees; in Europe, else `ValueError`."""

    lon: float
    lat: float

    def __post_init__(self) -> None:
        if not (WEST <= self.lon <= EAST and SOUTH <= self.lat <= NORTH):
            raise ValueError(
                f"[{self.lon}, {self.lat}] is outside Europe: a point is [longitude, latitude], "
                f"longitude {WEST:g} to {EAST:g}, latitude {SOUTH:g} to {NORTH:g}"
            )


WEST, SOUTH, EAST, NORTH = -35.58, 24.6, 44.83, 84.73
"""The area of use of ETRS89-LAEA Europe (EPSG:3035), in which distances are searched."""


def great_circle_km(a: Point, b: Point) -> float:
    """Kilometres along the sphere (haversine)."""
    half_lat = radians(b.lat - a.lat) / 2
    half_lon = radians(b.lon - a.lon) / 2
    chord = sin(half_lat) ** 2 + cos(radians(a.lat)) * cos(radians(b.lat)) * sin(half_lon) ** 2
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(chord)))


def road_km(crow_km: float) -> float:
    """Road kilometres from the great circle: 2.91 + 1.082 d (fit over 41,006 town pairs in Flanders and Brussels, mean error 3.4 %)."""
    return 2.91 + 1.082 * crow_km


def road_minutes(km_by_road: float) -> float:
    """Driving minutes from road kilometres: 11.8 + 0.660 d (the same fit)."""
    return 11.8 + 0.660 * km_by_road
