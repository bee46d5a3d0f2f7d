"""A count of what is there of a lot."""

from typing import Annotated, Self

from pydantic import BaseModel, Field

from services.kernel.quantity import LARGEST
from services.kit.scalars import Number
from services.listings.domain.stock import Stock
from services.listings.schemas.lot import OwnLotOut
from services.listings.schemas.parts import Part
from services.listings.schemas.reservation import ReservationOut


class RecountIn(Part):
    """What was counted."""

    value: Annotated[
        Number, Field(ge=0, le=LARGEST, decimal_places=4, description="How much is there now, in the unit of the lot.", examples=[380])
    ]


class RecountOut(BaseModel):
    """The lot as counted, and what of the promises is not there."""

    lot: OwnLotOut
    shortfall: Annotated[Number, Field(description="How much more was promised than there is; 0 when all promises can be kept.")]
    short: Annotated[list[ReservationOut], Field(description="The reservations that go short, each saying by how much.")]

    @classmethod
    def of(cls, lot: OwnLotOut, stock: Stock, short: list[ReservationOut]) -> Self:
        return cls(lot=lot, shortfall=stock.shortfall, short=short)
