"""What a remedy typically costs, where that is known: a figure with its source and year, for orientation."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

from services.acceptance.domain.verdict import Result
from services.kernel.money import Money

PACKAGED: Final = Path(__file__).parent / "data" / "remedies.toml"


class CostPer(StrEnum):
    SAMPLE = "sample"
    LOT = "lot"
    LOAD = "load"
    TONNE = "t"
    PIECE = "piece"
    BUILDING = "building"


@dataclass(frozen=True, slots=True)
class TypicalCost:
    """Between two amounts without VAT, of a year, by a source; `[bg]` in it marks what was not checked."""

    low: Money
    high: Money
    per: CostPer
    source: str
    year: int


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a remedy costs for some rules, or for what they are about; for all where it names neither."""

    remedy: str
    rules: frozenset[str]
    of: frozenset[str]
    cost: TypicalCost

    def fits(self, result: Result) -> bool:
        rule = result.rule
        right_rule = not self.rules or rule.rule in self.rules
        return result.remedy == self.remedy and right_rule and (not self.of or not self.of.isdisjoint(_about(result)))


def cost_of(result: Result) -> TypicalCost | None:
    """What the result's remedy typically costs; None where there is no remedy, or nobody knows."""
    return next((entry.cost for entry in _entries() if entry.fits(result)), None)


def typical(told: Mapping[str, Any]) -> TypicalCost:
    """A cost as the data write it."""
    low, high = (Money(Decimal(told[bound])) for bound in ("low", "high"))
    return TypicalCost(low, high, CostPer(told["per"]), told["source"], told["year"])


@cache
def _entries() -> tuple[_Entry, ...]:
    told = tomllib.loads(PACKAGED.read_text("utf-8"))["cost"]
    return tuple(_Entry(one["remedy"], frozenset(one.get("rules", ())), frozenset(one.get("of", ())), typical(one)) for one in told)


_ABOUT: Final = ("component", "substance", "what", "property")


def _about(result: Result) -> frozenset[str]:
    """The kind of rule, and the codes it is about."""
    rule = result.rule
    codes = (getattr(rule, name) for name in _ABOUT if hasattr(rule, name))
    return frozenset((rule.rule, *codes, *getattr(rule, "any_of", ())))
