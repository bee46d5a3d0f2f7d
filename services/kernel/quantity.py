"""How much: a number that carries its unit."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Final

from services.kernel.impossible import Impossible

LARGEST: Final = Decimal(10) ** 9
"""No single lot is larger, in any unit; more is a slip of the keyboard."""


class Unit(StrEnum):
    """What material is counted in."""

    PIECE = "piece"
    METRE = "m"
    SQUARE_METRE = "m2"
    CUBIC_METRE = "m3"
    KILOGRAM = "kg"
    TONNE = "t"


@dataclass(frozen=True, slots=True)
class Quantity:
    """More than nothing, at most `LARGEST`, in one unit; `Impossible` otherwise."""

    value: Decimal = field(metadata={"description": "More than nothing, at most a thousand million."})
    unit: Unit = field(metadata={"description": "What it is counted in."})

    def __post_init__(self) -> None:
        if not self.value.is_finite() or not 0 < self.value <= LARGEST:
            told = f"a quantity is more than 0 and at most {LARGEST:f}, not {self.value}"
            raise Impossible(told, "quantity_beyond", largest=LARGEST, given=self.value)

    def __str__(self) -> str:
        return f"{self.value.normalize():f} {self.unit}"
