"""The names of the classes as phrases of folded words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from services.kernel.language import Language
from services.vocabulary.material import Material, MaterialCode
from services.vocabulary.silent import ASIDE, LINKS, OF
from services.vocabulary.words import fold, words_and_breaks

_TURNS: Final = ASIDE | OF
_PAIR: Final = 2


@dataclass(frozen=True, slots=True)
class Named:
    """A name or synonym of a class as folded words, none twice.

    The head says what it is, the others say which: first in French, else last, but before what it is made of or comes with, as the
    panel of `concrete panel for facades`. One that `spans` says itself what it comes with. `joined` is a name of two words as one.
    """

    code: MaterialCode
    language: Language
    lexemes: tuple[str, ...]
    head: str
    spans: bool
    joined: str = ""


def named(materials: Iterable[Material]) -> Iterator[Named]:
    """Every name and synonym of the classes, those that fold alike once."""
    for material in materials:
        for language, names in material.names.items():
            known = {_folded(written): written for written in map(_words, names.all)}
            yield from (_named(material.code, language, folded, written) for folded, written in known.items() if folded)


def lexemes(text: str) -> tuple[str, ...]:
    """A phrase's folded words without links; a phrase of nothing but links keeps them."""
    return _folded(_words(text))


def _words(text: str) -> list[str]:
    return [word for word in words_and_breaks(text) if word.isalpha()]


def _named(code: MaterialCode, language: Language, folded: tuple[str, ...], written: list[str]) -> Named:
    if len(written) == 1:
        return Named(code, language, folded, folded[0], spans=False)
    before = folded if _TURNS.isdisjoint(written) else _folded(list(takewhile(lambda word: word not in _TURNS, written))) or folded
    head = folded[0] if language is Language.FR else before[-1]
    joined = "".join(written) if len(written) == len(folded) == _PAIR else ""
    return Named(code, language, folded, head, not ASIDE.isdisjoint(written), joined)


def _folded(every: list[str]) -> tuple[str, ...]:
    telling = [word for word in every if word not in LINKS] or every
    return tuple(dict.fromkeys(map(fold, telling)))
