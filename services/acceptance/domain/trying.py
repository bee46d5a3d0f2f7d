"""Trying criteria against real lots before anybody is bound by them: how many would pass, and what keeps the others out."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.judging import Judgement, Ruled
from services.acceptance.domain.rules.rule import Consequence, Level
from services.acceptance.domain.verdict import Outcome


@dataclass(frozen=True, slots=True)
class RuleTried:
    """Of how many lots a rule says no, of how many nobody knows, and how many it alone keeps from a yes."""

    rule: str
    fails: int
    unknown: int
    alone: int


@dataclass(frozen=True, slots=True)
class Trial:
    """How many lots pass, fail or are not known enough of, and why by rule; `truncated`: there were more than are tried at once."""

    passes: int
    fails: int
    unknown: int
    rules: tuple[RuleTried, ...]
    truncated: bool = False


def tried(criteria: Criteria, judgements: Sequence[Judgement], *, truncated: bool = False) -> Trial:
    """What the verdicts of one version come to, by rule in the version's order."""
    outcomes = Counter(one.outcome for one in judgements)
    by_rule = Counter((result.rule, result.outcome) for one in judgements for result in one.results)
    alone = Counter(_alone(criteria, judgements))
    rules = tuple(
        RuleTried(rule.id, by_rule[rule.id, Outcome.FAIL], by_rule[rule.id, Outcome.UNKNOWN], alone[rule.id]) for rule in criteria.rules
    )
    return Trial(outcomes[Outcome.PASS], outcomes[Outcome.FAIL], outcomes[Outcome.UNKNOWN], rules, truncated)


def _alone(criteria: Criteria, judgements: Iterable[Judgement]) -> Iterable[str]:
    """Rules that would let a lot in if they were not there."""
    blocking = {rule.id for rule in criteria.rules if rule.level is Level.REQUIRED and rule.on_fail.consequence is Consequence.REJECT}
    for judgement in judgements:
        against: list[Ruled] = [one for one in judgement.results if one.rule in blocking and one.outcome is not Outcome.PASS]
        if len(against) == 1:
            yield against[0].rule
