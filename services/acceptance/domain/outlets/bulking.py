"""Lots that are too small alone and large enough together."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from services.kernel.geography import Point, great_circle_km
from services.kernel.identity import LotId
from services.kernel.quantity import Quantity
from services.vocabulary.errors import CannotConvert
from services.vocabulary.material import Material, MaterialCode
from services.vocabulary.units import Dimensions, convert


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another lot nearby, as everyone sees it."""

    lot_id: LotId
    title: str
    material: Material
    quantity: Quantity
    place: Point
    dimensions: Dimensions | None = None

    def in_unit(self, minimum: Quantity) -> Decimal | None:
        try:
            return convert(self.quantity, minimum.unit, self.material, self.dimensions).quantity.value
        except CannotConvert:
            return None


@dataclass(frozen=True, slots=True)
class Together:
    """What is asked for, what the lot has of it, and the nearest others that make it up; `enough` when they do."""

    minimum: Quantity
    own: Decimal
    others: tuple[tuple[Neighbour, float], ...]
    total: Decimal

    @property
    def enough(self) -> bool:
        return self.total >= self.minimum.value


def together(minimum: Quantity, own: Decimal, here: Point, materials: Iterable[MaterialCode], near: Iterable[Neighbour]) -> Together:
    """The nearest others of what the programme takes, as few as reach the minimum; all of them where they do not. Kilometres are road's."""
    taken, classes, total = list[tuple[Neighbour, float]](), frozenset(materials), own
    told = ((other, great_circle_km(here, other.place)) for other in near if classes.intersection(other.material.ancestors))
    for other, km in sorted(told, key=lambda one: (one[1], str(one[0].lot_id))):
        if total >= minimum.value:
            break
        if amount := other.in_unit(minimum):
            taken, total = [*taken, (other, km)], total + amount
    return Together(minimum, own, tuple(taken), total)
