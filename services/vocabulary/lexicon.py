"""The words of the vocabulary, folded: which phrases hold them, how much each tells, and what an unknown word might be."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from services.kernel.language import Language
from services.vocabulary.material import UNSORTED, MaterialCode
from services.vocabulary.phrases import Named, named
from services.vocabulary.vocabulary import Vocabulary
from services.vocabulary.words import fold

GUESSABLE: Final = 5
"""Letters from which a word may hold a slip of the pen; shorter ones are other words too often."""

LEAST_NAMING: Final = 0.4
"""What a word that never is a head tells of what a thing is (`oak`, of beams, doors and floors), when one that always is tells 1."""

BY_ITSELF: Final = 2.0
"""Weight of any word; to it comes the logarithm of how few classes share it. Rare words weigh more, not everything."""


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """A name of a class with what its words tell.

    `weight` of a word is higher when fewer classes share it in this language, `total` that of all;
    `naming` (0.4 to 1) is how much the head names a thing.
    """

    named: Named
    weight: Mapping[str, float]
    total: float
    naming: float


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The index: every word, phrases by their head, and those of several words by the head and each other word.

    `joined` holds the lexemes of names of two words by what they are when written as one: `gardecorps`; `heads` can end a Dutch,
    English or German compound; `initials` are what an unknown word is compared with; `spoken` are the languages of a word.
    """

    known: frozenset[str]
    spoken: Mapping[str, frozenset[Language]]
    headed: Mapping[str, Sequence[Phrase]]
    beside: Mapping[str, Mapping[str, Sequence[Phrase]]]
    joined: Mapping[str, tuple[str, ...]]
    heads: frozenset[str]
    initials: Mapping[str, tuple[str, ...]]

    def __contains__(self, lexeme: str) -> bool:
        return lexeme in self.known

    def may_be(self, language: Language, lexeme: str) -> bool:
        """Whether a word is one of this language, or unknown."""
        return language in self.spoken.get(lexeme, (language,))

    def nearest(self, lexeme: str) -> tuple[str, int] | None:
        """The known word within one slip (two from nine letters), same first letter, and how many slips; the first of equals."""
        if len(lexeme) < GUESSABLE:
            return None
        slips = 1 if len(lexeme) < 9 else 2  # noqa: PLR2004 - see above
        found = process.extractOne(lexeme, self.initials.get(lexeme[0], ()), scorer=OSA.distance, score_cutoff=slips)
        return found and (found[0], int(found[1]))


@lru_cache(maxsize=4)
def lexicon(vocabulary: Vocabulary) -> Lexicon:
    """The index of a vocabulary, made once for each."""
    every = list(named(material for material in vocabulary if material.code != UNSORTED))
    known = frozenset(lexeme for one in every for lexeme in one.lexemes)
    headed: dict[str, list[Phrase]] = defaultdict(list)
    beside: dict[str, dict[str, list[Phrase]]] = defaultdict(lambda: defaultdict(list))
    for phrase in _phrases(every, len(vocabulary)):
        headed[phrase.named.head].append(phrase)
        for lexeme in phrase.weight.keys() - {phrase.named.head}:
            beside[phrase.named.head][lexeme].append(phrase)
    return Lexicon(
        known=known,
        spoken=_spoken(every),
        headed=dict(headed),
        beside={head: dict(others) for head, others in beside.items()},
        joined={fold(one.joined): one.lexemes for one in every if one.joined},
        heads=frozenset(one.head for one in every if one.language is not Language.FR),
        initials=_by_initial(known),
    )


def _phrases(every: Sequence[Named], classes: int) -> Iterator[Phrase]:
    """Words are weighed in their own language: `waal` is a rare brick in Dutch though English has many a `wall`."""
    sharing: dict[tuple[Language, str], set[MaterialCode]] = defaultdict(set)
    heads: dict[str, list[bool]] = defaultdict(list)
    for one in every:
        for lexeme in one.lexemes:
            sharing[one.language, lexeme].add(one.code)
            heads[lexeme].append(lexeme == one.head)
    telling = {shared: BY_ITSELF + log(1 + classes / len(codes)) for shared, codes in sharing.items()}
    naming = {lexeme: LEAST_NAMING + (1 - LEAST_NAMING) * sum(is_head) / len(is_head) for lexeme, is_head in heads.items()}
    for one in every:
        weight = {lexeme: telling[one.language, lexeme] for lexeme in one.lexemes}
        yield Phrase(one, weight, sum(weight.values()), naming[one.head])


def _spoken(every: Iterable[Named]) -> Mapping[str, frozenset[Language]]:
    found: dict[str, set[Language]] = defaultdict(set)
    for one in every:
        for lexeme in one.lexemes:
            found[lexeme].add(one.language)
    shared = {frozenset(languages): frozenset(languages) for languages in found.values()}  # a dozen sets for all words
    return {lexeme: shared[frozenset(languages)] for lexeme, languages in found.items()}


def _by_initial(known: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for lexeme in sorted(known):
        if len(lexeme) >= GUESSABLE - 1:
            found[lexeme[0]].append(lexeme)
    return {initial: tuple(words) for initial, words in found.items()}
