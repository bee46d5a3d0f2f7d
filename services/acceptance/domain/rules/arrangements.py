"""Rules about how it comes: what the sender arranges rather than what the material is."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from services.acceptance.domain.rules.rule import Common, Term


class Supplier(StrEnum):
    """Who brings the packaging."""

    RECEIVER = "receiver"
    SENDER = "sender"


@dataclass(frozen=True, slots=True, kw_only=True)
class Packaging(Common):
    """Packed in one of these ways."""

    rule: Literal["packaging"] = "packaging"
    one_of: tuple[Term, ...]
    """Ways of packing, of which one is enough."""
    supplied_by: Supplier | None = None
    """Who supplies the packaging."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery(Common):
    """It comes in one of these ways."""

    rule: Literal["delivery_mode"] = "delivery_mode"
    one_of: tuple[Term, ...]
    """Ways it may come, of which one is enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadTime(Common):
    """It is announced so many days before it comes."""

    rule: Literal["lead_time"] = "lead_time"
    days: int
    """Between the announcement and the day it comes."""


ArrangementRule = Packaging | Delivery | LeadTime
