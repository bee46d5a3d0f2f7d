"""What programmes are looked for by, as a type."""

from dataclasses import dataclass
from typing import Annotated, Final
from uuid import UUID

from fastapi import Depends, Query

from services.acceptance.api.dependencies import Taking, Today
from services.acceptance.domain.errors import PlaceMalformed
from services.acceptance.domain.materials import answering
from services.acceptance.store.finding_programmes import Wanted
from services.kernel.geography import Point
from services.kernel.identity import ReceiverId

LARGEST_RADIUS_KM: Final = 500
NEAR_KM: Final = 50.0


@dataclass(frozen=True, slots=True)
class Look:
    """What is wanted, and what of it a cursor belongs to: not the day, which may pass between two pages."""

    wanted: Wanted
    question: tuple[object, ...]


async def _look(
    today: Today,
    material: Taking = None,
    receiver: Annotated[UUID | None, Query(description="Only programmes of this receiver.")] = None,
    near: Annotated[
        str | None, Query(max_length=60, description="`longitude,latitude`, WGS 84: only where a site is near.", examples=["4.48,51.03"])
    ] = None,
    radius_km: Annotated[
        float, Query(gt=0, le=LARGEST_RADIUS_KM, allow_inf_nan=False, description="How far `near` reaches, as the crow flies.")
    ] = NEAR_KM,
) -> Look:
    materials = answering(material) if material else None
    wanted = Wanted(today, ReceiverId(receiver) if receiver else None, materials, _point(near), radius_km)
    return Look(wanted, (material, receiver, near, radius_km if near else None))


def _point(near: str | None) -> Point | None:
    if near is None:
        return None
    try:
        lon, lat = map(float, near.split(","))
        return Point(lon, lat)
    except ValueError as error:
        raise PlaceMalformed(near) from error


Looked = Annotated[Look, Depends(_look)]
