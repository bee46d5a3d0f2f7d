"""Rules about how it comes: what the sender arranges rather than what the material is."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from services.acceptance.domain.rules.rule import Common, Term


class Supplier(StrEnum):
    RECEIVER = "receiver"
    SENDER = "sender"


@dataclass(frozen=True, slots=True, kw_only=True)
class Packaging(Common):
    """Packed in one of these ways."""

    rule: Literal["packaging"] = "packaging"
    one_of: tuple[Term, ...]
    supplied_by: Supplier | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery(Common):
    """It comes in one of these ways."""

    rule: Literal["delivery_mode"] = "delivery_mode"
    one_of: tuple[Term, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadTime(Common):
    """It is announced so many days before it comes."""

    rule: Literal["lead_time"] = "lead_time"
    days: int


ArrangementRule = Packaging | Delivery | LeadTime
