"""What an unknown word is made of, or meant to be."""

from functools import lru_cache
from typing import Final

from services.vocabulary.lexicon import Lexicon
from services.vocabulary.silent import FOREIGN
from services.vocabulary.words import fold

_LONGEST: Final = 40
_SHORTEST_PART: Final = 3
_SHORTEST_HEAD: Final = 4
"""Letters of a head whose first part is unknown; `pan` ends too many words."""
_JOINTS: Final = ("", "s", "en", "e", "n")

KNOWN_PARTS, UNKNOWN_FIRST_PART = 0.95, 0.7
"""How sure a split is."""
_SLIP: Final = 2.5
"""How much a slip tells against a word: one in six letters leaves 0.58, in five 0.5, which is offered but not used (`beton`, `baton`)."""
_NO_CHANCE: Final = 0.75
"""Words that are alike so surely (one slip in ten letters) are no two words."""


@lru_cache(maxsize=16_384)
def split(word: str, lexicon: Lexicon) -> tuple[tuple[str, ...], float]:
    """The lexemes an unknown plain word stands for, head last, and how sure (0 to 1); none where it stays unknown.

    A Dutch or German compound of known parts goes first, but for a long word that is one slip from another (`plasterbord`). Else it is
    a word with a slip or a compound whose head alone is known (`kippenhokdeur` is a door), whichever is surer.
    """
    if len(word) > _LONGEST:
        return (), 0.0
    slip, slips = lexicon.nearest(fold(word)) or (None, 0)
    sure = 1 - _SLIP * slips / len(word) if slip else 0.0
    if (parts := _parts(word, lexicon)) and sure < _NO_CHANCE:
        return parts, KNOWN_PARTS
    if slip and sure >= UNKNOWN_FIRST_PART:
        return (slip,), sure
    if head := _head(word, lexicon):
        return (head,), UNKNOWN_FIRST_PART
    return ((slip,), sure) if slip else ((), 0.0)


@lru_cache(maxsize=16_384)
def _parts(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Known parts that make up the whole word, the longest head first tried."""
    for start in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        head = fold(word[start:])
        if len(head) >= _SHORTEST_PART and head in lexicon.heads and (first := _first_parts(word[:start], lexicon)):
            return (*first, head)
    return ()


def _first_parts(first: str, lexicon: Lexicon) -> tuple[str, ...]:
    for joint in _JOINTS:
        stem = first.removesuffix(joint)
        if len(stem) >= _SHORTEST_PART and ((folded := fold(stem)) in lexicon or folded in FOREIGN):
            return (folded,)
    return _parts(first, lexicon)


def _head(word: str, lexicon: Lexicon) -> str | None:
    for start in range(_SHORTEST_PART, len(word) - _SHORTEST_HEAD + 1):
        head = fold(word[start:])
        if len(head) >= _SHORTEST_PART and head in lexicon.heads:
            return head
    return None
