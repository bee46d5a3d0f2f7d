"""Prices that cannot be told apart, or told at all."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from services.acceptance.domain.criteria import Criteria, Price, PriceKind
from services.acceptance.domain.faults import Fault
from services.kernel.quantity import Unit

_EARLIEST: Final = date(2000, 1, 1)
_AHEAD: Final = timedelta(days=3653)
"""A price is announced ten years ahead at most: more is a slip of the keyboard."""


def price_faults(criteria: Criteria, today: date) -> Iterator[Fault]:
    units: dict[PriceKind, Unit] = {}
    currencies: dict[PriceKind, str] = {}
    told: dict[object, int] = {}
    for index, price in enumerate(criteria.prices):
        at = f"/prices/{index}"
        yield from _alone(at, price, today)
        if price.from_quantity and (unit := units.setdefault(price.kind, price.from_quantity.unit)) is not price.from_quantity.unit:
            yield Fault(f"{at}/from_quantity/unit", "tier_units_differ", {"unit": price.from_quantity.unit, "first": unit})
        currency = price.charge.money.currency
        if (first := currencies.setdefault(price.kind, currency)) != currency:
            yield Fault(f"{at}/charge/money/currency", "currencies_differ", {"currency": currency, "first": first})
        place = told.setdefault((price.kind, price.from_quantity, price.since), index)
        if place != index:
            yield Fault(at, "price_twice", {"first": place})


def _alone(at: str, price: Price, today: date) -> Iterator[Fault]:
    if price.charge.money.amount < 0:
        yield Fault(f"{at}/charge/money/amount", "amount_below_zero")
    if not _EARLIEST <= price.since <= today + _AHEAD:
        yield Fault(f"{at}/since", "date_beyond", {"first": _EARLIEST, "last": today + _AHEAD})
