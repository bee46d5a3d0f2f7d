"""Rates as they are read and stated."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Self

from pydantic import BaseModel, Field

from services.acceptance.domain.outlets.own_rates import OwnRates
from services.acceptance.domain.outlets.rates import Rate, rates
from services.acceptance.schemas.parts import Part
from services.kit.scalars import Written

Value = Annotated[Decimal, Written("string"), Field(allow_inf_nan=False, max_digits=12, decimal_places=6)]


class RateOut(BaseModel):
    """A figure that net values are reckoned with."""

    key: Annotated[str, Field(description="What it is of: `family.name`, or a family and a class of the vocabulary.")]
    value: Annotated[Decimal, Written("string")]
    unit: Annotated[str, Field(examples=["EUR/h"])]
    source: Annotated[str | None, Field(description="Where it is from; `[bg]` is common knowledge, not checked. Null for one of your own.")]
    checked: Annotated[bool, Field(description="Whether there is a source behind it, or your own word.")]
    own: Annotated[bool, Field(description="Whether your organization stated it.")]
    packaged: Annotated[Decimal, Written("string"), Field(description="What stands where nobody states otherwise.")]

    @classmethod
    def of(cls, rate: Rate) -> Self:
        packaged = rates()[rate.key].value
        own = rate.own
        return cls(
            key=rate.key,
            value=rate.value,
            unit=rate.unit,
            source=None if own else rate.source,
            checked=rate.checked,
            own=own,
            packaged=packaged,
        )


class RatesOut(BaseModel):
    """Every rate, with your own in place of the packaged ones. Money is in euros without VAT."""

    dated: Annotated[date, Field(description="When the packaged ones were last edited.")]
    version: Annotated[int, Field(description="How often your own were stated; also the ETag. 0 where none were.")]
    rates: list[RateOut]

    @classmethod
    def of(cls, own: OwnRates) -> Self:
        known = own.applied()
        return cls(dated=known.dated, version=own.version, rates=[RateOut.of(rate) for rate in known])


class RatesIn(Part):
    """Your own rates, all of them: what is left out stands as packaged."""

    rates: Annotated[
        dict[Annotated[str, Field(max_length=100)], Value],
        Field(max_length=500, description="By key, as decimal strings.", examples=[{"labour.hour": "52", "chance.unsold": "0.2"}]),
    ]

    def meant(self) -> Mapping[str, Decimal]:
        return self.rates
