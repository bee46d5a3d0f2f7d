"""A messy title read word by word against the lexicon: known words, joined and split compounds, slips of the pen."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from services.vocabulary.compounds import split
from services.vocabulary.lexicon import Lexicon
from services.vocabulary.silent import ASIDE, FOREIGN, LINKS, OF, SILENT
from services.vocabulary.words import fold, words_and_breaks

LONGEST: Final = 64
"""Words read of a text; a title has fewer, and what comes after them is description."""

_BREAKS: Final = frozenset(",;:()/|+[]-\u2013\u2014") | {"and", "et", "und"}

FIRST, AFTER_BREAK, AFTER_OF, AFTER_ASIDE = 1.0, 0.6, 0.5, 0.3
"""What a clause tells of the whole: what is offered comes first, then its kind, what it is made of, what it comes with."""


MOST_JOINED: Final = 3
"""Words that may be one word written apart: `Brand Schutz Tür`."""
FIRST_PART: Final = 0.5
"""What the first part of a compound names of the thing, when its head names all: a `Küchentür` is a door."""
JOINED: Final = 0.95
"""How sure two words of a name are that are written as one: `gardecorps`."""


class Known(NamedTuple):
    """A lexeme of a word, how surely that was meant, and how much it names the thing: the first part of a compound only says which."""

    lexeme: str
    sure: float
    names: float = 1.0


class Reading(NamedTuple):
    """A known word in the text: its place, which clause it stands in and what that tells, how surely it was read (0 to 1).

    `part_of` marks words that together are one word written apart; `names` is how much it names the thing (0 to 1).
    """

    lexeme: str
    written: str
    place: int
    clause: int
    tells: float
    sure: float
    part_of: int | None = None
    names: float = 1.0


class Written(NamedTuple):
    """A word as it stands in the text."""

    word: str
    clause: int
    tells: float


def read(text: str, lexicon: Lexicon) -> tuple[Reading, ...]:
    """What the lexicon knows of the text, and what is foreign to it, in order. The first clause that holds anything tells most."""
    found: list[Reading] = []
    place = 0
    written = list(_written(text))
    joined = [_joined(written, index, lexicon) for index in range(len(written))]
    parts = {nth: index for index, words in enumerate(joined) for _, length in words for nth in range(index, index + length)}
    for index, one in enumerate(written):
        for lexeme, length in joined[index]:
            together = " ".join(part.word for part in written[index : index + length])
            found.append(Reading(lexeme, together, place, one.clause, one.tells, 1.0))
        for known in _understand(one.word, lexicon):
            found.append(Reading(known.lexeme, one.word, place, one.clause, one.tells, known.sure, parts.get(index), known.names))
            place += 1
        place += 1
    return tuple(_weighed(found))


def _weighed(found: Sequence[Reading]) -> Iterator[Reading]:
    """The first clause that holds a material tells most; a pallet of tiles is tiles, a lot of pallets is pallets."""
    if not found:
        return
    telling = next((one for one in found if one.written not in SILENT), found[0])
    for one in found:
        if one.clause > telling.clause:
            tells = one.tells * one.names
        else:
            tells = one.names * (AFTER_ASIDE if one.written in SILENT and telling.written not in SILENT else FIRST)
        yield one if one.tells == tells else one._replace(tells=tells)


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


@lru_cache(maxsize=65_536)
def _understand(word: str, lexicon: Lexicon) -> tuple[Known, ...]:
    """What a word may mean: itself, a name of two words, or what it is made of."""
    folded = fold(word)
    if folded in lexicon or folded in FOREIGN:
        return (Known(folded, 1.0),)
    if apart := lexicon.joined.get(folded):
        return tuple(Known(lexeme, JOINED) for lexeme in apart)
    if word in SILENT:
        return ()
    parts, sure = split(word, lexicon)
    return (*(Known(part, sure, FIRST_PART) for part in parts[:-1]), *(Known(part, sure) for part in parts[-1:]))


def _joined(written: Sequence[Written], index: int, lexicon: Lexicon) -> list[tuple[str, int]]:
    """The words that begin here, two or three, if written as one they are known, and how many: `binnen deur`, `glazen blokken`."""
    first = written[index]
    together = [one.word for one in written[index : index + MOST_JOINED] if one.clause == first.clause]
    if len(together) == 1:
        return []
    tried = {fold("".join(together[:length])): length for length in range(2, len(together) + 1)}
    tried.setdefault(fold(fold(together[0]) + together[1]), 2)
    return [(lexeme, length) for lexeme, length in tried.items() if lexeme in lexicon]
