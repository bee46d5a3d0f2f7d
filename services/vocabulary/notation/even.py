"""Text made even, sign for sign, so that places in it are places in the original."""

import re
from collections.abc import Iterable
from typing import Final
from unicodedata import combining, normalize

_SIGNS: Final = {
    **dict.fromkeys(map(ord, "×✕✖╳⨯*"), "x"),  # noqa: RUF001 - signs for times
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-"),
    **dict.fromkeys(map(ord, "″“”„‟"), '"'),
    **dict.fromkeys(map(ord, "′‘’´`"), "'"),  # noqa: RUF001 - quotes and primes
    **dict.fromkeys(map(ord, "Ø⌀∅"), "ø"),
    **dict.fromkeys(map(ord, "\r\n\t"), " "),
}


class _Even(dict[int, str]):
    """Lower case without accents where one letter stays one letter; filled as letters are met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        bare = "".join(one for one in normalize("NFKD", letter) if not combining(one)).lower()
        self[code] = bare if len(bare) == 1 else letter
        return self[code]


_EVEN: Final = _Even(_SIGNS)

READ: Final = "\x00"
"""Stands where a figure was read already: neither a space nor a letter, so nothing is read across it."""

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def composed(text: str) -> str:
    """The text with each accent in its letter and no control signs: what the places of a notation count in."""
    whole = text if text.isascii() else normalize("NFC", text)
    return _CONTROL.sub(" ", whole)


def even(text: str) -> str:
    """Lower case, no accents, one sign each for times, dash, quote and diameter; as long as the text."""
    return text.translate(_EVEN)


def without(text: str, spans: Iterable[tuple[int, int]], left: str = READ) -> str:
    """The text with its spans blanked, as long as before."""
    kept, here = [], 0
    for start, end in sorted(spans):
        if end > here:
            first = max(start, here)
            kept += [text[here:first], left * (end - first)]
            here = end
    return "".join((*kept, text[here:]))
