"""A verdict as its reader is told of it: every result with the fact that decided, where the reader may see that."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.facts import Fact
from services.acceptance.domain.judging import Ground, Judgement, Ruled
from services.acceptance.domain.lot import Lot
from services.acceptance.domain.reading import facts_of
from services.acceptance.domain.regulation import Law, Regulation
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.sheet import StatedFact
from services.acceptance.domain.verdict import Outcome, Remedy, Result, Why
from services.kernel.identity import ReceiverId


@dataclass(frozen=True, slots=True)
class By:
    """By what a lot was judged: a version of a programme, and whose that is."""

    programme_name: str
    number: int
    criteria: Criteria
    receiver_id: ReceiverId
    receiver_name: str
    confirmed: bool
    example: bool


@dataclass(frozen=True, slots=True)
class Passed:
    """A judgement as it was passed."""

    judgement: Judgement
    by: By

    @property
    def results(self) -> tuple[Ruled, ...]:
        return self.judgement.results


@dataclass(frozen=True, slots=True)
class ToldResult:
    """`hidden`: there is a fact that decided, and this reader may not see it. Beside that he is told the outcome, and no more.

    Why it is so, and what would help, hang on how the fact is known, how old it is, and what speaks against it.
    """

    result: Result
    hidden: bool
    regulation: Regulation | None = None
    """The law that asks it; None where the receiver does."""

    @classmethod
    def of(cls, result: Result, regulation: Regulation | None = None, *, hidden: bool) -> "ToldResult":
        return cls(replace(result, fact=None, remedy=None) if hidden else result, hidden, regulation)

    @property
    def why(self) -> Why | None:
        return None if self.hidden else self.result.why


@dataclass(frozen=True, slots=True)
class ToldRule:
    """The same of a rule that is only named, by its id."""

    rule: str
    outcome: Outcome
    hidden: bool
    why: Why | None
    remedy: Remedy | None

    @classmethod
    def of(cls, one: Ruled, *, hidden: bool) -> "ToldRule":
        return cls(one.rule, one.outcome, hidden, None if hidden else one.why, None if hidden else one.remedy)


class Shown:
    """The facts of a lot that one reader may see, by what verdicts call them."""

    __slots__ = ("_facts", "_law", "_lot_version", "_today")

    def __init__(self, lot: Lot, stated: Iterable[StatedFact], law: Law, today: dt.date) -> None:
        self._lot_version, self._law, self._today = lot.version, law, today
        self._facts: Mapping[Ground, Fact] = dict(enumerate(facts_of(lot))) | {str(one.id): one.fact for one in stated}

    def results(self, passed: Passed) -> tuple[ToldResult, ...]:
        """Every result. What the lot itself said in another version than it has now is not shown: its numbers have other facts now.

        A law that has changed since, of which it will be judged anew, is left out.
        """
        own = {rule.id: rule for rule in passed.by.criteria.rules}
        asked = ((one, (None, own[one.rule]) if one.rule in own else self._law.asking(one.rule, self._today)) for one in passed.results)
        return tuple(self._result(one, *by, current=passed.judgement.lot_version == self._lot_version) for one, by in asked if by)

    def _result(self, one: Ruled, regulation: Regulation | None, rule: Rule, *, current: bool) -> ToldResult:
        visible = one.ground is not None and (current or isinstance(one.ground, str))
        fact = self._facts.get(one.ground) if visible and one.ground is not None else None
        result = Result(rule, one.outcome, one.why, fact, one.remedy)
        return ToldResult.of(result, regulation, hidden=one.ground is not None and fact is None)


def told_rules(results: Iterable[Ruled], stated: Iterable[StatedFact]) -> tuple[ToldRule, ...]:
    """Every result, to whoever may see these facts that are stated of the lot."""
    seen = {str(one.id) for one in stated}
    return tuple(ToldRule.of(one, hidden=isinstance(one.ground, str) and one.ground not in seen) for one in results)


def lasts_until(passed: Passed, results: Sequence[ToldResult]) -> dt.date | None:
    """The last day on which it surely holds, to whoever may see all that it rests on: the day may be that of a hidden paper."""
    return None if any(one.hidden for one in results) else passed.judgement.lasts_until
