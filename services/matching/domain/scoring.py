"""What a candidate is worth to a need: a weighted mean of fits, each from 0 to 1."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from operator import mul
from typing import Final

from services.kernel.quantity import Quantity
from services.matching.domain.candidate import Candidate
from services.matching.domain.distance import distance_fit
from services.matching.domain.material_fit import OF_CLASS, kinship, material_fit
from services.matching.domain.need import Asked, Condition, Need
from services.matching.domain.quantity_fit import Needed, quantity_fit, share
from services.matching.domain.time_fit import time_fit
from services.vocabulary.vocabulary import Vocabulary

CONDITION_FIT: Final = {Condition.A: 1.0, Condition.B: 0.8, Condition.C: 0.5, Condition.D: 0.2, None: 0.4}
"""Chosen, falling with the condition; not stated lies between C and D."""

FULL: Final = 10_000
"""Points of a lot that suits in every way."""


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


Fit = Callable[[Candidate, float], float]
"""How well a lot, so many kilometres away, suits one thing that was asked: 0..1."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A need made ready to weigh hundreds of lots: only those of its components that take part, each with its share of `FULL`."""

    components: Sequence[Component]
    fits: Sequence[Fit]
    shares: Sequence[float]

    def fits_of(self, lot: Candidate, crow_km: float) -> list[float]:
        """In the order of the components."""
        return [fit(lot, crow_km) for fit in self.fits]

    def points(self, fits: Sequence[float]) -> int:
        """What they come to, of `FULL`: whole numbers, so that a cursor holds them exactly."""
        weighted: float = sum(map(mul, self.shares, fits))
        return round(weighted)


def scale(need: Need, vocabulary: Vocabulary, weights: Weights) -> Scale:
    """What hangs on the need alone is worked out here, once."""
    fits = dict(_fits(need, vocabulary))
    counts = [getattr(weights, component) for component in fits]
    return Scale([*fits], [*fits.values()], [count * FULL / sum(counts) for count in counts])


def _fits(need: Need, vocabulary: Vocabulary) -> Iterator[tuple[Component, Fit]]:
    if need.asked:
        yield Component.MATERIAL, _material(need.asked, vocabulary)
    if need.words:
        yield Component.WORDS, lambda lot, _: words_fit(need, lot, vocabulary)
    if need.quantity:
        yield Component.QUANTITY, _quantity(need.quantity, vocabulary)
    yield Component.TIME, lambda lot, _: time_fit(need.window, lot)
    if need.near:
        yield Component.DISTANCE, lambda _, crow_km: distance_fit(crow_km)
    yield Component.CONDITION, lambda lot, _: CONDITION_FIT[lot.condition]
    yield Component.COMPLETENESS, lambda lot, _: lot.completeness


def _material(asked: Asked, vocabulary: Vocabulary) -> Fit:
    fit_of = cache(lambda code: material_fit(asked, code, vocabulary))  # a search meets few classes
    return lambda lot, _: fit_of(lot.material)


def _quantity(quantity: Quantity, vocabulary: Vocabulary) -> Fit:
    needed = Needed.of(quantity)
    return lambda lot, _: quantity_fit(share(needed, lot, vocabulary))


def words_fit(need: Need, lot: Candidate, vocabulary: Vocabulary) -> float:
    """The share of the words that the lot has."""
    return sum(has_word(nth, need, lot, vocabulary) for nth in range(len(need.words))) / len(need.words)


def has_word(nth: int, need: Need, lot: Candidate, vocabulary: Vocabulary) -> bool:
    """Whether the lot has a word of the need. One that names the class, every lot of the class has, in whichever language."""
    if lot.words >> nth & 1:
        return True
    return need.words[nth].naming and need.asked is not None and kinship(need.asked.code, lot.material, vocabulary) in OF_CLASS
