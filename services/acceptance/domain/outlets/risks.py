"""What remedies cost, and what is left to chance: a refusal at the gate, a buyer who does not come."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from services.acceptance.domain.criteria import PriceKind
from services.acceptance.domain.outlets.disposing import disposal
from services.acceptance.domain.outlets.haulage import Way, haul
from services.acceptance.domain.outlets.lines import Line, LineKind, figure, line
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Always, Option
from services.acceptance.domain.outlets.prices import charged, stated
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


def helps(load: Load, verdict: Verdict, rates: Rates) -> tuple[Help, ...]:
    """For every rule that keeps it from a yes and that something helps."""
    return tuple(
        Help(one, one.remedy, _cost(load, one.remedy, rates), one.outcome is Outcome.FAIL) for one in verdict.open if one.remedy is not None
    )


def remedies(given: tuple[Help, ...], rates: Rates) -> Line | None:
    """What must be mended before it is accepted; what is only unknown is left to the risk."""
    needed: dict[object, tuple[Remedy, Decimal]] = {}
    for help_ in given:
        if help_.needed and help_.cost is not None:
            needed[help_.remedy if help_.remedy in _ALL_AT_ONCE else help_.result.rule.id] = (help_.remedy, help_.cost)
    if not needed:
        return None
    how = " + ".join(f"{figure(cost)} EUR ({remedy})" for remedy, cost in needed.values())
    used = (rates[f"remedy.{remedy}"] for remedy in sorted({remedy for remedy, _ in needed.values()}))
    return line(LineKind.REMEDIES, -sum((cost for _, cost in needed.values()), Decimal(0)), how, *used)


def refusal(load: Load, option: Option, verdict: Verdict, there: Way | None, rates: Rates) -> Line | None:
    """The penalty, the way back and the fee for waste, by the chance that one of the unknown rules turns out badly."""
    unknown = [one for one in verdict.open if one.outcome is Outcome.UNKNOWN and one.remedy not in _ARRANGED]
    if not unknown or option.to is Always.DIRECT_REUSE or load.tonnes is None:
        return None
    chance, fee = rates["chance.refused"], disposal(load, rates)
    penalty, back = _penalty(load, option, unknown), -haul(there, rates).amount if there else Decimal(0)
    at_stake = penalty + back + load.tonnes * fee.value
    likely = 1 - (1 - chance.value) ** len(unknown)
    stake = f"{figure(penalty)} EUR + {figure(back)} EUR + {figure(load.tonnes)} t x {fee}"
    how = f"(1 - (1 - {chance.value.normalize():f})^{len(unknown)}) x ({stake})"
    return line(LineKind.REFUSAL_RISK, -likely * at_stake, how, chance, fee)


def unsold(load: Load, option: Option, earned: Decimal, rates: Rates) -> Line | None:
    """What was counted on and the fee for waste, by the chance that no buyer comes."""
    if option.to is not Always.DIRECT_REUSE:
        return None
    chance, fee = rates["chance.unsold"], disposal(load, rates)
    tonnes = load.tonnes or Decimal(0)
    how = f"{chance.value.normalize():f} x ({figure(earned)} EUR + {figure(tonnes)} t x {fee})"
    return line(LineKind.UNSOLD_RISK, -chance.value * (max(earned, Decimal(0)) + tonnes * fee.value), how, chance, fee)


def _penalty(load: Load, option: Option, unknown: list[Result]) -> Decimal:
    """The dearest that may be asked."""
    price = stated(load, option.criteria, PriceKind.PENALTY)
    charges = [price.charge] if price else []
    charges += [charge for one in unknown if (charge := one.rule.on_fail.charge)]
    return max((due for one in charges if (due := charged(load, one)) is not None), default=Decimal(0))


def _cost(load: Load, remedy: Remedy, rates: Rates) -> Decimal | None:
    if remedy not in _RATED:
        return None
    rate = rates[f"remedy.{remedy}"]
    return _by_the_tonne(load, rate, rates) if rate.per == Unit.TONNE else rate.value


def _by_the_tonne(load: Load, rate: Rate, rates: Rates) -> Decimal | None:
    hourly = rates["labour.hour"].value if rate.unit.startswith("h") else Decimal(1)
    return None if load.tonnes is None else load.tonnes * rate.value * hourly
