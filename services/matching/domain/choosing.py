"""By which words and classes lots become candidates."""

from collections.abc import Iterable, Iterator
from typing import Final

from services.matching.domain.need import Need, Scope, Word
from services.vocabulary.material import MaterialCode
from services.vocabulary.resolve import THRESHOLD
from services.vocabulary.vocabulary import Vocabulary

BUDGET: Final = 2_000
"""Lots, of any class, that words may bring up: the rarest come first, and what is too common only ranks."""


def telling(need: Need) -> tuple[str, ...]:
    """Lexemes that lots of the asked class are chosen by: those of the words that did not name it."""
    return _lexemes(word for word in need.words if not word.naming) if need.asked else ()


def anywhere(need: Need) -> tuple[str, ...]:
    """Lexemes that lots of any class are chosen by: none when the class was stated, one word at least when none was understood.

    Attributes choose nothing by themselves where there surely is a class: what else is of oak is no floor.
    """
    if need.asked and need.asked.stated:
        return ()
    sure = need.asked is not None and need.asked.confidence >= THRESHOLD
    plain = [word for word in need.words if not (sure and word.attribute)]
    return _lexemes(_affordable(plain, at_least=0 if need.asked else 1))


def beside(need: Need, vocabulary: Vocabulary) -> tuple[MaterialCode, ...]:
    """Classes beside those that may be meant: what may take their place and, of a class that was only understood, its family."""
    asked = need.asked
    if asked is None:
        return ()
    related = vocabulary.related(asked.code) if need.scope is Scope.RELATED or not asked.stated else ()
    family = () if asked.stated else vocabulary.ancestors(asked.code)[1:2]
    meant = {one.code for one in asked.meant}
    return tuple(one for one in dict.fromkeys((*related, *family)) if one not in meant)


def _affordable(words: Iterable[Word], at_least: int) -> Iterator[Word]:
    lots = 0
    for nth, word in enumerate(words):
        lots += word.lots
        if lots > BUDGET and nth >= at_least:
            return
        yield word


def _lexemes(words: Iterable[Word]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lexeme for word in words for lexeme in word.lexemes))
