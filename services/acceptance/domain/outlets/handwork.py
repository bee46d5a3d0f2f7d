"""Getting it out: hours by hand by kind of fixing, or the machine; cleaning, sorting, and what breaks."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Final

from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.outlets.disposing import disposal
from services.acceptance.domain.outlets.lines import Line, LineKind, figure, line
from services.acceptance.domain.outlets.load import Fixing, Handover, Load
from services.acceptance.domain.outlets.option import Always, Care, Option, care
from services.acceptance.domain.outlets.rates import Rate, Rates
from services.acceptance.domain.outlets.stony import stony
from services.kernel.quantity import Unit

_PER_WORKING_DAY: Final = Decimal(7) / 5
_NOTHING: Final = Decimal(0)


@dataclass(frozen=True, slots=True)
class Work:
    """Hours of one person, how they were found, and the rates they rest on."""

    hours: Decimal = _NOTHING
    how: str = ""
    rates: tuple[Rate, ...] = ()


def by_hand(load: Load, option: Option, rates: Rates) -> Work:
    """What it takes to get it out whole or apart; nothing by machine, for what is out already, and where the buyer does it."""
    how = care(option.fate, load)
    if how is Care.MACHINE or load.ready or _buyers(load, option):
        return Work()
    return _work(load, how, rates)


def dismantling(load: Load, option: Option, work: Work, rates: Rates) -> Line | None:
    """By hand where it stays whole or apart; else by machine, which is what everything else is measured against."""
    if load.ready or _buyers(load, option):
        return None
    if care(option.fate, load) is Care.MACHINE:
        return _by_machine(load, rates)
    labour = rates["labour.hour"]
    return line(LineKind.DISMANTLING, -work.hours * labour.value, f"{work.how} x {labour}", *work.rates, labour) if work.how else None


def days_of_work(hours: Decimal, rates: Rates) -> int:
    """Calendar days for a crew; five of seven are worked."""
    working = (hours / (rates["labour.crew"].value * rates["labour.day"].value)).to_integral_value(ROUND_CEILING)
    return int((working * _PER_WORKING_DAY).to_integral_value(ROUND_CEILING))


def cleaning(load: Load, option: Option, rates: Rates) -> Line | None:
    """For a buyer at the typical price, which is one for clean pieces; who names a price sells it as it is. What was cleaned is clean."""
    if option.to is not Always.DIRECT_REUSE or load.asked or load.cleaned:
        return None
    return _labour(LineKind.CLEANING, load, rates.of("cleaning", load.material), rates)


def sorting(load: Load, option: Option, rates: Rates) -> Line | None:
    """Keeping it apart on the site, for whoever recycles it."""
    recycled = option.fate in (Fate.CLOSED_LOOP, Fate.OPEN_LOOP)
    return _labour(LineKind.SORTING, load, rates["sorting.hours"], rates) if recycled else None


def broken(load: Load, option: Option, rates: Rates) -> Rate | None:
    """The share that breaks on its way out, of what has to come out whole."""
    return None if load.ready or care(option.fate, load) is not Care.WHOLE else rates.of("breakage", load.material)


def breakage(load: Load, option: Option, rates: Rates, earned: Decimal) -> Line | None:
    """Of what was earned, and what the broken share costs as waste."""
    share, tonnes = broken(load, option, rates), load.tonnes
    if share is None or tonnes is None:
        return None
    fee, gone = disposal(load, rates), max(earned, _NOTHING)
    how = f"{share.value.normalize():f} x ({figure(gone)} EUR + {figure(tonnes)} t x {fee})"
    return line(LineKind.BREAKAGE, -share.value * (gone + tonnes * fee.value), how, share, fee)


def _work(load: Load, how: Care, rates: Rates) -> Work:
    rate = rates.of("hours", load.material)
    if rate is None or Unit(rate.per) not in load.amounts:
        rate = rates["hours.any"]
    if (amount := load.amounts.get(Unit(rate.per))) is None:
        return Work()
    usual = Fixing(rate.fixing or Fixing.SCREWED)
    fixed = load.fixed(usual, rates["fixing.cement_since"].value)
    here, there, apart = rates[f"fixing.{fixed}"], rates[f"fixing.{usual}"], rates["apart.share"]
    hours, told, used = amount * rate.value, f"{figure(amount)} {rate.per} x {rate}", [rate]
    if fixed is not usual:
        factor = here.value / there.value
        hours, told, used = hours * factor, f"{told} x {figure(factor)} ({fixed})", [*used, here, there]
    if how is Care.APART:
        hours, told, used = hours * apart.value, f"{told} x {figure(apart.value)} ({how})", [*used, apart]
    return Work(hours, told, tuple(used))


def _by_machine(load: Load, rates: Rates) -> Line | None:
    hour, pace = rates["machine.hour"], rates["machine.stony" if stony(load.material) else "machine.other"]
    if load.tonnes is None:
        return None
    return line(LineKind.DISMANTLING, -load.tonnes / pace.value * hour.value, f"{figure(load.tonnes)} t / {pace} x {hour}", pace, hour)


def _labour(kind: LineKind, load: Load, rate: Rate | None, rates: Rates) -> Line | None:
    labour, amount = rates["labour.hour"], load.amounts.get(Unit(rate.per)) if rate else None
    if rate is None or amount is None:
        return None
    return line(kind, -amount * rate.value * labour.value, f"{figure(amount)} {rate.per} x {rate} x {labour}", rate, labour)


def _buyers(load: Load, option: Option) -> bool:
    return option.to is Always.DIRECT_REUSE and load.handover is Handover.BUYER_DISMANTLES
