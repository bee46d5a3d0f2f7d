"""How a price compares: with what the buyer would pay at most, else with what others ask for the same unit."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from statistics import median
from typing import Final

from services.kernel.quantity import Unit
from services.matching.domain.candidate import Candidate

NOT_TOLD: Final = 0.45
"""Chosen: a little less than a usual price, which is half as good as free; who tells none has to be called."""

_AT_CEILING: Final = 0.5
_BEYOND: Final = 0.15
"""Chosen: a price over the ceiling is worse than one that is not told."""

Usual = Mapping[Unit, float]
"""The price in the middle of those that were found, by unit."""


def usual_prices(lots: Iterable[Candidate]) -> Usual:
    """Of the lots that ask something; what is free or paid for says nothing of what is usual."""
    told: dict[Unit, list[float]] = defaultdict(list)
    for lot in lots:
        if lot.price is not None and lot.price > 0:
            told[lot.unit].append(lot.price)
    return {unit: median(prices) for unit, prices in told.items()}


def price_fit(price: float | None, usual: float | None, ceiling: float | None) -> float:
    """0..1: cheaper is never worse; free, or paid for, is best."""
    if price is None:
        return NOT_TOLD
    if price <= 0:
        return 1.0
    if ceiling is not None:
        return 1 - _AT_CEILING * price / ceiling if price <= ceiling else _BEYOND * ceiling / price
    return float(0.5 ** (price / usual)) if usual else _AT_CEILING
