"""Shares of material that EU law asks for, and what transport emits: dated data with its sources."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

from services.kernel.language import Language
from services.listings.domain.outcomes import MaterialOutcome, OutcomeLine, code
from services.vocabulary.material import Figure
from services.vocabulary.waste import is_hazardous

PACKAGED: Final = Path(__file__).with_name("criteria.toml")


@dataclass(frozen=True, slots=True)
class Criterion:
    """At least this share of the non-hazardous material, but for the excluded codes, goes one of the ways that count."""

    code: str
    text: Mapping[Language, str]
    threshold: Decimal
    counts: frozenset[MaterialOutcome]
    excluded: frozenset[str]
    valid_from: date
    source: str
    mark: str

    def asks_of(self, line: OutcomeLine) -> bool:
        """Whether the line is in the whole that the share is of."""
        return not is_hazardous(line.eural) and code(line.eural) not in self.excluded


@dataclass(frozen=True, slots=True)
class Criteria:
    """All of them, and the kg CO2e that a tonne emits on a kilometre by lorry."""

    criteria: tuple[Criterion, ...]
    transport: Figure

    def in_force(self, today: date) -> tuple[Criterion, ...]:
        return tuple(one for one in self.criteria if one.valid_from <= today)


@dataclass(frozen=True, slots=True)
class Share:
    """How much of the whole counts; none where there is no whole."""

    criterion: Criterion
    kg_counted: Decimal
    kg_whole: Decimal

    @property
    def share(self) -> Decimal | None:
        return self.kg_counted / self.kg_whole if self.kg_whole else None

    @property
    def met(self) -> bool | None:
        return None if self.share is None else self.share >= self.criterion.threshold


def share_of(criterion: Criterion, lines: tuple[OutcomeLine, ...]) -> Share:
    """The share by mass."""
    whole = [line for line in lines if criterion.asks_of(line)]
    counted = sum((line.kg for line in whole if line.outcome in criterion.counts), Decimal(0))
    return Share(criterion, counted, sum((line.kg for line in whole), Decimal(0)))


@cache
def criteria() -> Criteria:
    """The packaged ones, read once per process."""
    told = tomllib.loads(PACKAGED.read_text("utf-8"), parse_float=Decimal)
    transport = told["transport"]
    figure = Figure(transport["kg_co2e_per_tkm"], f"{transport['source']} {transport['mark']}")
    return Criteria(tuple(_criterion(one) for one in told["criterion"]), figure)


def _criterion(told: Mapping[str, Any]) -> Criterion:
    return Criterion(
        code=told["code"],
        text={language: told[language] for language in Language},
        threshold=told["threshold"],
        counts=frozenset(MaterialOutcome(one) for one in told["counts"]),
        excluded=frozenset(told["excluded"]),
        valid_from=told["from"],
        source=told["source"],
        mark=told["mark"],
    )
