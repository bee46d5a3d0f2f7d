"""Lots that reach a minimum together, as they are published."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field

from services.acceptance.domain.outlets.bulking import Neighbour, Together
from services.kernel.geography import road_km
from services.kernel.quantity import Quantity, Unit


class OutletAmountOut(BaseModel):
    """So much, in one unit."""

    value: float
    unit: Unit

    @classmethod
    def of(cls, quantity: Quantity) -> Self:
        return cls(value=float(quantity.value), unit=quantity.unit)


class OutletNeighbourOut(BaseModel):
    """Another lot nearby that could come along."""

    lot_id: UUID
    title: str
    quantity: OutletAmountOut
    road_km: Annotated[float, Field(description="From this lot, by road, between the places that everyone sees.")]

    @classmethod
    def of(cls, one: Neighbour, crow_km: float) -> Self:
        return cls(lot_id=one.lot_id, title=one.title, quantity=OutletAmountOut.of(one.quantity), road_km=round(road_km(crow_km), 1))


class TogetherOut(BaseModel):
    """What a delivery must come to at least, and the nearest other lots that make it up with this one."""

    minimum: OutletAmountOut
    own: Annotated[float, Field(description="What this lot has, in the unit of the minimum.")]
    total: Annotated[float, Field(description="What all of them have.")]
    enough: bool
    lots: list[OutletNeighbourOut]

    @classmethod
    def of(cls, one: Together) -> Self:
        return cls(
            minimum=OutletAmountOut.of(one.minimum),
            own=float(round(one.own, 3)),
            total=float(round(one.total, 3)),
            enough=one.enough,
            lots=[OutletNeighbourOut.of(*other) for other in one.others],
        )
