"""Glazing packages and laminated glass."""

import re
from collections.abc import Iterator
from typing import Final

from services.vocabulary.notation.mark import Kind, Mark

_LAMINATED: Final = r"(?:33|44|55|66|88|1010)\.[1-6]"
_SHEET: Final = rf"(?:{_LAMINATED}|10|[34568])"
_GAP: Final = r"(?:6|8|9|10|12|14|15|16|18|20|22|24)"
_GAS: Final = r"(?: ?(?:ar(?:gon)?|kr|a|w))?"

_PACKAGE: Final = re.compile(
    rf"(?<![a-z0-9./,x-]){_SHEET}(?P<sign>[/-]){_GAP}{_GAS}(?P=sign){_SHEET}(?:(?P=sign){_GAP}{_GAS}(?P=sign){_SHEET})?(?![0-9]|[./,x-][0-9])",
    re.ASCII,
)
_ALONE: Final = re.compile(
    r"(?<![a-z0-9./,-])(?<!x )((?:33|44|55|66|88|1010)[.,][1-6])(?! ?(?:[cmd]?m2?|kg|x|eur|t|st)\b|[0-9]|[./,-][0-9]| ?[x/€] ?)", re.ASCII
)
_MAYBE: Final = re.compile("[0-9][/-][0-9]|[0-9]{2}[.,][0-9]", re.ASCII)
"""What all that is read here holds: most texts do not, and are left at once."""
_LETTERS: Final = re.compile("[a-z ]")


def read(text: str) -> Iterator[Mark]:
    """Panes and gaps of an even text, outside first: `4/16/4`, `44.2-15-6`, `33.1`."""
    if not _MAYBE.search(text):
        return
    for found in _PACKAGE.finditer(text):
        key = _LETTERS.sub("", found[0]).replace("/", "-")
        yield Mark(Kind.GLAZING, key.replace("-", "/"), (key,), found.start(), found.end())
    for found in _ALONE.finditer(text):
        value = found[1].replace(",", ".")
        yield Mark(Kind.GLAZING, value, (value,), found.start(), found.end())
