"""Values against limits, in three values: yes, no, or that they leave it open."""

from decimal import Decimal

from services.acceptance.domain.facts import Amount, Choice, Presence, Value
from services.acceptance.domain.knowledge import Decision, Test
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.verdict import Outcome, Remedy, Result


def within(at_least: Decimal | None, at_most: Decimal | None) -> Test:
    """Whether an amount lies between two limits, both inclusive."""

    def test(value: Value) -> Outcome:
        if not isinstance(value, Amount):
            return Outcome.UNKNOWN
        return worse(_not_under(value, at_least), _not_over(value, at_most))

    return test


def _not_under(value: Amount, limit: Decimal | None) -> Outcome:
    if limit is None or value.low >= limit:
        return Outcome.PASS
    return Outcome.FAIL if value.high is not None and value.high < limit else Outcome.UNKNOWN


def _not_over(value: Amount, limit: Decimal | None) -> Outcome:
    if limit is None or (value.high is not None and value.high <= limit):
        return Outcome.PASS
    return Outcome.FAIL if value.low > limit else Outcome.UNKNOWN


def absent(value: Value) -> Outcome:
    """Whether it is not there; a suspicion leaves it open."""
    match value:
        case Presence.ABSENT:
            return Outcome.PASS
        case Presence.PRESENT:
            return Outcome.FAIL
        case Amount(high=high) if high == 0:
            return Outcome.PASS
        case Amount(low=low) if low > 0:
            return Outcome.FAIL
        case _:
            return Outcome.UNKNOWN


def among(codes: frozenset[str]) -> Test:
    """Whether all that holds is among these."""

    def test(value: Value) -> Outcome:
        if not isinstance(value, Choice):
            return Outcome.UNKNOWN
        return Outcome.PASS if value.codes <= codes else Outcome.FAIL

    return test


def none_of(codes: frozenset[str]) -> Test:
    """Whether nothing that holds is among these."""

    def test(value: Value) -> Outcome:
        if not isinstance(value, Choice):
            return Outcome.UNKNOWN
        return Outcome.FAIL if value.codes & codes else Outcome.PASS

    return test


def worse(*outcomes: Outcome) -> Outcome:
    """A no outweighs a doubt, a doubt a yes."""
    return next((one for one in (Outcome.FAIL, Outcome.UNKNOWN) if one in outcomes), Outcome.PASS)


def both(*tests: Test) -> Test:
    return lambda value: worse(*(test(value) for test in tests))


def told(rule: Rule, decision: Decision, unknown: Remedy, failing: Remedy | None = None) -> Result:
    """The decision as the rule's result: with what would settle a doubt, or mend a no where anything can."""
    remedies: dict[Outcome, Remedy | None] = {Outcome.PASS: None, Outcome.UNKNOWN: unknown, Outcome.FAIL: failing}
    return Result(rule, decision.outcome, decision.why, decision.fact, remedies[decision.outcome])
