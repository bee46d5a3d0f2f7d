"""What a candidate is worth to a need: a weighted mean of fits, each from 0 to 1."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from services.kernel.geography import Point, great_circle_km, road_km
from services.matching.domain.candidate import Candidate
from services.matching.domain.material_fit import OF_CLASS, kinship, material_fit
from services.matching.domain.need import Condition, Need
from services.matching.domain.quantity_fit import quantity_fit, share
from services.matching.domain.time_fit import time_fit
from services.vocabulary.vocabulary import Vocabulary

HALVED_AT_KM: Final = 60.0
"""Chosen: at this many kilometres by road a lot fits half as well as next door."""

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

    @cached_property
    def counts(self) -> Mapping[Component, float]:
        """The same by component."""
        return {component: getattr(self, component) for component in Component}

    def __post_init__(self) -> None:
        every = [getattr(self, component) for component in Component]
        if min(every) < 0 or self.time + self.condition + self.completeness <= 0:
            raise ValueError("weights are not negative, and one of time, condition and completeness is more than 0")


Fits = dict[Component, float]


def fits(need: Need, lot: Candidate, vocabulary: Vocabulary) -> Fits:
    """The fit of every component that takes part."""
    found: Fits = {}
    if need.asked:
        found[Component.MATERIAL] = material_fit(need.asked, lot.material, vocabulary)
    if need.words:
        found[Component.WORDS] = words_fit(need, lot, vocabulary)
    if need.quantity:
        found[Component.QUANTITY] = quantity_fit(share(need.quantity, lot, vocabulary))
    found[Component.TIME] = time_fit(need.window, lot.window, lot.certainty, lot.expected)
    if need.near:
        found[Component.DISTANCE] = distance_fit(great_circle_km(need.near, lot.point))
    found[Component.CONDITION] = CONDITION_FIT[lot.condition]
    found[Component.COMPLETENESS] = lot.completeness
    return found


def score(found: Fits, weights: Weights) -> float:
    """0..1, to four digits."""
    counts = weights.counts
    total = weighted = 0.0
    for component, fit in found.items():
        total += counts[component]
        weighted += counts[component] * fit
    return round(weighted / total, _DIGITS)


def words_fit(need: Need, lot: Candidate, vocabulary: Vocabulary) -> float:
    """The share of the words that the lot has."""
    return sum(has_word(nth, need, lot, vocabulary) for nth in range(len(need.words))) / len(need.words)


def has_word(nth: int, need: Need, lot: Candidate, vocabulary: Vocabulary) -> bool:
    """Whether the lot has a word of the need. One that names the class, every lot of the class has, in whichever language."""
    if lot.words >> nth & 1:
        return True
    return need.words[nth].naming and need.asked is not None and kinship(need.asked.code, lot.material, vocabulary) in OF_CLASS


def distance_fit(crow_km: float) -> float:
    """Nearly 1 next door, halved every `HALVED_AT_KM` by road."""
    return float(0.5 ** (road_km(crow_km) / HALVED_AT_KM))


def shown_km(near: Point | None, point: Point) -> float | None:
    """The great circle to the published point, to 0.1 km."""
    return None if near is None else round(great_circle_km(near, point), 1)
