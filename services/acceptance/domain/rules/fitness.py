"""Rules about what it can do: what a use asks of a material."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from services.acceptance.domain.rules.rule import Common, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Performance(Common):
    """A property that a standard measures is at least or at most this figure, at least this class, or one of these classes."""

    rule: Literal["performance"] = "performance"
    property: Term
    """The property that is asked."""
    at_least: Decimal | None = None
    """The lowest figure, in the unit of the property."""
    at_most: Decimal | None = None
    """The highest figure, in the unit of the property."""
    at_least_class: str | None = None
    """The lowest class of its scale."""
    one_of: tuple[str, ...] = ()
    """Classes that all will do."""
    method: str | None = None
    """The standard it is measured by; found by another, it is not proved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionAtLeast(Common):
    """In this condition or a better one: A as new, B sound, C usable after repair, D for parts or recycling."""

    rule: Literal["condition"] = "condition"
    at_least: Literal["A", "B", "C", "D"]
    """The worst condition that will do."""


FitnessRule = Performance | ConditionAtLeast
