"""Typical costs as they are published."""

from decimal import Decimal
from typing import Annotated, Self

from pydantic import BaseModel, Field

from services.acceptance.domain.costs import CostPer, TypicalCost
from services.kit.scalars import Written


class TypicalCostOut(BaseModel):
    """What it typically costs without VAT, for orientation: never an offer."""

    low: Annotated[Decimal, Written("string")]
    high: Annotated[Decimal, Written("string")]
    currency: str
    per: CostPer
    source: Annotated[str, Field(description="Where the figure is from; [bg] marks what was not checked.")]
    year: int

    @classmethod
    def of(cls, cost: TypicalCost) -> Self:
        money = cost.low
        return cls(low=money.amount, high=cost.high.amount, currency=money.currency, per=cost.per, source=cost.source, year=cost.year)
