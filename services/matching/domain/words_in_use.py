"""The words that stand in lots now, for what a query may have meant by its own."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from services.matching.domain.need import Word
from services.matching.domain.tokens import tokens_of
from services.vocabulary.silent import LINKS
from services.vocabulary.words import fold, words

LONGEST: Final = 12
"""Words of a query that are looked at."""

_GUESSABLE, _LONG = 5, 9
"""Letters from which a word may hold one slip of the pen, and two; shorter ones are other words too often."""
_ALIKE: Final = 8
"""Words that one misspelt word may stand for at most."""


class WordsInUse:
    """How many lots each word stands in. Immutable: the next state is another one."""

    __slots__ = ("_lots", "_words")

    def __init__(self, lots: Mapping[str, int] = MappingProxyType({})) -> None:
        self._lots = lots
        self._words = list(lots)

    def __len__(self) -> int:
        return len(self._words)

    def read(self, query: str) -> tuple[Word, ...]:
        """The words of a query without links, none twice, each with what it may stand for."""
        plain = [word for word in dict.fromkeys(words(query)) if word not in LINKS]
        return tuple(self._word(word) for word in plain[:LONGEST])

    def _word(self, word: str) -> Word:
        folded = fold(word)
        lexemes = (folded,) if folded in self._lots else self._alike(folded) or self._parts(word) or (folded,)
        return Word(word, lexemes, sum(self._lots.get(one, 0) for one in lexemes))

    def _alike(self, folded: str) -> tuple[str, ...]:
        """Words in use within one slip, two from nine letters on, the nearest first."""
        if len(folded) < _GUESSABLE:
            return ()
        slips = 1 if len(folded) < _LONG else 2
        found = process.extract(folded, self._words, scorer=OSA.distance, score_cutoff=slips, limit=_ALIKE)
        return tuple(word for word, _, _ in found)

    def _parts(self, word: str) -> tuple[str, ...]:
        return tuple(part for part in tokens_of(word) if part in self._lots)
