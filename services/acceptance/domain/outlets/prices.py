"""What is paid: a receiver's fee or credit, what a buyer gives, surcharges for what is accepted on terms."""

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


def prices(load: Load, option: Option, rates: Rates) -> list[Line]:
    """What the receiver or a buyer pays or asks, as far as it is stated."""
    if option.to is Always.DIRECT_REUSE:
        sold = _asked(load, load.asked, rates) if load.asked else _typical(load, rates)
        return [sold] if sold else []
    kinds = ((PriceKind.CREDIT, Decimal(1)), (PriceKind.GATE_FEE, Decimal(-1)))
    found = ((sign, stated(load, option.criteria, kind)) for kind, sign in kinds)
    lines = (_priced(load, price, sign, rates) for sign, price in found if price)
    return [one for one in lines if one]


def stated(load: Load, criteria: Criteria, kind: PriceKind) -> Price | None:
    """The price in force for this load: tiers are reached in their own unit."""
    tier = next((one.from_quantity.unit for one in criteria.prices if one.kind is kind and one.from_quantity), None)
    amount = load.amounts.get(tier) if tier else None
    quantity = load.circumstances.quantity if tier is None or amount is None else Quantity(amount, tier)
    return price_of(criteria, kind, quantity, load.circumstances.today)


def charged(load: Load, charge: Charge) -> Decimal | None:
    """What it comes to for the load; None in another currency, or in a unit that no figure leads to."""
    amount = Decimal(1) if charge.per is ChargedPer.LOAD else load.amounts.get(_UNITS[charge.per])
    return None if amount is None or charge.money.currency != EURO else amount * charge.money.amount


def surcharges(load: Load, verdict: Verdict, rates: Rates) -> Line | None:
    """Whole for what is not met and for papers that are not there; by its chance for what is not known."""
    parts = [(due, share) for one in verdict.on_terms if (due := _due(load, one)) for share in [_share(one, rates["chance.refused"])]]
    if not parts:
        return None
    how = " + ".join(f"{figure(due)} EUR x {share.normalize():f}" for due, share in parts)
    used = (rates["chance.refused"],) if any(share != 1 for _, share in parts) else ()
    return line(LineKind.SURCHARGE, -sum((due * share for due, share in parts), Decimal(0)), how, *used)


def _due(load: Load, result: Result) -> Decimal | None:
    charge = result.rule.on_fail.charge
    return charged(load, charge) if charge else None


def _share(result: Result, chance: Rate) -> Decimal:
    lacking = isinstance(result.rule, DocumentRequired) and result.why is Why.NOT_STATED
    return Decimal(1) if result.outcome is Outcome.FAIL or lacking else chance.value


def _priced(load: Load, price: Price, sign: Decimal, rates: Rates) -> Line | None:
    due = charged(load, price.charge)
    if due is None:
        return None
    money, per = price.charge.money, price.charge.per
    of = "" if per is ChargedPer.LOAD else f"{figure(load.amounts[_UNITS[per]])} {per} x "
    return _without_vat(sign * due, f"{of}{money.amount.normalize():f} {EURO}/{per}", price.vat, rates)


def _asked(load: Load, asked: Asked, rates: Rates) -> Line | None:
    amount = Decimal(1) if asked.per is None else load.amounts.get(asked.per)
    if amount is None or asked.money.currency != EURO:
        return None
    of = "" if asked.per is None else f"{figure(amount)} {asked.per} x "
    return _without_vat(amount * asked.money.amount, f"{of}{asked.money.amount.normalize():f} {EURO}", asked.vat, rates)


def _typical(load: Load, rates: Rates) -> Line | None:
    rate = rates.of("price", load.material)
    amount = load.amounts.get(Unit(rate.per)) if rate else None
    if rate is None or amount is None:
        return None
    return line(LineKind.PRICE, amount * rate.value, f"{figure(amount)} {rate.per} x {rate}", rate)


def _without_vat(amount: Decimal, how: str, vat: Vat, rates: Rates) -> Line:
    if vat is Vat.EXCLUDED:
        return line(LineKind.PRICE, amount, how)
    rate = rates["vat.rate"]
    return line(LineKind.PRICE, amount / (1 + rate.value), f"{how} / (1 + {rate.value.normalize():f})", rate)
