"""The closing record of a project: what was expected by the inventory, what became of it, and what the difference is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from services.listings.domain.criteria import Criteria, Share, share_of
from services.listings.domain.outcomes import MaterialOutcome, OutcomeLine, Outcomes, code
from services.listings.domain.project import Paper, PaperKind, Project
from services.listings.domain.survey import Surveyed
from services.vocabulary.waste import is_hazardous

NONE: Final = Decimal(0)

CHAIN: Final = (
    PaperKind.CONFORMITY_DECLARATION,
    PaperKind.PROCESSING_CONSENT,
    PaperKind.INSPECTION_REPORT,
    PaperKind.DEMOLITION_ATTEST,
)
"""Papers that follow demolition waste in Flanders, in the order in which they are given."""


class Reconciled(StrEnum):
    """Whether the plan and what happened tell of the same waste code."""

    BOTH = "both"
    MISSING = "missing"
    UNEXPECTED = "unexpected"


@dataclass(frozen=True, slots=True)
class CodeBalance:
    """Of one waste code: what the inventory lets expect, and what went where."""

    eural: str
    expected: Decimal
    real: Mapping[MaterialOutcome, Decimal]
    reconciled: Reconciled

    @property
    def hazardous(self) -> bool:
        return is_hazardous(self.eural)

    @property
    def total(self) -> Decimal:
        return sum(self.real.values(), NONE)

    @property
    def difference(self) -> Decimal:
        """More than expected; below zero, less."""
        return self.total - self.expected


@dataclass(frozen=True, slots=True)
class ClosingRecord:
    """All of it. `unweighed` and `uncoded` are items that no expectation could be made of."""

    project: Project
    day: date
    codes: tuple[CodeBalance, ...]
    totals: Mapping[MaterialOutcome, Decimal]
    unweighed: tuple[str, ...]
    uncoded: tuple[str, ...]
    papers: tuple[Paper, ...]
    papers_missing: tuple[PaperKind, ...]
    shares: tuple[Share, ...]
    lines: tuple[OutcomeLine, ...]


def close(project: Project, items: Sequence[Surveyed], outcomes: Outcomes, criteria: Criteria, today: date) -> ClosingRecord:
    """The record as of today. Whatever the lines say is counted once; the codes together are the totals."""
    expected = _expected(items)
    codes = sorted(expected | {code(line.eural): NONE for line in outcomes.lines})
    told = {paper.kind for paper in project.plan.documents}
    return ClosingRecord(
        project=project,
        day=today,
        codes=tuple(_balance(one, expected.get(one), outcomes.lines) for one in codes),
        totals=_by_outcome(outcomes.lines),
        unweighed=tuple(item.number for item in items if item.reading.mass is None),
        uncoded=tuple(item.number for item in items if item.reading.eural is None),
        papers=tuple(paper for kind in CHAIN for paper in project.plan.documents if paper.kind is kind),
        papers_missing=tuple(kind for kind in CHAIN if kind not in told),
        shares=tuple(share_of(one, outcomes.lines) for one in criteria.in_force(today)),
        lines=outcomes.lines,
    )


def _expected(items: Sequence[Surveyed]) -> dict[str, Decimal]:
    """Kilograms by waste code, of what the inventory gives a code; what it cannot weigh is expected, at nought."""
    expected: dict[str, Decimal] = {}
    for item in items:
        if item.reading.eural is not None:
            kg = item.reading.mass.quantity.value if item.reading.mass else NONE
            expected[code(item.reading.eural)] = expected.get(code(item.reading.eural), NONE) + kg
    return expected


def _balance(eural: str, expected: Decimal | None, lines: Sequence[OutcomeLine]) -> CodeBalance:
    of_it = [line for line in lines if code(line.eural) == eural]
    return CodeBalance(eural, expected or NONE, _by_outcome(of_it), _reconciled(expected=expected is not None, found=bool(of_it)))


def _reconciled(*, expected: bool, found: bool) -> Reconciled:
    if not found:
        return Reconciled.MISSING
    return Reconciled.BOTH if expected else Reconciled.UNEXPECTED


def _by_outcome(lines: Sequence[OutcomeLine]) -> dict[MaterialOutcome, Decimal]:
    return {outcome: sum((line.kg for line in lines if line.outcome is outcome), NONE) for outcome in MaterialOutcome}
