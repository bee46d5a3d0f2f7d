"""What a candidate is worth to a need: a weighted mean of fits, each from 0 to 1."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from operator import mul
from types import MappingProxyType
from typing import Final

from services.kernel.quantity import Quantity
from services.matching.domain.candidate import Candidate
from services.matching.domain.carbon_fit import carbon_fit
from services.matching.domain.distance import distance_fit
from services.matching.domain.material_fit import material_fit
from services.matching.domain.need import Asked, Condition, Need, Prefer
from services.matching.domain.price_fit import Usual, price_fit
from services.matching.domain.quantity_fit import Needed, quantity_fit, share
from services.matching.domain.time_fit import time_fit
from services.matching.domain.words_fit import attributes, attributes_fit, plain_words, words_fit
from services.vocabulary.vocabulary import Vocabulary

CONDITION_FIT: Final = {Condition.A: 1.0, Condition.B: 0.8, Condition.C: 0.5, Condition.D: 0.2, None: 0.4}
"""Chosen, falling with the condition; not stated lies between C and D."""

FULL: Final = 10_000
"""Points of a lot that suits in every way."""


class Component(StrEnum):
    """What a score is made of."""

    MATERIAL = "material"
    ATTRIBUTES = "attributes"
    WORDS = "words"
    QUANTITY = "quantity"
    TIME = "time"
    DISTANCE = "distance"
    CONDITION = "condition"
    PRICE = "price"
    CO2 = "co2"
    COMPLETENESS = "completeness"


STRESSED: Final = {
    Prefer.DISTANCE: Component.DISTANCE,
    Prefer.TIME: Component.TIME,
    Prefer.PRICE: Component.PRICE,
    Prefer.CO2: Component.CO2,
}
"""What a searcher may stress, and the component that then counts for more."""


@dataclass(frozen=True)
class Weights:
    """What each component counts for; only those that were asked for take part. Chosen, to be set by who runs it.

    `stressed` is how many times as much a component counts that the searcher prefers.
    """

    material: float = 10.0
    attributes: float = 5.0
    words: float = 4.0
    quantity: float = 3.0
    time: float = 4.0
    distance: float = 3.0
    condition: float = 2.5
    price: float = 2.75
    co2: float = 3.0
    completeness: float = 1.75
    stressed: float = 3.75

    def __post_init__(self) -> None:
        every = [getattr(self, component) for component in Component] + [self.stressed]
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


NOTHING_USUAL: Final[Usual] = MappingProxyType({})


def scale(need: Need, vocabulary: Vocabulary, weights: Weights, usual: Usual = NOTHING_USUAL) -> Scale:
    """What hangs on the need and on the usual prices alone is worked out here, once."""
    fits = dict(_fits(need, vocabulary, usual))
    counts = [_count(component, need, weights) for component in fits]
    return Scale([*fits], [*fits.values()], [count * FULL / sum(counts) for count in counts])


def _count(component: Component, need: Need, weights: Weights) -> float:
    count: float = getattr(weights, component)
    return count * weights.stressed if need.prefer and STRESSED[need.prefer] is component else count


def _fits(need: Need, vocabulary: Vocabulary, usual: Usual) -> Iterator[tuple[Component, Fit]]:
    yield from _of_what(need, vocabulary)
    if need.quantity:
        yield Component.QUANTITY, _quantity(need.quantity, vocabulary)
    yield Component.TIME, lambda lot, _: time_fit(need.window, lot)
    if need.near:
        yield Component.DISTANCE, lambda _, crow_km: distance_fit(crow_km)
    yield Component.CONDITION, lambda lot, _: CONDITION_FIT[lot.condition]
    yield Component.PRICE, lambda lot, _: price_fit(lot.price, usual.get(lot.unit), need.price_ceiling)
    if need.prefer is Prefer.CO2:
        yield Component.CO2, lambda lot, crow_km: carbon_fit(lot.material, crow_km, vocabulary)
    yield Component.COMPLETENESS, lambda lot, _: lot.completeness


def _of_what(need: Need, vocabulary: Vocabulary) -> Iterator[tuple[Component, Fit]]:
    """What it is: its class, its attributes, its words."""
    if need.asked:
        yield Component.MATERIAL, _material(need.asked, vocabulary)
    if asked := attributes(need):
        yield Component.ATTRIBUTES, lambda lot, _: attributes_fit(asked, need, lot, vocabulary)
    if words := plain_words(need):
        yield Component.WORDS, lambda lot, _: words_fit(words, need, lot, vocabulary)


def _material(asked: Asked, vocabulary: Vocabulary) -> Fit:
    fit_of = cache(lambda code: material_fit(asked, code, vocabulary))  # a search meets few classes
    return lambda lot, _: fit_of(lot.material)


def _quantity(quantity: Quantity, vocabulary: Vocabulary) -> Fit:
    needed = Needed.of(quantity)
    return lambda lot, _: quantity_fit(share(needed, lot, vocabulary))
