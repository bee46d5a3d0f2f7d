"""The words of the attributes, folded: what each phrase may mean, and which words may begin a compound."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from services.kernel.language import Language
from services.vocabulary.attributes.attribute import Attributes, Word
from services.vocabulary.attributes.tokens import lexemes
from services.vocabulary.words import fold, plain

GUESSABLE: Final = 6
"""Letters from which a word may hold a slip of the pen."""

_COMPOUNDING: Final = frozenset({Language.NL, Language.DE, None})
_SHORTEST_PART: Final = 3


@dataclass(frozen=True, slots=True)
class Meaning:
    """A value that a phrase stands for, how surely, and the words one of which has to stand in the same text."""

    attribute: str
    value: str
    above: tuple[str, ...]
    sure: float
    only_with: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Index:
    """`phrases` mean nothing where they are set phrases; `reach` is the length of the longest that a word begins.

    `parts` may begin a Dutch or German compound; `spelled` are unguarded words by initial, for slips of the pen.
    """

    phrases: Mapping[tuple[str, ...], tuple[Meaning, ...]]
    reach: Mapping[str, int]
    parts: frozenset[str]
    spelled: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=4)
def index_of(known: Attributes) -> Index:
    """The index of the attributes, made once for each."""
    phrases: dict[tuple[str, ...], dict[Meaning, None]] = defaultdict(dict)
    for phrase, meaning, _ in _entries(known):
        phrases[phrase][meaning] = None
    phrases.update({lexemes(text): {} for text in known.set_phrases})
    reach: dict[str, int] = {}
    for phrase in phrases:
        reach[phrase[0]] = max(len(phrase), reach.get(phrase[0], 0))
    return Index({phrase: tuple(meanings) for phrase, meanings in phrases.items()}, reach, _parts(known), _spelled(known))


def _entries(known: Attributes) -> Iterator[tuple[tuple[str, ...], Meaning, Word]]:
    for attribute in known:
        for value in attribute.values:
            for word in value.words:
                meaning = Meaning(attribute.code, value.code, value.above, 1 / word.shares, word.only_with)
                for phrase in _spellings(word.text):
                    yield phrase, meaning, word


def _spellings(text: str) -> Iterator[tuple[str, ...]]:
    """A phrase, and as one word where it is two: `pitch pine` and `pitchpine`."""
    phrase = lexemes(text)
    yield phrase
    every = text.replace("-", " ").split()
    if len(every) == len(phrase) == 2 and all(one.isalpha() for one in every):  # noqa: PLR2004 - two words
        yield (fold(plain("".join(every))),)


def _parts(known: Attributes) -> frozenset[str]:
    single = (phrase[0] for phrase, _, word in _entries(known) if len(phrase) == 1 and word.language in _COMPOUNDING)
    return frozenset(part for part in single if len(part) >= _SHORTEST_PART and part.isalpha())


def _spelled(known: Attributes) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for _, _, word in _entries(known):
        spelled = plain(word.text)
        if len(spelled) >= GUESSABLE and spelled.isalpha() and not word.only_with:
            found[spelled[0]][spelled] = None
    return {initial: tuple(words) for initial, words in found.items()}
