"""What somebody who is typing may be about to name."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from services.kernel.language import Language
from services.vocabulary.completions import Completions, completions, plain_words
from services.vocabulary.material import MaterialCode
from services.vocabulary.silent import LINKS
from services.vocabulary.vocabulary import Vocabulary, vocabulary
from services.vocabulary.words import fold

LONGEST: Final = 100
"""Characters that are read: no name has as many."""

GUESSABLE: Final = 5
"""Letters from which what is typed may hold a slip; shorter it is the beginning of too much else."""

TELLING: Final = 3
"""Letters that the longest of several words has at least before they are looked for in any order: shorter it begins too much."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word for a class, in the language that it is in, and what the reader's language calls the class."""

    text: str
    language: Language
    code: MaterialCode
    name: str


def suggest(prefix: str, language: Language, limit: int = 10, within: Vocabulary | None = None) -> tuple[Suggestion, ...]:
    """Names and synonyms that begin so, or hold a word that does, each class once; capitals, accents and plurals do not matter.

    The reader's language goes first, in it what begins so, then the more general and the more common. Words in another order are
    found after those, and where nothing is, what differs by one slip.
    """
    known = within or vocabulary()
    index = _index(known)
    typed = plain_words(prefix[:LONGEST])
    found = _once(_found(typed, language, index), index) if typed else iter(())
    return tuple(_suggestion(number, language, index, known) for number in islice(found, limit))


@lru_cache(maxsize=4)
def _index(known: Vocabulary) -> Completions:
    return completions(known)


def _found(typed: tuple[str, ...], language: Language, index: Completions) -> Iterator[int]:
    """Numbers of texts, best first; some more than once."""
    others = [other for other in Language if other is not language]
    none = True
    for spoken in ([language], others):
        for number in _beginning(typed, spoken, index):
            none = False
            yield number
    if none:
        for spoken in ([language], others):
            yield from _misspelt(" ".join(typed), spoken, index)


def _beginning(typed: tuple[str, ...], spoken: Iterable[Language], index: Completions) -> Iterator[int]:
    """What begins so before what holds a word that does; of either first what is typed whole, as it is or in the plural."""
    begun, whole = " ".join(typed), " ".join(map(fold, typed))
    for keys in (index.starts, index.words):
        hits = {hit for one in spoken for hit in (*keys[one].beginning(begun), *keys[one].holding(whole))}
        yield from (number for _, number in sorted(hits))
    if telling := [word for word in typed if word not in LINKS]:
        yield from _in_another_order(telling, spoken, index)


def _in_another_order(typed: Sequence[str], spoken: Iterable[Language], index: Completions) -> Iterator[int]:
    """Texts of which every typed word begins a word: `balk eik` finds `eiken balk`."""
    longest = max(typed, key=len)
    if len(typed) == 1 or len(longest) < TELLING:
        return
    for number in sorted({number for one in spoken for keys in (index.starts, index.words) for _, number in keys[one].beginning(longest)}):
        if all(any(word.startswith(part) for word in index.texts[number].words) for part in typed):
            yield number


def _misspelt(typed: str, spoken: Iterable[Language], index: Completions) -> Iterator[int]:
    if len(typed) < GUESSABLE:
        return
    heads = index.near(typed)
    hits = [hit for one in spoken for keys in (index.starts, index.words) for head in heads for hit in keys[one].under(head)]
    begin = [key[: len(typed) + 1] for key, _ in hits]
    alike = process.extract(typed, begin, scorer=OSA.distance, score_cutoff=2, limit=None)  # a slip, and a letter that is still to come
    yield from sorted({hits[place][1] for _, _, place in alike if _but_for_a_slip(typed, hits[place][0])})


def _but_for_a_slip(typed: str, key: str) -> bool:
    """Whether the key begins like this but for one letter too many, too few, other or swapped."""
    return any(OSA.distance(typed, key[: len(typed) + more], score_cutoff=1) <= 1 for more in (-1, 0, 1))


def _once(numbers: Iterable[int], index: Completions) -> Iterator[int]:
    seen: set[MaterialCode] = set()
    for number in numbers:
        if (code := index.texts[number].code) not in seen:
            seen.add(code)
            yield number


def _suggestion(number: int, language: Language, index: Completions, known: Vocabulary) -> Suggestion:
    text = index.texts[number]
    return Suggestion(text.written, text.language, text.code, known.get(text.code).name(language))
