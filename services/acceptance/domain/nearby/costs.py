"""What it costs to bring it: the prices in force, and what they come to for the asker's amount."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.criteria import Criteria, Price, PriceKind, Vat, price_of
from services.acceptance.domain.nearby.asking import Asking
from services.acceptance.domain.nearby.words import say
from services.acceptance.domain.outlets.rates import rates
from services.acceptance.domain.prose import price_in_words
from services.acceptance.domain.prose.writing import money as written
from services.acceptance.domain.prose.writing import quantity
from services.acceptance.domain.rules.rule import ChargedPer
from services.acceptance.domain.site import Visitor
from services.kernel.language import Language
from services.kernel.money import Money
from services.kernel.quantity import Quantity, Unit

_ONE: Final = Decimal(1)
_NO_TIER: Final = Quantity(Decimal("0.000001"), Unit.KILOGRAM)
_CENT: Final = Decimal("0.01")
_FREE: Final = {PriceKind.GATE_FEE: "free", PriceKind.PICK_UP: "fetched_free"}


@dataclass(frozen=True, slots=True)
class Cost:
    """One price, and its whole for the amount asked about; None where no amount was told or no figure leads to its unit.

    A private person pays VAT and gets none back, so that it is in the whole; else `total_vat` is the price's.
    """

    price: Price
    total: Decimal | None
    total_vat: Vat

    def told(self, asking: Asking, language: Language) -> str:
        """In a sentence or two."""
        money = self.price.charge.money
        if not money.amount and self.price.kind in _FREE:
            return say("cost", _FREE[self.price.kind], language)
        sentence = price_in_words(self.price, language)
        if self.total is None or asking.quantity is None:
            return sentence
        total = written(Money(self.total, money.currency), language)
        whole = say("cost", f"together_{self.total_vat}", language, quantity=quantity(asking.quantity, language), total=total)
        return f"{sentence} {whole}"


def costs(criteria: Criteria, asking: Asking, today: dt.date) -> tuple[Cost, ...]:
    """One for each kind of price in force, as the kinds are listed; a penalty last, and never in a total."""
    load = None if asking.quantity is None else Circumstances(asking.material, asking.quantity, today)
    asked = {price.kind for price in criteria.prices}
    found = (price_of(criteria, kind, _reaching(criteria, kind, load), today) for kind in PriceKind if kind in asked)
    return tuple(_cost(price, load, asking.visitor) for price in found if price is not None)


def _reaching(criteria: Criteria, kind: PriceKind, load: Circumstances | None) -> Quantity:
    """The load in the unit that the tiers are told in; where nothing is told of it, it reaches none."""
    tier = next((one.from_quantity.unit for one in criteria.prices if one.kind is kind and one.from_quantity), None)
    amount = load.in_unit(tier) if load and tier else None
    return Quantity(amount, tier) if amount and tier else _NO_TIER


def _cost(price: Price, load: Circumstances | None, visitor: Visitor) -> Cost:
    total = _total(price, load)
    if visitor is not Visitor.PRIVATE or price.kind is PriceKind.CREDIT or price.vat is Vat.INCLUDED:
        return Cost(price, total, price.vat)
    return Cost(price, None if total is None else (total * (1 + rates()["vat.rate"].value)).quantize(_CENT), Vat.INCLUDED)


def _total(price: Price, load: Circumstances | None) -> Decimal | None:
    if load is None or price.kind is PriceKind.PENALTY:
        return None
    amount = _ONE if price.charge.per is ChargedPer.LOAD else load.in_unit(Unit(price.charge.per))
    return None if amount is None else (amount * price.charge.money.amount).quantize(_CENT)
