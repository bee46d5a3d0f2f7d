"""By which words lots become candidates."""

from collections.abc import Iterable, Iterator
from typing import Final

from services.matching.domain.need import Need, Word

BUDGET: Final = 2_000
"""Lots, of any class, that words may bring up: the rarest come first, and what is too common only ranks."""


def telling(need: Need) -> tuple[str, ...]:
    """Lexemes that lots of the asked class are chosen by: those of the words that did not name it."""
    return _lexemes(word for word in need.words if not word.naming) if need.asked else ()


def anywhere(need: Need) -> tuple[str, ...]:
    """Lexemes that lots of any class are chosen by: none when the class was stated, one word at least when none was understood."""
    if need.asked and need.asked.stated:
        return ()
    return _lexemes(_affordable(need.words, at_least=0 if need.asked else 1))


def _affordable(words: Iterable[Word], at_least: int) -> Iterator[Word]:
    lots = 0
    for nth, word in enumerate(words):
        lots += word.lots
        if lots > BUDGET and nth >= at_least:
            return
        yield word


def _lexemes(words: Iterable[Word]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lexeme for word in words for lexeme in word.lexemes))
