"""From a text in any of four languages, or a mixture, to the attributes that it tells."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from typing import Final

from services.vocabulary.attributes.attribute import Attributes
from services.vocabulary.attributes.index import Index, Meaning, index_of
from services.vocabulary.attributes.loading import attributes
from services.vocabulary.attributes.tokens import Token, tokens_of
from services.vocabulary.attributes.unknown import hidden
from services.vocabulary.lexicon import lexicon
from services.vocabulary.silent import LINKS
from services.vocabulary.vocabulary import vocabulary
from services.vocabulary.words import fold, words

_NEGATIONS: Final = frozenset(
    words("geen niet noch zonder sans pas non ni aucun aucune without no not nor ohne kein keine keinen keiner nicht")
)


_SHORTEST: Final = 3
"""Letters of a word that is written as one with its neighbour elsewhere."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value that the text tells: the words that say so, how surely (0 to 1), and how many words stand before them.

    `above` are the wider values that it also is.
    """

    attribute: str
    value: str
    written: str
    confidence: float
    place: int
    above: tuple[str, ...] = ()

    @property
    def token(self) -> str:
        """The value itself as a search knows it: `species:oak`."""
        return f"{self.attribute}:{self.value}"


@dataclass(frozen=True, slots=True)
class _Read:
    """Words from `start` up to `end` with what they mean."""

    start: int
    end: int
    meanings: tuple[Meaning, ...]
    sure: float = 1.0


def find(text: str, within: Attributes | None = None) -> tuple[Found, ...]:
    """Every value told in the text, each once, in the order in which it is first told; a negated one is not told.

    The longest phrase is read first and its words tell nothing else. A part of a compound tells (`eikenvloer`), and so does a name
    of six letters or more with one slip of the pen, unless it is another word of the vocabulary.
    """
    tokens = tokens_of(text)
    before = list(accumulate((bool(token.word) for token in tokens), initial=0))
    safe = cache(lambda only_with: _stands_beside(only_with, tokens))
    found: dict[tuple[str, str], Found] = {}
    for one in _told(tokens, index_of(within or attributes())):
        written = " ".join(token.word for token in tokens[one.start : one.end])
        for meaning in one.meanings:
            key, sure = (meaning.attribute, meaning.value), round(one.sure * meaning.sure, 3)
            if (key not in found or sure > found[key].confidence) and (not meaning.only_with or safe(meaning.only_with)):
                found[key] = Found(*key, written, sure, before[one.start], meaning.above)
    return tuple(sorted(found.values(), key=lambda told: told.place))


def tokens(found: Iterable[Found]) -> tuple[str, ...]:
    """What a lot is found by: its values and those above them, each once: `stone:carrara`, `stone:marble`."""
    every = ((one.token, *(f"{one.attribute}:{wider}" for wider in one.above)) for one in found)
    return tuple(dict.fromkeys(token for line in every for token in line))


def _told(tokens: Sequence[Token], index: Index) -> Iterator[_Read]:
    """What is read, without what is denied: `geen`, and what follows in the same breath."""
    denied = -1
    for one in _read(tokens, index):
        if _denies(tokens, one.start, denied):
            denied = one.end
        else:
            yield one


def _denies(tokens: Sequence[Token], start: int, denied: int) -> bool:
    at = start
    while at and at != denied and tokens[at - 1].word in LINKS and tokens[at - 1].word not in _NEGATIONS:
        at -= 1
    return at > 0 and (at == denied or tokens[at - 1].word in _NEGATIONS)


def _read(tokens: Sequence[Token], index: Index) -> Iterator[_Read]:
    at = 0
    while at < len(tokens):
        token = tokens[at]
        one = (token.folded in index.reach and _phrase(tokens, at, index)) or _two_as_one(tokens, at, index)
        if one:
            yield one
        elif len(token.word) >= _SHORTEST and token.word not in LINKS and not token.word.isdecimal():
            for meanings, sure in hidden(token.word, index, lexicon(vocabulary())):
                yield _Read(at, at + 1, meanings, sure)
        at = one.end if one else at + 1


def _phrase(tokens: Sequence[Token], at: int, index: Index) -> _Read | None:
    for length in range(index.reach[tokens[at].folded], 0, -1):
        meanings = index.meanings(tokens[at : at + length])
        if meanings is not None:
            return _Read(at, min(at + length, len(tokens)), meanings)
    return None


def _two_as_one(tokens: Sequence[Token], at: int, index: Index) -> _Read | None:
    """Two words that are written as one elsewhere: `hard steen`."""
    if at + 1 == len(tokens) or min(len(tokens[at].word), len(tokens[at + 1].word)) < _SHORTEST:
        return None
    meanings = _joined(tokens[at].word, tokens[at + 1].word, index)
    return None if meanings is None else _Read(at, at + 2, meanings)


@lru_cache(maxsize=65_536)  # the same words stand beside each other again and again
def _joined(first: str, second: str, index: Index) -> tuple[Meaning, ...] | None:
    joined = first + second
    return index.meanings([Token(joined, fold(joined))])


def _stands_beside(only_with: tuple[str, ...], tokens: Iterable[Token]) -> bool:
    return any(f" {form}".endswith(only_with) for token in tokens for form in token)
