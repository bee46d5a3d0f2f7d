"""From what was typed to what is meant."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from services.kernel.language import Language
from services.matching.domain.need import Asked, Word
from services.matching.domain.words_in_use import WordsInUse
from services.vocabulary.material import MaterialCode
from services.vocabulary.resolve import resolve

WORDS: Final = 6
"""Words that take part in a search."""
_SURE: Final = 0.999
"""An understood class is never as sure as a stated one."""


@dataclass(frozen=True, slots=True)
class Understood:
    """The class a query names, if any, and its words, most telling first."""

    asked: Asked | None = None
    words: tuple[Word, ...] = ()


def understand(query: str, language: Language, in_use: WordsInUse, material: MaterialCode | None = None) -> Understood:
    """What a query means. With a material stated, all its words tell what else the lot should be."""
    read = in_use.read(query)
    if material is not None:
        return Understood(Asked(material), _telling_first(read))
    best = resolve(query, language).best if read else None
    if best is None:
        return Understood(None, _telling_first(read))
    named = [replace(word, naming=word.written in best.matched) for word in read]
    return Understood(Asked(best.code, min(best.confidence, _SURE)), _telling_first(named))


def _telling_first(read: Iterable[Word]) -> tuple[Word, ...]:
    """Words that did not name the class before those that did, since the class brings its lots anyway; of each, the rarest first."""
    return tuple(sorted(read, key=lambda word: (word.naming, word.lots, word.written)))[:WORDS]
