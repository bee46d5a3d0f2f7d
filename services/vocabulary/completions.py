"""Every name and synonym by what it begins with: the index that suggestions are read from."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from services.kernel.language import Language
from services.vocabulary.material import UNSORTED, Material, MaterialCode
from services.vocabulary.silent import LINKS
from services.vocabulary.vocabulary import Vocabulary
from services.vocabulary.words import fold, plain

_WORD: Final = re.compile(r"[^\W_]+")
_LAST: Final = "\N{REPLACEMENT CHARACTER}"
"""Sorts after any letter that a plain text of the vocabulary holds."""

HEAD: Final = 5
"""Letters in which a slip is looked for first; see `near`."""


@dataclass(frozen=True, slots=True)
class Text:
    """A name or synonym of a class as it is written, and its plain words."""

    code: MaterialCode
    language: Language
    written: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Keys:
    """Sorted plain texts, each with the number of the text that it is from."""

    keys: Sequence[str]
    numbers: Sequence[int]

    def beginning(self, prefix: str) -> Iterator[tuple[bool, int]]:
        """Numbers of the texts that begin so, with whether they go on after it."""
        first = bisect_left(self.keys, prefix)
        whole = bisect_right(self.keys, prefix, first)
        last = bisect_right(self.keys, prefix + _LAST, whole)
        yield from ((place >= whole, self.numbers[place]) for place in range(first, last))

    def holding(self, whole: str) -> Iterator[tuple[bool, int]]:
        """The same of those that begin with these words and no longer ones: a word folded before it is all typed means nothing."""
        yield from ((goes_on, number) for goes_on, number in self.beginning(whole) if not goes_on)
        yield from self.beginning(f"{whole} ")

    def under(self, head: str) -> Iterator[tuple[str, int]]:
        """The keys that begin so, with their numbers."""
        first = bisect_left(self.keys, head)
        last = bisect_right(self.keys, head + _LAST, first)
        yield from ((self.keys[place], self.numbers[place]) for place in range(first, last))


@dataclass(frozen=True, slots=True, eq=False)
class Completions:
    """Texts numbered so that the more general and the more common come first; by language, what they begin with and their words."""

    texts: Sequence[Text]
    starts: Mapping[Language, Keys]
    words: Mapping[Language, Keys]
    heads: Mapping[str, Sequence[str]]

    def near(self, prefix: str) -> Iterable[str]:
        """First letters of texts that may begin like this but for one slip: alike once a letter is left out of each."""
        return {head for short in shortened(prefix[:HEAD]) for head in self.heads.get(short, ())}


def plain_words(text: str) -> tuple[str, ...]:
    """Words and figures without capitals, accents or signs."""
    return tuple(_WORD.findall(plain(text)))


def shortened(head: str) -> frozenset[str]:
    """A head of five letters less one of them; a shorter one as it is, since it lacks one already."""
    return frozenset(head[:place] + head[place + 1 :] for place in range(HEAD)) if len(head) == HEAD else frozenset({head})


def completions(vocabulary: Vocabulary) -> Completions:
    """The index of a vocabulary."""
    texts = [text for _, text in sorted(_texts(vocabulary), key=lambda one: one[0])]
    starts = {language: _keys((text.words, number) for number, text in _of(language, texts)) for language in Language}
    words = {
        language: _keys((text.words[at:], number) for number, text in _of(language, texts) for at in range(1, len(text.words)))
        for language in Language
    }
    return Completions(texts, starts, words, _heads(key for index in (starts, words) for keys in index.values() for key in keys.keys))


def _texts(vocabulary: Vocabulary) -> Iterator[tuple[tuple[int, bool, int, int, str], Text]]:
    """Each text with its rank: few words for a class high up first, names before synonyms, then what the trade has most words for."""
    for material in vocabulary:
        if material.code == UNSORTED:
            continue
        known = sum(len(names.all) for names in material.names.values())
        for text, named in _written(material):
            telling = sum(word not in LINKS for word in text.words)
            yield (len(material.ancestors) + telling, not named, -known, len(text.written), text.written), text


def _written(material: Material) -> Iterator[tuple[Text, bool]]:
    for language, names in material.names.items():
        for written in names.all:
            if words := plain_words(written):
                yield Text(material.code, language, written, words), written == names.name


def _of(language: Language, texts: Sequence[Text]) -> Iterator[tuple[int, Text]]:
    return ((number, text) for number, text in enumerate(texts) if text.language is language)


def _keys(found: Iterable[tuple[tuple[str, ...], int]]) -> Keys:
    """Each as it is written and with its words folded, so that a plural finds it too."""
    pairs = {(" ".join(form), number) for words, number in found for form in (words, tuple(map(fold, words)))}
    ordered = sorted(pairs)
    return Keys([key for key, _ in ordered], [number for _, number in ordered])


def _heads(keys: Iterable[str]) -> Mapping[str, Sequence[str]]:
    by_shortened: dict[str, list[str]] = defaultdict(list)
    for head in {key[:HEAD] for key in keys if len(key) >= HEAD - 1}:
        for short in shortened(head):
            by_shortened[short].append(head)
    return {short: tuple(heads) for short, heads in by_shortened.items()}
