"""How much of what was typed a lot has: words as they are written, attributes in whichever language."""

from collections.abc import Iterable, Sequence
from math import log
from typing import Final

from services.matching.domain.candidate import Candidate
from services.matching.domain.material_fit import is_meant
from services.matching.domain.need import Need, Word
from services.vocabulary.vocabulary import Vocabulary

NOT_TOLD: Final = 0.4
"""Chosen: a lot that does not tell an attribute may have it; one that tells another has not."""

Weighed = Sequence[tuple[int, float]]
"""Places of words in the need, with the share that each counts for."""


def plain_words(need: Need) -> Weighed:
    """The words that are no attributes."""
    return _weighed((nth, word) for nth, word in enumerate(need.words) if not word.attribute)


def attributes(need: Need) -> Weighed:
    return _weighed((nth, word) for nth, word in enumerate(need.words) if word.attribute)


def words_fit(which: Weighed, need: Need, lot: Candidate, vocabulary: Vocabulary) -> float:
    """The share of the words that the lot has; one in few lots counts for more."""
    return sum(share for nth, share in which if has_word(nth, need, lot, vocabulary))


def attributes_fit(which: Weighed, need: Need, lot: Candidate, vocabulary: Vocabulary) -> float:
    """The share of the attributes that the lot has, and some for each that it does not tell."""
    return sum(share * _attribute(nth, need, lot, vocabulary) for nth, share in which)


def has_word(nth: int, need: Need, lot: Candidate, vocabulary: Vocabulary) -> bool:
    """Whether the lot has a word of the need. One that names the class, every lot of the class has, in whichever language."""
    if lot.words >> nth & 1:
        return True
    return need.words[nth].naming and need.asked is not None and is_meant(need.asked, lot.material, vocabulary)


def _attribute(nth: int, need: Need, lot: Candidate, vocabulary: Vocabulary) -> float:
    if has_word(nth, need, lot, vocabulary):
        return 1.0
    return 0.0 if lot.told >> nth & 1 else NOT_TOLD


def _weighed(which: Iterable[tuple[int, Word]]) -> Weighed:
    telling = [(nth, 1 / (1 + log(1 + word.lots))) for nth, word in which]
    total = sum(weight for _, weight in telling)
    return [(nth, weight / total) for nth, weight in telling]
