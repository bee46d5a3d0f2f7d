"""Grain of loose material: 0/20, 0-32, 20/40, in millimetres."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from services.vocabulary.notation.mark import Kind, Mark

_SIEVE: Final = r"[0-9]{1,3}(?:[.,][0-9])?"
_FROM_NOTHING: Final = re.compile(rf"(?<![a-z0-9.,/-])0 ?[/-] ?({_SIEVE})(?: ?mm)?(?![a-z0-9]|[./,-][0-9])", re.ASCII)
_BETWEEN: Final = re.compile(rf"(?<![a-z0-9.,/x-])({_SIEVE}) ?[/-] ?({_SIEVE})(?: ?mm)?(?! ?[x0-9]|[./,-][0-9]| ?(?:cm|m)\b)", re.ASCII)
_LOOSE: Final = re.compile(
    "grind|grint|gravier|gravel|grave\\b|split|kies|schotter|puin|steenslag|concasse|grit|granula|ballast|aggregate|sable|zand|sand|kiezel"
    "|rubble|korrel|gravillon|gebroken|brechsand|porfierslag|grenaille|calibre|korn|crushed|shingle|hoofdfractie|fractie"
)
_LARGEST: Final = 500
"""Millimetres: above it stones are told by weight (EN 13383)."""

_MAYBE: Final = re.compile("[0-9] ?[/-] ?[0-9]", re.ASCII)
"""What all that is read here holds: most texts do not, and are left at once."""


def read(text: str) -> Iterator[Mark]:
    """Smallest and largest grain of an even text; one that starts above 0 only beside a word for loose material."""
    if not _MAYBE.search(text):
        return
    for found in _FROM_NOTHING.finditer(text):
        yield from _grain("0", found[1], found)
    if _LOOSE.search(text):
        for found in _BETWEEN.finditer(text):
            yield from _grain(found[1], found[2], found)


def _grain(small: str, large: str, found: re.Match[str]) -> Iterator[Mark]:
    low, high = (Decimal(one.replace(",", ".")) for one in (small, large))
    if low < high <= _LARGEST and not small.startswith("00"):
        key = f"{low.normalize():f}-{high.normalize():f}"
        yield Mark(Kind.GRAIN, key.replace("-", "/"), (key,), found.start(), found.end())
