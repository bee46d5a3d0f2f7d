"""What a candidate is worth to a need: a weighted mean of fits, each from 0 to 1."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from operator import attrgetter, mul
from typing import Final

from services.kernel.geography import Point
from services.kernel.quantity import Quantity
from services.matching.domain.candidate import Candidate
from services.matching.domain.distance import crow_from, distance_fit
from services.matching.domain.material_fit import OF_CLASS, kinship, material_fit
from services.matching.domain.need import Asked, Condition, Need
from services.matching.domain.quantity_fit import quantity_fit, share
from services.matching.domain.time_fit import time_fit
from services.vocabulary.vocabulary import Vocabulary

CONDITION_FIT: Final = {Condition.A: 1.0, Condition.B: 0.8, Condition.C: 0.5, Condition.D: 0.2, None: 0.4}
"""Chosen, falling with the condition; not stated lies between C and D."""

_DIGITS: Final = 4


class Component(StrEnum):
    """What a score is made of."""

    MATERIAL = "material"
    WORDS = "words"
    QUANTITY = "quantity"
    TIME = "time"
    DISTANCE = "distance"
    CONDITION = "condition"
    COMPLETENESS = "completeness"


@dataclass(frozen=True)
class Weights:
    """What each component counts for; only those that were asked for take part. Chosen, to be set by who runs it."""

    material: float = 3.0
    words: float = 2.0
    quantity: float = 2.0
    time: float = 1.5
    distance: float = 3.0
    condition: float = 1.0
    completeness: float = 0.5

    def __post_init__(self) -> None:
        every = [getattr(self, component) for component in Component]
        if min(every) < 0 or self.time + self.condition + self.completeness <= 0:
            raise ValueError("weights are not negative, and one of time, condition and completeness is more than 0")


Fit = Callable[[Candidate], float]
"""How well a lot suits one thing that was asked: 0..1."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A need made ready to weigh hundreds of lots: only those of its components that take part, each with what it counts for."""

    components: Sequence[Component]
    fits: Sequence[Fit]
    counts: Sequence[float]
    total: float

    def fits_of(self, lot: Candidate) -> list[float]:
        """In the order of the components."""
        return [fit(lot) for fit in self.fits]

    def score(self, fits: Sequence[float]) -> float:
        """0..1, to four digits."""
        weighted: float = sum(map(mul, self.counts, fits))
        return round(weighted / self.total, _DIGITS)


def scale(need: Need, vocabulary: Vocabulary, weights: Weights) -> Scale:
    """What hangs on the need alone is worked out here, once."""
    fits = dict(_fits(need, vocabulary))
    counts = [getattr(weights, component) for component in fits]
    return Scale([*fits], [*fits.values()], counts, sum(counts))


def _fits(need: Need, vocabulary: Vocabulary) -> Iterator[tuple[Component, Fit]]:
    if need.asked:
        yield Component.MATERIAL, _material(need.asked, vocabulary)
    if need.words:
        yield Component.WORDS, lambda lot: words_fit(need, lot, vocabulary)
    if need.quantity:
        yield Component.QUANTITY, _quantity(need.quantity, vocabulary)
    yield Component.TIME, lambda lot: time_fit(need.window, lot)
    if need.near:
        yield Component.DISTANCE, _distance(need.near)
    yield Component.CONDITION, lambda lot: CONDITION_FIT[lot.condition]
    yield Component.COMPLETENESS, attrgetter("completeness")


def _material(asked: Asked, vocabulary: Vocabulary) -> Fit:
    fit_of = cache(lambda code: material_fit(asked, code, vocabulary))  # a search meets few classes
    return lambda lot: fit_of(lot.material)


def _quantity(needed: Quantity, vocabulary: Vocabulary) -> Fit:
    return lambda lot: quantity_fit(share(needed, lot, vocabulary))


def _distance(near: Point) -> Fit:
    crow = crow_from(near)
    return lambda lot: distance_fit(crow(lot))


def words_fit(need: Need, lot: Candidate, vocabulary: Vocabulary) -> float:
    """The share of the words that the lot has."""
    return sum(has_word(nth, need, lot, vocabulary) for nth in range(len(need.words))) / len(need.words)


def has_word(nth: int, need: Need, lot: Candidate, vocabulary: Vocabulary) -> bool:
    """Whether the lot has a word of the need. One that names the class, every lot of the class has, in whichever language."""
    if lot.words >> nth & 1:
        return True
    return need.words[nth].naming and need.asked is not None and kinship(need.asked.code, lot.material, vocabulary) in OF_CLASS
