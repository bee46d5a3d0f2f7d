"""From what was typed to what is meant."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile
from typing import Final

from services.kernel.language import Language
from services.kernel.quantity import Quantity
from services.matching.domain.need import Asked, Guess, Word
from services.matching.domain.words_in_use import WordsInUse
from services.vocabulary.lexicon import lexicon
from services.vocabulary.material import MaterialCode
from services.vocabulary.notation.notation import read
from services.vocabulary.ranking import in_line
from services.vocabulary.resolve import THRESHOLD, Candidate, resolve
from services.vocabulary.silent import LINKS
from services.vocabulary.traits import SIZE, Trait, traits
from services.vocabulary.understanding import name
from services.vocabulary.vocabulary import Vocabulary, vocabulary
from services.vocabulary.words import fold, words

WORDS: Final = 6
"""Words that take part in a search."""
GUESSES: Final = 3
"""Classes beside the likeliest that lots are also looked for in."""
SURE: Final = 0.999
"""An understood class is never as sure as a stated one."""
_KIND: Final = 0.3
"""Share of a class's confidence from which one below it is as good a reading of the same words: `klinker` is either of two bricks."""
_ANY_KIND: Final = 0.7
"""What is left of the class itself then: another kind than those is a poor third."""
_LIKELY: Final = 0.1
"""Confidence from which another class is worth a look."""

FOR: Final = frozenset({"voor", "pour", "for", "für", "fur"})
_AND: Final = re.compile(r"\s*[,;+&/]\s*|\s+(?:et|and|und|ou|or|oder)\s+", re.IGNORECASE)
_AND_OR_MADE_OF: Final = re.compile(r"\s+(?:en|of)\s+", re.IGNORECASE)
"""Dutch joins by words that in French and English tell what a thing is made of."""


@dataclass(frozen=True, slots=True)
class Understood:
    """The class a query names, if any, its words, most telling first, and how much it asks for, if it says so."""

    asked: Asked | None = None
    words: tuple[Word, ...] = ()
    quantity: Quantity | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a query says by itself, whatever words are in use: its class and the words that named it, its attributes, the rest."""

    asked: Asked | None
    matched: frozenset[str]
    told: tuple[Trait, ...]
    rest: str
    quantity: Quantity | None


def understand(query: str, language: Language | None, in_use: WordsInUse, material: MaterialCode | None = None) -> Understood:
    """What a query means. With a material stated, all its words tell what else the lot should be."""
    return in_words(reading(query, language, material), in_use)


@lru_cache(maxsize=8_192)  # a page after the first asks the same again, and so does every lot that a want may fit
def reading(query: str, language: Language | None, material: MaterialCode | None = None) -> Reading:
    """The query read, by the vocabulary alone."""
    figures = read(query)
    told = traits(query, figures)
    asked, matched = (Asked(material), frozenset[str]()) if material is not None else _asked(query, told, language)
    return Reading(asked, matched, told, figures.rest, figures.quantity)


def in_words(said: Reading, in_use: WordsInUse) -> Understood:
    """The same in the words in use."""
    plain = in_use.read(said.rest, beside={word for one in said.told if one.whole for word in words(one.written)})
    named = [replace(word, naming=word.written in said.matched) for word in plain]
    understood = said.asked if said.asked and not said.asked.stated else None
    return Understood(said.asked, _telling_first([*_attributes(said.told, in_use, understood), *named]), said.quantity)


def _asked(query: str, told: Iterable[Trait], language: Language | None) -> tuple[Asked | None, frozenset[str]]:
    """The class that is meant with what else it may be, and the words that named it. Joined by `and` or a comma there may be several."""
    every = _several(query, language) or _kinds(name(query, told, language).candidates)
    best, *others = every or (None,)
    if best is None or best.confidence < _LIKELY:
        return None, frozenset()
    guesses = tuple(Guess(one.code, one.confidence) for one in others if _is_other(one, best))[:GUESSES]
    naming = (best, *(one for one in others if one.confidence >= min(THRESHOLD, best.confidence)))
    return Asked(best.code, min(best.confidence, SURE), guesses), frozenset(word for one in naming for word in one.matched)


def _kinds(candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """Ahead of a class that only stands for what two kinds of it have in common, those two."""
    if not candidates:
        return ()
    best, *others = candidates
    kinds = [one for one in others if _is_kind(one, best)]
    if len(kinds) < 2:  # noqa: PLR2004 - one kind alone has a rival elsewhere
        return candidates
    whole = replace(best, confidence=_ANY_KIND * kinds[0].confidence)
    return (*kinds, whole, *(one for one in others if one not in kinds))


def _is_kind(one: Candidate, best: Candidate) -> bool:
    below = one.code.startswith(f"{best.code}.") and one.matched == best.matched
    return below and one.confidence >= _KIND * best.confidence


def _is_other(one: Candidate, best: Candidate) -> bool:
    """Worth a look of its own: not already found as a kind of the best."""
    return one.confidence >= _LIKELY and not one.code.startswith(f"{best.code}.")


def _several(query: str, language: Language | None) -> Sequence[Candidate]:
    """One class for each part, where every part but at most one names its own."""
    parts = [part for whole in _AND.split(_before_aside(query)) for part in _things(whole, language) if part]
    if len(parts) < 2:  # noqa: PLR2004 - several
        return ()
    found = [_kinds(resolution.candidates)[0] for part in parts if (resolution := resolve(part, language)).best]
    apart = [one for nth, one in enumerate(found) if not any(in_line(one.code, other.code) for other in found[:nth])]
    return apart if len(apart) > 1 else ()


def _things(text: str, language: Language | None) -> list[str]:
    """`deuren en ramen` are two things, `volets en bois` are one: in French that tells what they are made of."""
    if not _may_be(Language.NL, text) or (language not in (None, Language.NL) and _may_be(language, text)):
        return [text]
    first, *others = _AND_OR_MADE_OF.split(text)
    apart = [other for other in others if not _is_attribute(other)]
    return [first, *apart] if len(apart) == len(others) else [text]


def _may_be(language: Language, text: str) -> bool:
    """Whether every word that is known is one of this language."""
    known = lexicon(vocabulary())
    return all(known.may_be(language, fold(word)) for word in words(text) if word not in LINKS)


def _is_attribute(text: str) -> bool:
    return set(words(text)) <= {word for one in traits(text) for word in words(one.written)}


def _before_aside(query: str) -> str:
    """What is asked, without what it is for: `taps for kitchen and bathroom` are taps."""
    return " ".join(takewhile(lambda word: word.lower() not in FOR, query.split()))


def _attributes(told: Iterable[Trait], in_use: WordsInUse, asked: Asked | None = None) -> Iterator[Word]:
    """A word for each trait, a size in as many as it has lengths; those that the class says by itself are its own."""
    implied = _implied(asked.code, vocabulary()) if asked else frozenset()
    for one in told:
        if one.attribute == SIZE:
            yield from (in_use.length(key) for key in one.keys)
        else:
            yield in_use.attribute(one, naming=not implied.isdisjoint(one.keys))


@lru_cache(maxsize=1_024)
def _implied(code: str, known: Vocabulary) -> frozenset[str]:
    """What the names of a class say of every lot of it: bluestone is blue stone."""
    names = known.get(code).names.values()
    return frozenset(key for one in names for trait in traits(one.name) for key in (*trait.keys, *trait.wider))


def _telling_first(read: Iterable[Word]) -> tuple[Word, ...]:
    """Words that did not name the class before those that did, since the class brings its lots anyway; of each, the rarest first."""
    return tuple(sorted(read, key=lambda word: (word.naming, word.lots, word.written)))[:WORDS]
