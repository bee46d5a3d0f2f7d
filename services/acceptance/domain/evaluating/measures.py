"""What rules of size and amount make of what is known."""

from decimal import Decimal

from services.acceptance.domain.amounts import mm
from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.evaluating.limits import told, within
from services.acceptance.domain.facts import About, Aspect
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.rules.measures import Amounts, Dimension, Per
from services.acceptance.domain.verdict import Outcome, Remedy, Result, Why
from services.kernel.quantity import Quantity, Unit


def dimension(rule: Dimension, known: Knowledge) -> Result:
    limits = within(mm(rule.at_least), mm(rule.at_most))
    return told(rule, known.decide(Aspect(About.DIMENSION, rule.measure), limits, rule.proof), Remedy.STATE)


def amounts(rule: Amounts, load: Circumstances) -> Result:
    """Too little can be bulked with others, too much split over deliveries; over a year there is no such way out."""
    if _under(rule.at_least, load, rule.per):
        return Result(rule, Outcome.FAIL, Why.NOT_MET, remedy=Remedy.BULK)
    if _over(rule.at_most, load, rule.per):
        return Result(rule, Outcome.FAIL, Why.NOT_MET, remedy=Remedy.SPLIT if rule.per is Per.DELIVERY else None)
    if any(load.in_unit(limit.unit) is None for limit in (rule.at_least, rule.at_most) if limit):
        return Result(rule, Outcome.UNKNOWN, Why.NOT_CONVERTIBLE, remedy=Remedy.MEASURE)
    return Result(rule, Outcome.PASS, Why.MET)


def _under(limit: Quantity | None, load: Circumstances, per: Per) -> bool:
    amount = _amount(load, limit.unit, per) if limit else None
    return limit is not None and amount is not None and amount < limit.value


def _over(limit: Quantity | None, load: Circumstances, per: Per) -> bool:
    amount = _amount(load, limit.unit, per) if limit else None
    return limit is not None and amount is not None and amount > limit.value


def _amount(load: Circumstances, unit: Unit, per: Per) -> Decimal | None:
    """The load, with what the year has brought before where the limit is the year's."""
    here = load.in_unit(unit)
    if here is None or per is Per.DELIVERY or not load.taken_this_year:
        return here
    own = load.in_unit(Unit.KILOGRAM)
    return here * (1 + load.taken_this_year / own) if own else here
