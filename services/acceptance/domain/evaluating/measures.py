"""What rules of size and amount make of what is known."""

from collections.abc import Callable
from decimal import Decimal

from services.acceptance.domain.amounts import mm
from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.evaluating.limits import told, within, worse
from services.acceptance.domain.facts import About, Amount, Aspect
from services.acceptance.domain.knowledge import Knowledge, Test
from services.acceptance.domain.rules.measures import Amounts, Dimension, Per
from services.acceptance.domain.verdict import Outcome, Remedy, Result, Why
from services.kernel.quantity import Quantity, Unit


def dimension(rule: Dimension, known: Knowledge) -> Result:
    limits = within(mm(rule.at_least), mm(rule.at_most))
    return told(rule, known.decide(Aspect(About.DIMENSION, rule.measure), limits, rule.proof), Remedy.STATE)


def amounts(rule: Amounts, load: Circumstances) -> Result:
    """Too little can be bulked with others, too much split over deliveries; over a year there is no such way out."""
    enough = _held(rule.at_least, load, rule.per, lambda limit: within(limit, None))
    not_too_much = _held(rule.at_most, load, rule.per, lambda limit: within(None, limit))
    if enough is Outcome.FAIL:
        return Result(rule, Outcome.FAIL, Why.NOT_MET, remedy=Remedy.BULK)
    if not_too_much is Outcome.FAIL:
        return Result(rule, Outcome.FAIL, Why.NOT_MET, remedy=Remedy.SPLIT if rule.per is Per.DELIVERY else None)
    if any(load.in_unit(limit.unit) is None for limit in (rule.at_least, rule.at_most) if limit):
        return Result(rule, Outcome.UNKNOWN, Why.NOT_CONVERTIBLE, remedy=Remedy.MEASURE)
    if worse(enough, not_too_much) is Outcome.UNKNOWN:
        return Result(rule, Outcome.UNKNOWN, Why.NOT_STATED, remedy=Remedy.STATE)
    return Result(rule, Outcome.PASS, Why.MET)


def _held(limit: Quantity | None, load: Circumstances, per: Per, test: Callable[[Decimal], Test]) -> Outcome:
    if limit is None:
        return Outcome.PASS
    amount = _amount(load, limit.unit, per)
    return Outcome.UNKNOWN if amount is None else test(limit.value)(amount)


def _amount(load: Circumstances, unit: Unit, per: Per) -> Amount | None:
    """The load, with what the year has brought before where the limit is the year's; no high where nobody knows that."""
    here = load.in_unit(unit)
    if here is None or per is Per.DELIVERY or load.taken_this_year == 0:
        return None if here is None else Amount.exactly(here)
    own = load.in_unit(Unit.KILOGRAM)
    if load.taken_this_year is None or own is None:
        return Amount(here)
    return Amount.exactly(here * (1 + load.taken_this_year / own))
