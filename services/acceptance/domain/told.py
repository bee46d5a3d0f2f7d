"""A verdict as its reader is told of it: every result with the fact that decided, where the reader may see that."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.facts import Fact
from services.acceptance.domain.judging import Ground, Judgement
from services.acceptance.domain.lot import Lot
from services.acceptance.domain.reading import facts_of
from services.acceptance.domain.sheet import StatedFact
from services.acceptance.domain.verdict import Result
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


@dataclass(frozen=True, slots=True)
class ToldResult:
    """`hidden`: there is a fact that decided, and this reader may not see it. The result then holds none, and no word of its value."""

    result: Result
    hidden: bool


class Shown:
    """The facts of a lot that one reader may see, by what verdicts call them."""

    __slots__ = ("_facts", "_lot_version")

    def __init__(self, lot: Lot, stated: Iterable[StatedFact]) -> None:
        self._lot_version = lot.version
        self._facts: Mapping[Ground, Fact] = dict(enumerate(facts_of(lot))) | {str(one.id): one.fact for one in stated}

    def results(self, passed: Passed) -> tuple[ToldResult, ...]:
        """Every result. What the lot itself said in another version than it has now is not shown: its numbers have other facts now."""
        rules = {rule.id: rule for rule in passed.by.criteria.rules}
        current = passed.judgement.lot_version == self._lot_version
        told = []
        for one in passed.judgement.results:
            visible = one.ground is not None and (current or isinstance(one.ground, str))
            fact = self._facts.get(one.ground) if visible and one.ground is not None else None
            result = Result(rules[one.rule], one.outcome, one.why, fact, one.remedy)
            told.append(ToldResult(result, hidden=one.ground is not None and fact is None))
        return tuple(told)
