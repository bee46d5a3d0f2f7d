"""What a question about what is near may tell, as types."""

from decimal import Decimal
from typing import Annotated

from fastapi import Depends, Query

from services.acceptance.domain.nearby import errors
from services.acceptance.domain.nearby.asking import Here
from services.acceptance.domain.place import HOME
from services.kernel.geography import Point
from services.kernel.quantity import LARGEST, Quantity, Unit
from services.vocabulary.places import OutsideBelgium, UnknownPlace, gazetteer


async def _here(
    postal_code: Annotated[str | None, Query(max_length=12, description="Where you are.", examples=["2800"])] = None,
    near: Annotated[
        str | None, Query(max_length=60, description="Instead of it: `longitude,latitude`, WGS 84.", examples=["4.48,51.03"])
    ] = None,
    country: Annotated[str, Query(pattern="^[A-Z]{2}$", description="Of the place, ISO 3166-1.")] = HOME,
) -> Here:
    if near is not None and postal_code is not None:
        raise errors.PlaceToldTwice
    if near is not None:
        return _at_point(near, country)
    if postal_code is None:
        raise errors.PlaceMissing
    try:
        place = gazetteer().by_postal_code(postal_code, country)
    except UnknownPlace as unknown:
        raise errors.PostalCodeUnknown(postal_code, country, unknown.near) from unknown
    return Here(place.point, place.country, place.municipality)


def _at_point(near: str, country: str) -> Here:
    try:
        lon, lat = (float(part) for part in near.split(","))
        point = Point(lon, lat)
    except ValueError as error:
        raise errors.PointMalformed(near) from error
    try:
        return Here(point, country, gazetteer().municipality_at(point) if country == HOME else None)
    except OutsideBelgium:
        return Here(point, country)


async def _quantity(
    quantity: Annotated[Decimal | None, Query(gt=0, le=LARGEST, allow_inf_nan=False, description="How much you have.")] = None,
    unit: Annotated[Unit | None, Query(description="Of `quantity`.")] = None,
) -> Quantity | None:
    if (quantity is None) != (unit is None):
        raise errors.QuantityIncomplete
    return Quantity(quantity, unit) if quantity is not None and unit is not None else None


WhereIAm = Annotated[Here, Depends(_here)]
HowMuch = Annotated[Quantity | None, Depends(_quantity)]
Reach = Annotated[float, Query(gt=0, le=500, allow_inf_nan=False, description="How far, as the crow flies.")]
Most = Annotated[int, Query(ge=1, le=50, description="Sites at most.")]
Words = Annotated[str | None, Query(min_length=1, max_length=200, description="What it is, in your own words, in nl, fr, en or de.")]
