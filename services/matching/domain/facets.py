"""What there is among the lots that fit, counted: by class, nearness, month, condition, price."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Facet(StrEnum):
    """By what lots are counted."""

    CLASS = "class"
    DISTANCE = "distance"
    MONTH = "month"
    CONDITION = "condition"
    PRICE = "price"


COUNTED: Final = 10_000
"""Lots that are counted at most: more tell a reader nothing new, and a search stays quick."""

DISTANCES_KM: Final = (10, 25, 50, 100, 200)
"""Where bands of nearness end, as the crow flies to the published point."""

PRICES: Final = (1, 10, 50, 250)
"""Where bands of price end, euros for one unit; free has a band of its own."""

FREE: Final = "free"
NOT_TOLD: Final = "not_told"


@dataclass(frozen=True, slots=True)
class Share:
    """So many lots have this value: a class code, `10-25` (from, to), a month, a condition, or `not_told`."""

    value: str
    lots: int


@dataclass(frozen=True, slots=True)
class Counted:
    """Shares by facet, the largest class first and bands in their order; whether there were more lots than are counted."""

    facets: Mapping[Facet, Sequence[Share]]
    lots: int
    truncated: bool


def bands(ends: Sequence[int]) -> tuple[str, ...]:
    """`0-10`, `10-25`, and what lies beyond the last: `200-`."""
    starts = (0, *ends)
    return tuple(f"{start}-{end}" for start, end in zip(starts, (*ends, ""), strict=True))


ORDER: Final[Mapping[Facet, Sequence[str]]] = {
    Facet.DISTANCE: bands(DISTANCES_KM),
    Facet.CONDITION: ("A", "B", "C", "D", NOT_TOLD),
    Facet.PRICE: (FREE, *bands(PRICES), NOT_TOLD),
}
"""Values in the order in which people expect them."""


def in_order(facet: Facet, shares: Sequence[Share]) -> list[Share]:
    """Bands and conditions in theirs, months by the calendar, classes the largest first."""
    match facet:
        case Facet.CLASS:
            return sorted(shares, key=lambda share: (-share.lots, share.value))
        case Facet.MONTH:
            return sorted(shares, key=lambda share: share.value)
        case Facet.DISTANCE | Facet.CONDITION | Facet.PRICE:
            return sorted(shares, key=lambda share: ORDER[facet].index(share.value))
