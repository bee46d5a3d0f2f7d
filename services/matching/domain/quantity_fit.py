"""How much of what is needed a lot has, in the same unit or through the mass."""

from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple, Self

from services.kernel.quantity import Quantity, Unit
from services.matching.domain.candidate import Candidate
from services.vocabulary.errors import CannotConvert
from services.vocabulary.units import mass
from services.vocabulary.vocabulary import Vocabulary

UNKNOWN_FIT: Final = 0.5
"""What cannot be compared may be enough or not."""

_KG: Final = {Unit.KILOGRAM: 1.0, Unit.TONNE: 1000.0}


class Needed(NamedTuple):
    """How much is needed, in one unit, as a number to calculate with."""

    amount: float
    unit: Unit

    @classmethod
    def of(cls, quantity: Quantity) -> Self:
        return cls(float(quantity.value), quantity.unit)


class Share(NamedTuple):
    """The share of the need that a lot covers (1 is enough, more is more), and whether it was found through the mass."""

    value: float
    by_mass: bool


def share(needed: Needed, lot: Candidate, vocabulary: Vocabulary) -> Share | None:
    """None when the two cannot be compared."""
    if lot.unit is needed.unit:
        return Share(lot.amount / needed.amount, by_mass=False)
    has, needs = _lot_kg(lot), _needed_kg(needed, lot.material, vocabulary)
    return Share(has / needs, by_mass=True) if has and needs else None


def quantity_fit(found: Share | None) -> float:
    """The share that is covered, squared, 1 from enough on: what is a little short has to be matched elsewhere. More is never worse."""
    return UNKNOWN_FIT if found is None else min(1.0, found.value) ** 2


def _lot_kg(lot: Candidate) -> float | None:
    return lot.mass_kg or (lot.amount * _KG[lot.unit] if lot.unit in _KG else None)


def _needed_kg(needed: Needed, material: str, vocabulary: Vocabulary) -> float | None:
    """What the needed amount of this class weighs, by the figures of the vocabulary."""
    if needed.unit in _KG:
        return needed.amount * _KG[needed.unit]
    if material not in vocabulary:
        return None
    one = _unit_kg(needed.unit, material, vocabulary)
    return one and one * needed.amount


@lru_cache(maxsize=4_096)
def _unit_kg(unit: Unit, material: str, vocabulary: Vocabulary) -> float | None:
    try:
        return float(mass(Quantity(Decimal(1), unit), vocabulary.get(material)).quantity.value)
    except CannotConvert:
        return None
