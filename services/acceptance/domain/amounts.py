"""Shares of a mass and lengths, in any unit they are written in, and in the one unit they are compared in."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import ClassVar, Final

from services.kernel.impossible import Impossible

STRICT: Final = {"extra": "forbid", "use_attribute_docstrings": True}
"""How values are read from outside: nothing unknown in them, and their docstrings describe them in the published schema."""


class ShareUnit(StrEnum):
    """How a share of the whole mass is written."""

    PERCENT = "percent"
    GRAMS_PER_KILOGRAM = "g/kg"
    MILLIGRAMS_PER_KILOGRAM = "mg/kg"
    PARTS_PER_MILLION = "ppm"


class LengthUnit(StrEnum):
    """How a length is written."""

    MILLIMETRE = "mm"
    CENTIMETRE = "cm"
    METRE = "m"


OF_THE_WHOLE: Final = MappingProxyType(
    {
        ShareUnit.PERCENT: Decimal("0.01"),
        ShareUnit.GRAMS_PER_KILOGRAM: Decimal("0.001"),
        ShareUnit.MILLIGRAMS_PER_KILOGRAM: Decimal("0.000001"),
        ShareUnit.PARTS_PER_MILLION: Decimal("0.000001"),
    }
)

MILLIMETRES: Final = MappingProxyType(
    {LengthUnit.MILLIMETRE: Decimal(1), LengthUnit.CENTIMETRE: Decimal(10), LengthUnit.METRE: Decimal(1000)}
)

LONGEST_MM: Final = 1_000_000
"""A kilometre: no piece of a building is longer."""


@dataclass(frozen=True, slots=True)
class Share:
    """A share of the mass: from nothing to the whole, `Impossible` otherwise."""

    __pydantic_config__: ClassVar = STRICT

    value: Decimal
    """From nothing to the whole, in the unit."""
    unit: ShareUnit = ShareUnit.PERCENT
    """Of the mass."""

    def __post_init__(self) -> None:
        if not self.value.is_finite() or not 0 <= self.value <= 1 / OF_THE_WHOLE[self.unit]:  # a product could overflow
            given = f"{self.value} {_sign(self.unit)}"
            raise Impossible(f"a share of the mass is from 0 to the whole, not {given}", "share_impossible", given=given)

    @property
    def ratio(self) -> Decimal:
        """1 is the whole."""
        return self.value * OF_THE_WHOLE[self.unit]

    def __str__(self) -> str:
        return f"{self.value.normalize():f} {_sign(self.unit)}"


def _sign(unit: ShareUnit) -> str:
    return "%" if unit is ShareUnit.PERCENT else unit


@dataclass(frozen=True, slots=True)
class Length:
    """More than nothing, at most a kilometre; `Impossible` otherwise."""

    __pydantic_config__: ClassVar = STRICT

    value: Decimal
    """More than nothing, at most a kilometre."""
    unit: LengthUnit = LengthUnit.MILLIMETRE
    """Millimetres where left out."""

    def __post_init__(self) -> None:
        if not self.value.is_finite() or not 0 < self.value <= LONGEST_MM / MILLIMETRES[self.unit]:
            given = f"{self.value} {self.unit}"
            raise Impossible(f"a length is more than 0 and at most 1000 m, not {given}", "length_beyond", given=given)

    @property
    def mm(self) -> Decimal:
        return self.value * MILLIMETRES[self.unit]

    def __str__(self) -> str:
        return f"{self.value.normalize():f} {self.unit}"


def mm(length: Length | None) -> Decimal | None:
    """In millimetres, where there is a length."""
    return None if length is None else length.mm
