"""A messy title read word by word against the lexicon: known words, joined and split compounds, slips of the pen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from services.vocabulary.compounds import split
from services.vocabulary.lexicon import Lexicon
from services.vocabulary.silent import ASIDE, FOREIGN, LINKS, OF, SILENT
from services.vocabulary.words import fold, words_and_breaks

LONGEST: Final = 64
"""Words read of a text; a title has fewer, and what comes after them is description."""

_BREAKS: Final = frozenset(",;:()/|+[]-\u2013\u2014") | {"and", "et", "und"}

FIRST, AFTER_BREAK, AFTER_OF, AFTER_ASIDE = 1.0, 0.6, 0.5, 0.3
"""What a clause tells of the whole: what is offered comes first, then its kind, what it is made of, what it comes with."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A known word in the text: its place, which clause it stands in and what that tells, how surely it was read (0 to 1)."""

    lexeme: str
    written: str
    place: int
    clause: int
    tells: float
    sure: float


@dataclass(frozen=True, slots=True)
class Written:
    """A word as it stands in the text."""

    word: str
    clause: int
    tells: float


def read(text: str, lexicon: Lexicon) -> tuple[Reading, ...]:
    """What the lexicon knows of the text, and what is foreign to it, in order. The first clause that holds anything tells most."""
    found: list[Reading] = []
    place = 0
    written = list(_written(text))
    for index, one in enumerate(written):
        following = written[index + 1] if index + 1 < len(written) else None
        for lexeme, sure, step in _understand(one, following, lexicon):
            found.append(Reading(lexeme, one.word, place, one.clause, one.tells, sure))
            place += step
        place += 1
    return tuple(replace(one, tells=_tells(one, found)) for one in found)


def _tells(one: Reading, found: Sequence[Reading]) -> float:
    """The first clause that holds a material tells most; a pallet of tiles is tiles, a lot of pallets is pallets."""
    telling = next((other for other in found if other.written not in SILENT), found[0])
    if one.clause <= telling.clause:
        return AFTER_ASIDE if one.written in SILENT and telling.written not in SILENT else FIRST
    return one.tells


def _written(text: str) -> Iterator[Written]:
    clause, tells = 0, FIRST
    for token in words_and_breaks(text)[:LONGEST]:
        if (joint := _joint(token)) is not None:
            clause, tells = clause + 1, joint
        elif token not in LINKS:
            yield Written(token, clause, tells)


def _joint(token: str) -> float | None:
    if token in _BREAKS:
        return AFTER_BREAK
    if token in ASIDE:
        return AFTER_ASIDE
    return AFTER_OF if token in OF else None


def _understand(one: Written, following: Written | None, lexicon: Lexicon) -> Iterator[tuple[str, float, int]]:
    """Lexemes of a word, how sure, and how many places on the next one stands."""
    folded = fold(one.word)
    if following and following.clause == one.clause:
        yield from ((joined, 1.0, 0) for joined in _joined(one.word, folded, following.word) if joined in lexicon)
    if folded in lexicon or folded in FOREIGN:
        yield folded, 1.0, 0
    elif one.word not in SILENT:
        parts, sure = split(one.word, lexicon)
        for part in parts:
            yield part, sure, 1


def _joined(word: str, folded: str, following: str) -> tuple[str, ...]:
    """Two words written as one: `binnen deur` as `binnendeur`, `glazen blokken` as `glasblokken`."""
    return tuple(dict.fromkeys((fold(word + following), fold(folded + following))))
