"""The words a lot is found by."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from services.vocabulary.compounds import split
from services.vocabulary.lexicon import lexicon
from services.vocabulary.silent import LINKS
from services.vocabulary.vocabulary import vocabulary
from services.vocabulary.words import fold, words

MOST: Final = 100
"""Words of a lot that are kept; the title comes first."""


def tokens(title: str, description: str | None) -> list[str]:
    """Folded words without links, compounds also in their parts (`eikenvloer` is found by `vloer`), none twice."""
    found = dict.fromkeys(token for text in (title, description or "") for word in words(text) for token in tokens_of(word))
    return sorted(list(found)[:MOST])


@lru_cache(maxsize=65_536)
def tokens_of(word: str) -> tuple[str, ...]:
    """A plain word folded, and the parts it is made of."""
    return () if word in LINKS else tuple(dict.fromkeys((fold(word), *_parts(word))))


def _parts(word: str) -> Iterator[str]:
    known = lexicon(vocabulary())
    if fold(word) not in known:
        parts, _ = split(word, known)
        yield from parts if len(parts) > 1 else ()
