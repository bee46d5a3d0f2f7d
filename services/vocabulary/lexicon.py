"""The words of the vocabulary, folded: which phrases hold them, how much each tells, and what an unknown word might be."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log
from typing import Final

from rapidfuzz.distance import OSA

from services.kernel.language import Language
from services.vocabulary.material import UNSORTED, Material, MaterialCode
from services.vocabulary.silent import LINKS
from services.vocabulary.vocabulary import Vocabulary
from services.vocabulary.words import fold, words_and_breaks

GUESSABLE: Final = 5
"""Letters from which a word may hold a slip of the pen; shorter ones are other words too often."""


LEAST_NAMING: Final = 0.4


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """A name or synonym of a class as folded words, none twice. The head says what it is, the others say which."""

    code: MaterialCode
    language: Language
    lexemes: tuple[str, ...]
    head: str


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The index.

    `weight` is higher for words that fewer classes share; `naming` tells words that name a thing (`door`, 1) from those that say
    what it is made of (`oak`, less); `heads` can end a Dutch, English or German compound.
    """

    phrases: Mapping[str, tuple[Phrase, ...]]
    weight: Mapping[str, float]
    naming: Mapping[str, float]
    heads: frozenset[str]
    initials: Mapping[str, tuple[str, ...]]

    def __contains__(self, lexeme: str) -> bool:
        return lexeme in self.weight

    def nearest(self, lexeme: str) -> tuple[str, float] | None:
        """The known word within one slip (two from nine letters), same first letter, and how alike it is; the first of equals."""
        if len(lexeme) < GUESSABLE:
            return None
        slips = 1 if len(lexeme) < 9 else 2  # noqa: PLR2004 - see above
        best: tuple[str, float] | None = None
        for known in self.initials.get(lexeme[0], ()):
            if abs(len(known) - len(lexeme)) <= slips and (off := OSA.distance(lexeme, known, score_cutoff=slips)) <= slips:
                slips = off - 1
                best = (known, 1 - off / len(lexeme))
        return best


@lru_cache(maxsize=4)
def lexicon(vocabulary: Vocabulary) -> Lexicon:
    """The index of a vocabulary, made once for each."""
    by_lexeme: dict[str, list[Phrase]] = defaultdict(list)
    for phrase in _phrases(material for material in vocabulary if material.code != UNSORTED):
        for lexeme in phrase.lexemes:
            by_lexeme[lexeme].append(phrase)
    return Lexicon(
        phrases={lexeme: tuple(phrases) for lexeme, phrases in by_lexeme.items()},
        weight={lexeme: _weight(phrases, len(vocabulary)) for lexeme, phrases in by_lexeme.items()},
        naming={lexeme: _naming(lexeme, phrases) for lexeme, phrases in by_lexeme.items()},
        heads=frozenset(phrase.head for phrases in by_lexeme.values() for phrase in phrases if phrase.language is not Language.FR),
        initials=_by_initial(by_lexeme),
    )


def lexemes(phrase: str) -> tuple[str, ...]:
    """A phrase's folded words without links; a phrase of nothing but links keeps them."""
    every = [word for word in words_and_breaks(phrase) if word.isalpha()]
    telling = [word for word in every if word not in LINKS] or every
    return tuple(dict.fromkeys(fold(word) for word in telling))


def _phrases(materials: Iterable[Material]) -> Iterator[Phrase]:
    for material in materials:
        for language, names in material.names.items():
            for folded in dict.fromkeys(lexemes(text) for text in names.all):
                if folded:
                    yield Phrase(material.code, language, folded, folded[0 if language is Language.FR else -1])


def _weight(phrases: Iterable[Phrase], classes: int) -> float:
    return log(1 + classes / len({phrase.code for phrase in phrases}))


def _naming(lexeme: str, phrases: Sequence[Phrase]) -> float:
    """From `LEAST_NAMING` for a word that is never the head of a phrase to 1 for one that always is."""
    return LEAST_NAMING + (1 - LEAST_NAMING) * sum(phrase.head == lexeme for phrase in phrases) / len(phrases)


def _by_initial(lexemes: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for lexeme in sorted(lexemes):
        if len(lexeme) >= GUESSABLE - 1:
            found[lexeme[0]].append(lexeme)
    return {initial: tuple(known) for initial, known in found.items()}
