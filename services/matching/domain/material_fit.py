"""How near a lot's class is to the one that is asked."""

from enum import Enum
from functools import lru_cache
from typing import Final

from services.matching.domain.need import Asked
from services.vocabulary.material import MaterialCode
from services.vocabulary.vocabulary import Vocabulary


class Kinship(Enum):
    """What one class is to another."""

    SAME = "same"
    BELOW = "below"
    ABOVE = "above"
    RELATED = "related"
    SIBLING = "sibling"
    OTHER = "other"


OF_CLASS: Final = frozenset({Kinship.SAME, Kinship.BELOW})

FIT: Final = {Kinship.SAME: 1.0, Kinship.BELOW: 1.0, Kinship.ABOVE: 0.85, Kinship.RELATED: 0.8, Kinship.SIBLING: 0.3, Kinship.OTHER: 0.0}
"""Chosen: all below a class is that class; a lot known only by a class above may be it; what is related can take its place; what
stands under the same class is worth a look."""


@lru_cache(maxsize=65_536)
def kinship(asked: str, code: str, vocabulary: Vocabulary) -> Kinship:
    """What `code` is to the asked class. A code that this version of the vocabulary does not know is judged by its path."""
    if code == asked:
        return Kinship.SAME
    if code.startswith(f"{asked}."):
        return Kinship.BELOW
    if asked.startswith(f"{code}."):
        return Kinship.ABOVE
    if any(code == one or code.startswith(f"{one}.") for one in vocabulary.related(asked)):
        return Kinship.RELATED
    family = asked.rpartition(".")[0]
    return Kinship.SIBLING if family and code.startswith(f"{family}.") else Kinship.OTHER


def material_fit(asked: Asked, code: str, vocabulary: Vocabulary) -> float:
    """0..1: how near the lot's class is to one that may be meant, as far as that is likely."""
    return max(one.confidence * FIT[kinship(one.code, code, vocabulary)] for one in asked.meant)


def nearest_asked(asked: Asked, code: str, vocabulary: Vocabulary) -> tuple[MaterialCode, Kinship]:
    """Of the classes that may be meant, the one that the lot's is nearest to, and how near."""
    kin = {one.code: kinship(one.code, code, vocabulary) for one in asked.meant}
    return max(kin.items(), key=lambda pair: FIT[pair[1]])


@lru_cache(maxsize=65_536)
def is_meant(asked: Asked, code: str, vocabulary: Vocabulary) -> bool:
    """Whether the class is one that may be meant, or below it."""
    return any(kinship(one.code, code, vocabulary) in OF_CLASS for one in asked.meant)
