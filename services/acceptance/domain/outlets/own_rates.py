"""An organization's own rates: what it states in place of the packaged ones."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from services.acceptance.domain.errors import RatesImpossible, StaleRates
from services.acceptance.domain.outlets.rates import Rate, Rates, rates

LARGEST: Final = Decimal(100_000)
"""No rate is larger in any unit; more is a slip of the keyboard."""

_SHARES: Final = frozenset({"apart", "breakage", "chance", "vat"})
_DIVIDED_BY: Final = frozenset({"payload", "volume"})
_ABOVE_ZERO: Final = frozenset({"labour.crew", "labour.day", "machine.stony", "machine.other"})
_EITHER_WAY: Final = frozenset({"crusher", "disposal"})
"""Scrap is paid for: below zero, the sender is."""


@dataclass(frozen=True, slots=True)
class OwnRates:
    """By key. Version 0: nothing was ever stated."""

    values: Mapping[str, Decimal] = field(default_factory=dict)
    version: int = 0

    def applied(self) -> Rates:
        """All rates, with these in place of the packaged ones; what a later release no longer knows is left out."""
        known = rates()
        return known.with_own({key: value for key, value in self.values.items() if key in known})


def restated(own: OwnRates, version: int, values: Mapping[str, Decimal]) -> OwnRates:
    """These and no others, of the version the asker read."""
    if own.version != version:
        raise StaleRates(version, own.version)
    stated = rates().with_own(values)
    if wrong := tuple(_wrong(stated[key] for key in sorted(values))):
        raise RatesImpossible(wrong)
    return OwnRates(dict(values), version + 1)


def _wrong(stated: Iterator[Rate]) -> Iterator[tuple[str, str]]:
    for rate in stated:
        least, most = bounds(rate.key)
        if not least <= rate.value <= most or (rate.value == 0 and _divides(rate.key)):
            yield rate.key, f"{'>' if _divides(rate.key) else '>='} {least:f}, <= {most:f} {rate.unit}"


def bounds(key: str) -> tuple[Decimal, Decimal]:
    """The least and the most that a rate of this key can be."""
    family = key.partition(".")[0]
    most = Decimal(1) if family in _SHARES else LARGEST
    return (-LARGEST if family in _EITHER_WAY else Decimal(0)), most


def _divides(key: str) -> bool:
    """Whether something is divided by it."""
    return key in _ABOVE_ZERO or key.startswith("fixing.") or key.rpartition(".")[2] in _DIVIDED_BY
