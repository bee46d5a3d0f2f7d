"""Rules about how large and how much."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from services.acceptance.domain.amounts import Length
from services.acceptance.domain.rules.rule import Common
from services.kernel.quantity import Quantity


class Measure(StrEnum):
    """Of one piece; `grain` is the largest grain."""

    LENGTH = "length"
    WIDTH = "width"
    HEIGHT = "height"
    THICKNESS = "thickness"
    DIAMETER = "diameter"
    GRAIN = "grain"
    """The largest grain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension(Common):
    """A measure of one piece, or of the largest grain, lies between two lengths."""

    rule: Literal["dimension"] = "dimension"
    measure: Measure
    """Which measure."""
    at_least: Length | None = None
    """The smallest, itself included; open where left out."""
    at_most: Length | None = None
    """The largest, itself included; open where left out."""


class Per(StrEnum):
    """What an amount is reckoned over."""

    DELIVERY = "delivery"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts(Common):
    """A delivery, or all deliveries of a year, come to at least or at most so much."""

    rule: Literal["quantity"] = "quantity"
    per: Per = Per.DELIVERY
    """Of one delivery, or of all of a calendar year."""
    at_least: Quantity | None = None
    """The smallest, itself included; open where left out."""
    at_most: Quantity | None = None
    """The largest, itself included; open where left out."""


MeasureRule = Dimension | Amounts
