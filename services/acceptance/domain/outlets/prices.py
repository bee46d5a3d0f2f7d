"""What is paid: a receiver's fee or credit, what a buyer gives, surcharges for what is accepted on terms."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from services.acceptance.domain.criteria import Criteria, Price, PriceKind, Vat, price_of
from services.acceptance.domain.outlets.lines import Line, LineKind, figure, line
from services.acceptance.domain.outlets.load import Asked, Load
from services.acceptance.domain.outlets.option import Always, Option
from services.acceptance.domain.outlets.rates import Rate, Rates
from services.acceptance.domain.rules.papers import DocumentRequired
from services.acceptance.domain.rules.rule import Charge, ChargedPer
from services.acceptance.domain.verdict import Outcome, Result, Verdict, Why
from services.kernel.quantity import Quantity, Unit

EURO: Final = "EUR"
_UNITS: Final = {
    ChargedPer.TONNE: Unit.TONNE,
    ChargedPer.PIECE: Unit.PIECE,
    ChargedPer.CUBIC_METRE: Unit.CUBIC_METRE,
    ChargedPer.SQUARE_METRE: Unit.SQUARE_METRE,
}


@dataclass(frozen=True, slots=True)
class Due:
    """What is asked or paid for a load, in euros without VAT; how that was found, and the rate by which VAT was taken off."""

    amount: Decimal
    how: str = ""
    rates: tuple[Rate, ...] = ()


def prices(load: Load, option: Option, trips: int, rates: Rates) -> list[Line]:
    """What the receiver or a buyer pays or asks, as far as it is stated, for so many lorries."""
    if option.to is Always.DIRECT_REUSE:
        sold = _asked(load, load.asked, rates) if load.asked else _typical(load, rates)
        return [sold] if sold else []
    kinds = ((PriceKind.CREDIT, Decimal(1)), (PriceKind.GATE_FEE, Decimal(-1)))
    found = ((sign, stated(load, option.criteria, kind)) for kind, sign in kinds)
    paid = ((sign, due(load, price, trips, rates)) for sign, price in found if price)
    return [line(LineKind.PRICE, sign * one.amount, one.how, *one.rates) for sign, one in paid if one]


def stated(load: Load, criteria: Criteria, kind: PriceKind) -> Price | None:
    """The price in force for this load: tiers are reached in their own unit."""
    tier = next((one.from_quantity.unit for one in criteria.prices if one.kind is kind and one.from_quantity), None)
    amount = load.amounts.get(tier) if tier else None
    quantity = load.circumstances.quantity if tier is None or amount is None else Quantity(amount, tier)
    return price_of(criteria, kind, quantity, load.circumstances.today)


def due(load: Load, price: Price, trips: int, rates: Rates) -> Due | None:
    """What the price comes to; None where `charged` knows of nothing."""
    amount = charged(load, price.charge, trips)
    if amount is None:
        return None
    money, per = price.charge.money, price.charge.per
    number = Decimal(trips) if per is ChargedPer.LOAD else load.amounts[_UNITS[per]]
    of = "" if per is ChargedPer.LOAD and trips == 1 else f"{figure(number)} {per} x "
    return _without_vat(amount, f"{of}{money.amount.normalize():f} {EURO}/{per}", price.vat, rates)


def charged(load: Load, charge: Charge, trips: int) -> Decimal | None:
    """What it comes to, each lorry being a load; None in another currency, or in a unit that no figure leads to."""
    amount = Decimal(trips) if charge.per is ChargedPer.LOAD else load.amounts.get(_UNITS[charge.per])
    return None if amount is None or charge.money.currency != EURO else amount * charge.money.amount


def surcharges(load: Load, verdict: Verdict, trips: int, rates: Rates) -> Line | None:
    """Whole for what is not met and for papers that are not there; by its chance for what is not known."""
    chance = rates["chance.refused"]
    parts = [(amount, _share(one, chance)) for one in verdict.on_terms if (amount := _due(load, one, trips))]
    if not parts:
        return None
    how = " + ".join(f"{figure(amount)} EUR x {share.normalize():f}" for amount, share in parts)
    used = (chance,) if any(share != 1 for _, share in parts) else ()
    return line(LineKind.SURCHARGE, -sum((amount * share for amount, share in parts), Decimal(0)), how, *used)


def _due(load: Load, result: Result, trips: int) -> Decimal | None:
    charge = result.rule.on_fail.charge
    return charged(load, charge, trips) if charge else None


def _share(result: Result, chance: Rate) -> Decimal:
    lacking = isinstance(result.rule, DocumentRequired) and result.why is Why.NOT_STATED
    return Decimal(1) if result.outcome is Outcome.FAIL or lacking else chance.value


def _asked(load: Load, asked: Asked, rates: Rates) -> Line | None:
    amount = Decimal(1) if asked.per is None else load.amounts.get(asked.per)
    if amount is None or asked.money.currency != EURO:
        return None
    of = "" if asked.per is None else f"{figure(amount)} {asked.per} x "
    net = _without_vat(amount * asked.money.amount, f"{of}{asked.money.amount.normalize():f} {EURO}", asked.vat, rates)
    return line(LineKind.PRICE, net.amount, net.how, *net.rates)


def _typical(load: Load, rates: Rates) -> Line | None:
    rate = rates.of("price", load.material)
    amount = load.amounts.get(Unit(rate.per)) if rate else None
    if rate is None or amount is None:
        return None
    return line(LineKind.PRICE, amount * rate.value, f"{figure(amount)} {rate.per} x {rate}", rate)


def _without_vat(amount: Decimal, how: str, vat: Vat, rates: Rates) -> Due:
    if vat is Vat.EXCLUDED:
        return Due(amount, how)
    rate = rates["vat.rate"]
    return Due(amount / (1 + rate.value), f"{how} / (1 + {rate.value.normalize():f})", (rate,))
