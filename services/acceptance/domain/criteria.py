"""What a receiver takes and on what terms: a version of a programme. Once published it never changes."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from services.acceptance.domain.amounts import STRICT
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.rule import Charge, Term
from services.kernel.quantity import Quantity
from services.vocabulary.material import Material, MaterialCode


class Fate(StrEnum):
    """What becomes of it, best first: the waste hierarchy (Directive 2008/98/EC, article 4), with recycling in two steps."""

    REUSE = "reuse"
    PREPARING = "preparing_for_reuse"
    CLOSED_LOOP = "closed_loop_recycling"
    OPEN_LOOP = "open_loop_recycling"
    CRUSHER = "crusher"
    DISPOSAL = "disposal"

    @property
    def rank(self) -> int:
        return tuple(Fate).index(self)


class PriceKind(StrEnum):
    """Who pays, and for what."""

    GATE_FEE = "gate_fee"
    """The sender pays."""
    CREDIT = "credit"
    """The sender is paid."""
    PENALTY = "penalty"
    """For a load that is refused at the gate."""
    PICK_UP = "pick_up"
    """For being fetched."""


class Vat(StrEnum):
    """Whether VAT is in an amount."""

    INCLUDED = "included"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """One price, from an amount up, since a day. The amount is never below zero: the kind says who pays."""

    __pydantic_config__: ClassVar = STRICT

    kind: PriceKind
    """A fee, a credit, a penalty or the price of a pick-up."""
    charge: Charge
    """How much, never below zero."""
    vat: Vat
    """Whether VAT is in it."""
    since: dt.date
    """The first day it holds."""
    from_quantity: Quantity | None = None
    """The tier: from this quantity up; from the first kilogram where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Criteria:
    """Which materials, what becomes of them, under which rules, at which prices, and what the sender gets in writing."""

    __pydantic_config__: ClassVar = STRICT

    materials: tuple[MaterialCode, ...]
    """Classes of the vocabulary, each with all below it."""
    fate: Fate
    """What becomes of it."""
    rules: tuple[Rule, ...] = ()
    """What is asked, in the order it is told; the order changes nothing."""
    prices: tuple[Price, ...] = ()
    """What is paid, either way."""
    certificates: tuple[Term, ...] = ()
    """What is issued to the sender."""

    def concerns(self, material: Material) -> bool:
        return any(code in self.materials for code in material.ancestors)


def price_of(criteria: Criteria, kind: PriceKind, quantity: Quantity, today: dt.date) -> Price | None:
    """The price in force: of the highest tier that the quantity reaches in the tier's own unit, the latest."""
    reached = [one for one in criteria.prices if one.kind is kind and one.since <= today and _reaches(quantity, one.from_quantity)]
    return max(reached, key=lambda one: (_tier(one), one.since), default=None)


def _reaches(quantity: Quantity, tier: Quantity | None) -> bool:
    return tier is None or (quantity.unit is tier.unit and quantity.value >= tier.value)


def _tier(price: Price) -> Decimal:
    return price.from_quantity.value if price.from_quantity else Decimal(0)
