"""The words of the attributes, folded: what each phrase may mean, and which words may begin a compound."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import Prefix

from services.kernel.language import Language
from services.vocabulary.attributes.attribute import Attribute, Attributes, Value, Word
from services.vocabulary.attributes.tokens import Token, tokens_of
from services.vocabulary.words import fold, plain

GUESSABLE: Final = 6
"""Letters from which a word may hold a slip of the pen."""

_COMPOUNDING: Final = frozenset({Language.NL, Language.DE, None})
_SHORTEST_PART: Final = 3
_ENDINGS: Final = frozenset({"", "s", "e", "n", "x", "en", "er", "em", "es"})
_STEM: Final = 4
"""Letters that two words have in common at least to be forms of one, where more than an ending is between them."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A value that a phrase stands for, how surely, and the words one of which has to stand in the same text."""

    attribute: str
    value: str
    above: tuple[str, ...]
    sure: float
    only_with: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase as it is spelled in the data; a proper name and a set phrase, which has no meaning, count only so."""

    spelled: tuple[str, ...]
    proper: bool
    meaning: Meaning | None


@dataclass(frozen=True, eq=False)
class Index:
    """`phrases` by their folded words; `reach` is the length of the longest that a word begins.

    `parts` are plain words that may stand in a Dutch or German compound, but none that begins as one of the `closed` does;
    `spelled` are unguarded names by initial, for slips of the pen: inflected forms are too near to other words.
    """

    phrases: Mapping[tuple[str, ...], tuple[Entry, ...]]
    reach: Mapping[str, int]
    parts: frozenset[str]
    closed: tuple[str, ...]
    spelled: Mapping[str, tuple[str, ...]]

    def meanings(self, written: Sequence[Token]) -> tuple[Meaning, ...] | None:
        """What these words stand for together, none for a set phrase; `None` when they are no phrase."""
        entries = self.phrases.get(tuple(token.folded for token in written), ())
        meant = [entry.meaning for entry in entries if _is_form_of(written, entry)]
        if not meant:
            return None
        return () if None in meant else tuple(dict.fromkeys(meaning for meaning in meant if meaning))


@lru_cache(maxsize=4)
def index_of(known: Attributes) -> Index:
    """The index of the attributes, made once for each."""
    phrases: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
    for attribute, value, word in _words(known):
        meaning = Meaning(attribute.code, value.code, value.above, 1 / word.shares, word.only_with)
        for spelled, folded in _spellings(word.spelled, word.phrase):
            phrases[folded].append(Entry(spelled, word.language is None, meaning))
    for text in known.set_phrases:
        tokens = [token for token in tokens_of(text) if token.word]
        for spelled, folded in _spellings(tuple(token.word for token in tokens), tuple(token.folded for token in tokens)):
            phrases[folded].append(Entry(spelled, proper=True, meaning=None))
    reach: dict[str, int] = {}
    for folded in phrases:
        reach[folded[0]] = max(len(folded), reach.get(folded[0], 0))
    return Index(
        phrases={folded: tuple(entries) for folded, entries in phrases.items()},
        reach=reach,
        parts=_parts(known),
        closed=tuple(plain(text) for text in known.set_phrases if text.isalpha()),
        spelled=_spelled(known),
    )


def _is_form_of(written: Sequence[Token], entry: Entry) -> bool:
    """Words that fold alike are not always forms of one: `Holz` and `hol` are none, `eik` and `eiken` are."""
    pairs = [(token.word, spelled) for token, spelled in zip(written, entry.spelled, strict=True) if token.word != spelled]
    return not pairs or (not entry.proper and all(_alike(word, spelled) for word, spelled in pairs))


def _alike(word: str, spelled: str) -> bool:
    shared = Prefix.similarity(word, spelled)
    return shared >= _STEM or (shared == len(spelled) and word[shared:] in _ENDINGS)


def _words(known: Attributes) -> Iterator[tuple[Attribute, Value, Word]]:
    return ((attribute, value, word) for attribute in known for value in attribute.values for word in value.words)


def _spellings(spelled: tuple[str, ...], folded: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """A phrase, plain and folded, and as one word where it is two: `pitch pine` and `pitchpine`."""
    yield spelled, folded
    if len(spelled) == 2 and len(spelled[1]) >= _SHORTEST_PART:  # noqa: PLR2004 - two words
        joined = "".join(spelled)
        yield (joined,), (fold(joined),)


def _parts(known: Attributes) -> frozenset[str]:
    single = (word for _, _, word in _words(known) if word.language in _COMPOUNDING and len(word.spelled) == 1)
    every = (word.spelled[0] for word in single if word.language or not word.only_with)
    return frozenset(part for part in every if len(part) >= _SHORTEST_PART and part.isalpha())


def _spelled(known: Attributes) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for _, _, word in _words(known):
        spelled = word.spelled[0]
        if word.name and len(word.spelled) == 1 and len(spelled) >= GUESSABLE and not word.only_with:
            found[spelled[0]][spelled] = None
    return {initial: tuple(words) for initial, words in found.items()}
