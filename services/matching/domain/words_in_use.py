"""The words that stand in lots now, for what a query may have meant by its own."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from services.matching.domain.need import Word
from services.matching.domain.tokens import tokens_of
from services.vocabulary.silent import AMOUNTS, LINKS
from services.vocabulary.traits import SIZE, Trait, size_key, told_key
from services.vocabulary.words import fold, words

LONGEST: Final = 12
"""Words of a query that are looked at."""

_GUESSABLE, _LONG = 5, 9
"""Letters from which a word may hold one slip of the pen, and two; shorter ones are other words too often."""
_ALIKE: Final = 8
"""Words that one misspelt word may stand for at most."""

_REMEMBERED: Final = 10_000
"""Misspelt words whose likes are kept, of some milliseconds each; the next state of the words begins anew."""

KEY: Final = ":"
"""In every key of an attribute and in no word."""
_LENGTH: Final = "mm:"
_TOLERANCE: Final = 0.015
"""Chosen: 830 mm asks for 838 mm too (33 inches), not for 850."""


class WordsInUse:
    """How many lots each word stands in. Immutable: the next state is another one."""

    __slots__ = ("_lengths", "_lots", "_similar", "_words")

    def __init__(self, lots: Mapping[str, int] = MappingProxyType({})) -> None:
        self._lots = lots
        self._words = [word for word in lots if KEY not in word]
        self._lengths = sorted(int(word.removeprefix(_LENGTH)) for word in lots if word.startswith(_LENGTH))

        self._similar: dict[str, tuple[str, ...]] = {}

    def __len__(self) -> int:
        return len(self._words)

    def read(self, query: str, beside: Collection[str] = ()) -> tuple[Word, ...]:
        """The words of a query without links and those told beside, none twice, each with what it may stand for.

        Units and packs say nothing where there are other words.
        """
        plain = [word for word in dict.fromkeys(words(query)) if word not in LINKS and word not in beside]
        telling = [word for word in plain if word not in AMOUNTS]
        return tuple(self._word(word) for word in (telling or ([] if beside else plain))[:LONGEST])

    def attribute(self, trait: Trait, *, naming: bool = False) -> Word:
        """A trait as a word that lots in any language have."""
        lots = sum(self._lots.get(key, 0) for key in trait.keys)
        return Word(trait.written, trait.keys, lots, naming, told_key(trait.attribute))

    def length(self, key: str) -> Word:
        """A length, and those in use that are hardly longer or shorter."""
        millimetres = int(key.removeprefix(_LENGTH))
        least, most = millimetres * (1 - _TOLERANCE), millimetres * (1 + _TOLERANCE)
        near = self._lengths[bisect_left(self._lengths, least) : bisect_right(self._lengths, most)]
        keys = (key, *(size_key(one) for one in near if one != millimetres))
        return Word(f"{millimetres} mm", keys, sum(self._lots.get(one, 0) for one in keys), attribute=told_key(SIZE))

    def _word(self, word: str) -> Word:
        folded = fold(word)
        lexemes = (folded,) if folded in self._lots else self._alike(folded) or self._parts(word) or (folded,)
        return Word(word, lexemes, sum(self._lots.get(one, 0) for one in lexemes))

    def _alike(self, folded: str) -> tuple[str, ...]:
        """Those nearest to it, looked for once: wants bring the same words again and again."""
        if (known := self._similar.get(folded)) is None:
            if len(self._similar) >= _REMEMBERED:
                self._similar.clear()
            known = self._similar[folded] = self._nearest(folded)
        return known

    def _nearest(self, folded: str) -> tuple[str, ...]:
        """Words in use within one slip, two from nine letters on, the nearest first."""
        if len(folded) < _GUESSABLE:
            return ()
        slips = 1 if len(folded) < _LONG else 2
        found = process.extract(folded, self._words, scorer=OSA.distance, score_cutoff=slips, limit=_ALIKE)
        return tuple(word for word, _, _ in found)

    def _parts(self, word: str) -> tuple[str, ...]:
        return tuple(part for part in tokens_of(word) if part in self._lots)
