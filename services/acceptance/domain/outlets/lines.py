"""Lines: what a fate pays and costs, each with how it was found and the rates it rests on. Their sum is the net value."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from services.acceptance.domain.outlets.rates import Rate

_CENT: Final = Decimal("0.01")


class LineKind(StrEnum):
    PRICE = "price"
    """What the receiver or a buyer pays, or asks."""
    SURCHARGE = "surcharge"
    """For what is accepted at a price instead of refused."""
    DISMANTLING = "dismantling"
    """By hand, or by machine where nothing is kept whole or apart."""
    CLEANING = "cleaning"
    SORTING = "sorting"
    BREAKAGE = "breakage"
    """What breaks pays nothing and goes as mixed waste."""
    PACKAGING = "packaging"
    CONTAINER = "container"
    TRANSPORT = "transport"
    REMEDIES = "remedies"
    """What must be mended before it is accepted."""
    REFUSAL_RISK = "refusal_risk"
    """What a refusal at the gate would cost, times its chance, while rules are not known to be met."""
    UNSOLD_RISK = "unsold_risk"
    """What it costs when no buyer comes, times the chance of it."""


@dataclass(frozen=True, slots=True)
class Line:
    """Euros without VAT, above zero when earned; how it was found, in figures; the rates that took part."""

    kind: LineKind
    amount: Decimal
    how: str
    rates: tuple[Rate, ...] = ()


def line(kind: LineKind, amount: Decimal, how: str, *rates: Rate) -> Line:
    """Rounded to the cent, so that the sum is what a reader adds up."""
    return Line(kind, amount.quantize(_CENT) + 0, how, rates)  # + 0: nothing is never below zero


def net(lines: Iterable[Line]) -> Decimal:
    return sum((one.amount for one in lines), Decimal(0))


def figure(value: Decimal) -> str:
    """A number as it is read, to three decimals at most."""
    return f"{round(value, 3).normalize():f}"
