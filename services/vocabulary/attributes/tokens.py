"""A text as folded words with the signs between them, figures too: `19th century`."""

import re
from typing import Final, NamedTuple

from services.vocabulary.words import fold, plain, unelided

LONGEST: Final = 6_000
"""Letters read of a text: more than any description that tells of one lot."""

BREAK: Final = ""
"""What stands where a comma, a bracket or a full stop ends a phrase."""

_TOKEN: Final = re.compile(r"([^\W\d_]+|\d+)|[,;:()/|+\[\]!?\n]|(?<!\d)\.|\s[-\u2013\u2014]\s")


class Token(NamedTuple):
    """A plain word as it stands in the text and its folded form, both empty at a break."""

    word: str
    folded: str


def tokens_of(text: str) -> list[Token]:
    """Words and breaks in order."""
    return [Token(word, fold(word)) for word in _TOKEN.findall(unelided(plain(text[:LONGEST])))]


def lexemes(phrase: str) -> tuple[str, ...]:
    """A phrase's folded words, without the breaks."""
    return tuple(token.folded for token in tokens_of(phrase) if token.folded)
