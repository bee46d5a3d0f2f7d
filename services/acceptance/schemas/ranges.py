"""Numbers that are known exactly or between limits, with their unit, as they are written in JSON."""

from decimal import Decimal
from typing import Annotated, Any, Final, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from services.acceptance.domain.amounts import LONGEST_MM, MILLIMETRES, OF_THE_WHOLE, LengthUnit, ShareUnit
from services.acceptance.domain.facts import Amount
from services.acceptance.schemas.parts import Part
from services.kit.scalars import Number

_TRACE: Final = Decimal("0.001")
"""Below it a share is told in mg/kg rather than in percent."""

Figure = Annotated[Number, Field(ge=0, le=10**9, max_digits=15)]


class Range(Part):
    """Exactly `value`, or between `at_least` and `at_most`, of which one may be left out."""

    value: Figure | None = None
    at_least: Figure | None = None
    at_most: Figure | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        low, high = self.at_least, self.at_most
        if (self.value is None) == (low is None and high is None):
            raise PydanticCustomError("range_unclear", "give a value, or at_least, at_most or both")
        if low is not None and high is not None and low > high:
            raise PydanticCustomError("range_reversed", "ends before it begins", {"low": f"{low:f}", "high": f"{high:f}"})
        return self

    def times(self, factor: Decimal) -> Amount:
        """The same in a unit so many times smaller."""
        if self.value is not None:
            return Amount.exactly(self.value * factor)
        return Amount((self.at_least or Decimal(0)) * factor, None if self.at_most is None else self.at_most * factor)

    def meant(self) -> Amount:
        return self.times(Decimal(1))

    @classmethod
    def of(cls, amount: Amount) -> Self:
        return cls.told(amount)

    @classmethod
    def told(cls, amount: Amount, factor: Decimal = Decimal(1), **unit: Any) -> Self:
        """The range that would state this amount, in a unit so many times larger."""
        if amount.low == amount.high:
            return cls(value=_plain(amount.low / factor), **unit)
        low = None if not amount.low and amount.high is not None else _plain(amount.low / factor)
        return cls(at_least=low, at_most=None if amount.high is None else _plain(amount.high / factor), **unit)


class ShareRange(Range):
    """A share of the mass, exactly or between limits."""

    unit: ShareUnit = ShareUnit.PERCENT

    @model_validator(mode="after")
    def _of_the_whole(self) -> Self:
        largest = max(one for one in (self.value, self.at_least, self.at_most) if one is not None)
        if largest * OF_THE_WHOLE[self.unit] > 1:
            raise PydanticCustomError("share_beyond", "is more than the whole", {"given": f"{largest:f} {self.unit}"})
        return self

    def meant(self) -> Amount:
        return self.times(OF_THE_WHOLE[self.unit])

    @classmethod
    def of(cls, amount: Amount) -> Self:
        largest = max(amount.low, amount.high or Decimal(0))
        unit = ShareUnit.MILLIGRAMS_PER_KILOGRAM if 0 < largest < _TRACE else ShareUnit.PERCENT
        return cls.told(amount, OF_THE_WHOLE[unit], unit=unit)


class LengthRange(Range):
    """A length, exactly or between limits; at most a kilometre."""

    unit: LengthUnit = LengthUnit.MILLIMETRE

    @model_validator(mode="after")
    def _of_a_building(self) -> Self:
        largest = max(one for one in (self.value, self.at_least, self.at_most) if one is not None)
        if not 0 < largest * MILLIMETRES[self.unit] <= LONGEST_MM:
            raise PydanticCustomError("length_beyond", "is more than 0 and at most 1000 m", {"given": f"{largest:f} {self.unit}"})
        return self

    def meant(self) -> Amount:
        return self.times(MILLIMETRES[self.unit])


def _plain(value: Decimal) -> Decimal:
    """Without an exponent or zeros at its end."""
    return Decimal(f"{value.normalize():f}")
