"""What a word that is no attribute's may hold: a compound's parts, or a slip of the pen."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from services.vocabulary.attributes.index import GUESSABLE, Index, Meaning
from services.vocabulary.attributes.tokens import Token
from services.vocabulary.compounds import KNOWN_PARTS, split
from services.vocabulary.lexicon import Lexicon
from services.vocabulary.silent import SILENT
from services.vocabulary.words import fold

_LONGEST: Final = 40
_SHORTEST_PART: Final = 3
_JOINTS: Final = ("", "s", "en", "e", "n")
_JOINED: Final = 4
"""Letters from which a first part takes a joint: `rots` is no joined `rot`."""

IN_COMPOUND: Final = 0.9
"""How sure a part of a compound is: `eikenvloer`."""
_SLIP: Final = 2.5
"""As in the vocabulary's compounds: one slip in six letters leaves 0.58, in ten 0.75."""


@lru_cache(maxsize=16_384)
def hidden(word: str, index: Index, lexicon: Lexicon) -> tuple[tuple[tuple[Meaning, ...], float], ...]:
    """Meanings of a plain word's parts, or of the word it was meant to be, and how sure that reading is (0 to 1)."""
    if len(word) > _LONGEST or word.startswith(index.closed):
        return ()
    if parts := _parts(word, index, lexicon):
        return tuple((_meanings(part, index), IN_COMPOUND) for part in parts)
    if (meant := _meant(word, index)) and not _is_a_word(word, lexicon):
        return ((_meanings(meant, index), 1 - _SLIP / len(word)),)
    return ()


def _meanings(word: str, index: Index) -> tuple[Meaning, ...]:
    return index.meanings([Token(word, fold(word))]) or ()


def _parts(word: str, index: Index, lexicon: Lexicon) -> tuple[str, ...]:
    """The attributes' words in a compound whose rest is known, the longest first part tried first."""
    for end in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
        if first := next(_stems(word[:end], index), None):
            rest = word[end:]
            if (more := _parts(rest, index, lexicon)) or _is_a_head(rest, lexicon):
                return first, *more
            if rest in index.parts:
                return first, rest
    return ()


def _stems(first: str, index: Index) -> Iterator[str]:
    for joint in _JOINTS:
        stem = first.removesuffix(joint)
        if stem in index.parts and stem + joint == first and (not joint or len(stem) >= _JOINED):
            yield stem


def _is_a_head(rest: str, lexicon: Lexicon) -> bool:
    return fold(rest) in lexicon.heads or split(rest, lexicon)[1] >= KNOWN_PARTS


def _is_a_word(word: str, lexicon: Lexicon) -> bool:
    """Known to the vocabulary, whole or as a compound, or to no purpose."""
    return word in SILENT or fold(word) in lexicon or split(word, lexicon)[1] >= KNOWN_PARTS


def _meant(word: str, index: Index) -> str | None:
    if len(word) < GUESSABLE:
        return None
    nearby = (known for known in index.spelled.get(word[0], ()) if abs(len(known) - len(word)) <= 1)
    return next((known for known in nearby if OSA.distance(word, known, score_cutoff=1) <= 1), None)
