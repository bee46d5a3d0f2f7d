"""What remedies cost, and what is left to chance: a refusal at the gate, a buyer who does not come."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from services.acceptance.domain.costs import CostPer, cost_of
from services.acceptance.domain.criteria import PriceKind
from services.acceptance.domain.outlets.disposing import disposal
from services.acceptance.domain.outlets.haulage import Way
from services.acceptance.domain.outlets.lines import Line, LineKind, figure, line
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Always, Option
from services.acceptance.domain.outlets.prices import Due, charged, due, stated
from services.acceptance.domain.outlets.rates import Rate, Rates
from services.acceptance.domain.verdict import Outcome, Remedy, Result, Verdict
from services.kernel.quantity import Unit

_ARRANGED: Final = frozenset({Remedy.ASK, Remedy.ARRANGE, Remedy.PACK, Remedy.BULK, Remedy.SPLIT, Remedy.DOCUMENT})
"""Settled before the lorry leaves: no refusal comes of it."""
_RATED: Final = frozenset({Remedy.SORT, Remedy.CLEAN, Remedy.DRY, Remedy.MEASURE, Remedy.TEST, Remedy.DOCUMENT})
_ALL_AT_ONCE: Final = frozenset({Remedy.SORT, Remedy.CLEAN, Remedy.DRY})
"""Done once to the whole load, however many rules ask for it."""


@dataclass(frozen=True, slots=True)
class Help:
    """What would help one rule, and what that typically costs, where known. `needed` when it is refused without."""

    result: Result
    remedy: Remedy
    cost: Decimal | None
    needed: bool
    rate: Rate | None = None
    """What the cost rests on, where it is one of the rates."""


def helps(load: Load, verdict: Verdict, rates: Rates) -> tuple[Help, ...]:
    """For every rule that keeps it from a yes and that something helps."""
    return tuple(_help(load, one, one.remedy, rates) for one in verdict.open if one.remedy is not None)


def remedies(given: tuple[Help, ...]) -> Line | None:
    """What must be mended before it is accepted; what is only unknown is left to the risk."""
    needed = {_once(one): (one, one.cost) for one in given if one.needed and one.cost is not None}
    if not needed:
        return None
    how = " + ".join(f"{figure(cost)} EUR ({one.remedy})" for one, cost in needed.values())
    used = {one.rate.key: one.rate for one, _ in needed.values() if one.rate}
    return line(LineKind.REMEDIES, -sum((cost for _, cost in needed.values()), Decimal(0)), how, *used.values())


def refusal(load: Load, option: Option, verdict: Verdict, there: Way | None, rates: Rates) -> Line | None:
    """The penalty, the way back and the fee for waste, by the chance that one of the unknown rules turns out badly."""
    unknown = [one for one in verdict.open if one.outcome is Outcome.UNKNOWN and one.remedy not in _ARRANGED]
    if not unknown or option.to is Always.DIRECT_REUSE or load.tonnes is None:
        return None
    chance, fee = rates["chance.refused"], disposal(load, rates)
    penalty, back = _penalty(load, option, unknown, there.trips if there else 1, rates), -there.cost.amount if there else Decimal(0)
    at_stake = penalty.amount + back + load.tonnes * fee.value
    likely = 1 - (1 - chance.value) ** len(unknown)
    stake = f"{figure(penalty.amount)} EUR + {figure(back)} EUR + {figure(load.tonnes)} t x {fee}"
    how = f"(1 - (1 - {chance.value.normalize():f})^{len(unknown)}) x ({stake})"
    return line(LineKind.REFUSAL_RISK, -likely * at_stake, how, chance, fee, *penalty.rates)


def unsold(load: Load, option: Option, earned: Decimal, rates: Rates) -> Line | None:
    """What was counted on and the fee for waste, by the chance that no buyer comes."""
    if option.to is not Always.DIRECT_REUSE:
        return None
    chance, fee = rates["chance.unsold"], disposal(load, rates)
    tonnes = load.tonnes or Decimal(0)
    how = f"{chance.value.normalize():f} x ({figure(earned)} EUR + {figure(tonnes)} t x {fee})"
    return line(LineKind.UNSOLD_RISK, -chance.value * (max(earned, Decimal(0)) + tonnes * fee.value), how, chance, fee)


def _penalty(load: Load, option: Option, unknown: list[Result], trips: int, rates: Rates) -> Due:
    """The dearest that may be asked."""
    price = stated(load, option.criteria, PriceKind.PENALTY)
    asked = [found] if price and (found := due(load, price, trips, rates)) else []
    charges = [charge for one in unknown if (charge := one.rule.on_fail.charge)]
    asked += [Due(amount) for one in charges if (amount := charged(load, one, trips)) is not None]
    return max(asked, key=lambda one: one.amount, default=Due(Decimal(0)))


def _once(one: Help) -> object:
    """What is done to the whole load is done once, however many rules ask for it."""
    return one.remedy if one.remedy in _ALL_AT_ONCE else one.result.rule.id


def _help(load: Load, result: Result, remedy: Remedy, rates: Rates) -> Help:
    """By one's own rate; else by what it typically costs for such a rule; else by the packaged rate."""
    needed, rate = result.outcome is Outcome.FAIL, rates[f"remedy.{remedy}"] if remedy in _RATED else None
    typical = None if rate and rate.own else _typical(load, result)
    if rate is None or typical is not None:
        return Help(result, remedy, typical, needed)
    return Help(result, remedy, _by_rate(load, rate, rates), needed, rate)


def _typical(load: Load, result: Result) -> Decimal | None:
    """The middle of what it typically costs."""
    if (told := cost_of(result)) is None:
        return None
    amount = {CostPer.TONNE: load.tonnes, CostPer.PIECE: load.amounts.get(Unit.PIECE)}.get(told.per, Decimal(1))
    return None if amount is None else amount * (told.low.amount + told.high.amount) / 2


def _by_rate(load: Load, rate: Rate, rates: Rates) -> Decimal | None:
    if rate.per != Unit.TONNE:
        return rate.value
    hourly = rates["labour.hour"].value if rate.unit.startswith("h") else Decimal(1)
    return None if load.tonnes is None else load.tonnes * rate.value * hourly
