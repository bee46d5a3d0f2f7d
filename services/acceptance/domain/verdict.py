"""What comes of holding a lot against criteria: pass, fail or unknown, per rule and overall, and what would help."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from services.acceptance.domain.facts import Fact
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.rule import Consequence, Level


class Outcome(StrEnum):
    """Never pass on missing facts."""

    PASS = "pass"  # noqa: S105 - no password
    FAIL = "fail"
    UNKNOWN = "unknown"


class Why(StrEnum):
    """What made it so, beside the rule and the fact."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_STATED = "not_stated"
    NOT_SURE = "not_sure"
    """What is stated leaves it open: a range on both sides of a limit, a mere suspicion."""
    NOT_PROVED = "not_proved"
    """It is stated, but the rule wants it measured or certified."""
    CONTRADICTED = "contradicted"
    NOT_CONVERTIBLE = "not_convertible"
    OUT_OF_DATE = "out_of_date"
    INCOMPLETE = "incomplete"
    """The paper is there, without its number or issuer."""


class Remedy(StrEnum):
    """What kind of work turns it into a yes."""

    SORT = "sort"
    CLEAN = "clean"
    MEASURE = "measure"
    TEST = "test"
    DOCUMENT = "document"
    STATE = "state"
    PACK = "pack"
    BULK = "bulk"
    SPLIT = "split"
    DRY = "dry"
    ASK = "ask"
    ARRANGE = "arrange"


@dataclass(frozen=True, slots=True)
class Result:
    """One rule, what came of it, the fact that decided, and what would help; no remedy where none can."""

    rule: Rule
    outcome: Outcome
    why: Why
    fact: Fact | None = None
    remedy: Remedy | None = None

    @property
    def blocks(self) -> bool:
        """Whether the load stays outside while this rule is not met."""
        return self.rule.level is Level.REQUIRED and self.rule.on_fail.consequence is Consequence.REJECT


GRAVITY: Final = {Outcome.PASS: 0, Outcome.UNKNOWN: 1, Outcome.FAIL: 2}


@dataclass(frozen=True, slots=True)
class Verdict:
    """All results, in the order of the rules, and what they come to."""

    outcome: Outcome
    results: tuple[Result, ...]

    @property
    def open(self) -> tuple[Result, ...]:
        """What keeps it from a yes that can be helped."""
        return tuple(result for result in self.results if result.blocks and result.outcome is not Outcome.PASS)

    @property
    def on_terms(self) -> tuple[Result, ...]:
        """Required, and not met or perhaps not, but with a price or a talk instead of a refusal: accepted either way."""
        unmet = (result for result in self.results if result.outcome is not Outcome.PASS and not result.blocks)
        return tuple(result for result in unmet if result.rule.level is Level.REQUIRED)

    @property
    def remedies_away(self) -> int | None:
        """How many remedies from a yes; None where no remedy leads there."""
        return None if any(result.remedy is None for result in self.open) else len({result.remedy for result in self.open})


def overall(results: Iterable[Result]) -> Verdict:
    """The worst of what blocks. What has a price instead of a refusal is accepted whichever way it turns out."""
    every = tuple(results)
    worst = max((result.outcome for result in every if result.blocks), key=GRAVITY.__getitem__, default=Outcome.PASS)
    return Verdict(worst, every)
