"""How near a lot's class is to the one that is asked."""

from enum import Enum
from functools import lru_cache
from typing import Final

from services.matching.domain.need import Asked
from services.vocabulary.vocabulary import Vocabulary


class Kinship(Enum):
    """What one class is to another."""

    SAME = "same"
    BELOW = "below"
    ABOVE = "above"
    RELATED = "related"
    OTHER = "other"


OF_CLASS: Final = frozenset({Kinship.SAME, Kinship.BELOW})

FIT: Final = {Kinship.SAME: 1.0, Kinship.BELOW: 1.0, Kinship.ABOVE: 0.6, Kinship.RELATED: 0.5, Kinship.OTHER: 0.0}
"""Chosen: all below a class is that class; a lot known only by a class above may be it; what is related can take its place."""

_UNSURE: Final = 0.5
"""What a class counts for in so far as it is not sure that it was meant."""


@lru_cache(maxsize=65_536)
def kinship(asked: str, code: str, vocabulary: Vocabulary) -> Kinship:
    """What `code` is to the asked class. A code that this version of the vocabulary does not know is judged by its path."""
    if code == asked:
        return Kinship.SAME
    if code.startswith(f"{asked}."):
        return Kinship.BELOW
    if asked.startswith(f"{code}."):
        return Kinship.ABOVE
    related = vocabulary.related(asked)
    return Kinship.RELATED if any(code == one or code.startswith(f"{one}.") for one in related) else Kinship.OTHER


def material_fit(asked: Asked, code: str, vocabulary: Vocabulary) -> float:
    """0..1; an unsure reading of the query pulls every fit towards the middle."""
    fit = FIT[kinship(asked.code, code, vocabulary)]
    return asked.confidence * fit + (1 - asked.confidence) * _UNSURE
