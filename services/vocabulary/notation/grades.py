"""Strength classes, slip classes, colours of the RAL card, bores of pipes."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from services.vocabulary.notation.mark import Kind, Mark

_END: Final = r"(?![a-z0-9]|[.,][0-9])"
_STRENGTH: Final = re.compile(
    r"(?<![a-z0-9])(?P<class>gl ?(?:20|22|24|26|28|30|32|36) ?[hc]?|l?c ?(?:8|12|16|20|25|30|35|40|45|50|55|60)"
    r"/(?:9|10|15|18|20|22|25|28|30|33|35|37|38|44|45|50|55|60|66|67|75)"
    rf"|c(?:14|16|18|20|22|24|27|30|35|40|45|50)|c (?:16|18|24|30)|s(?:235|275|355|420|460))(?:(?<=[0-9])j[0r2]|k2)?{_END}",
    re.ASCII,
)
"""Timber (EN 338, EN 14080), concrete (EN 206), steel (EN 10025)."""
_SLIP: Final = re.compile(rf"(?<![a-z0-9])r ?(9|1[0-3]){_END}", re.ASCII)
_RAL: Final = re.compile(r"(?<![a-z0-9])ral[ :-]{0,2}(?:(?:kleur|couleur|farbe|nr\.?|color|colour) ?)?([1-9][0-9]{3})(?![0-9])", re.ASCII)
_BORE: Final = re.compile(r"(?<![a-z0-9])dn[ .:-]{0,2}([0-9]{1,4})(?: ?mm)?(?![a-z0-9]|[.,][0-9])", re.ASCII)

_MAYBE: Final = re.compile("[lcshrne][ .:-]{0,2}[0-9]", re.ASCII)
"""What all that is read here ends in: most texts hold none, and are left at once."""


def read(text: str) -> Iterator[Mark]:
    """The grades of an even text."""
    if not _MAYBE.search(text):
        return
    for found in _STRENGTH.finditer(text):
        yield _strength(found["class"].replace(" ", ""), found)
    for found in _SLIP.finditer(text):
        yield Mark(Kind.SLIP, f"R{found[1]}", (f"r{found[1]}",), found.start(), found.end())
    for found in _RAL.finditer(text):
        yield Mark(Kind.RAL, f"RAL {found[1]}", (found[1],), found.start(), found.end())
    for found in _BORE.finditer(text):
        if (bore := int(found[1])) > 0:
            yield Mark(Kind.BORE, f"DN {bore}", (str(bore),), found.start(), found.end(), (Decimal(bore),))


def _strength(written: str, found: re.Match[str]) -> Mark:
    value = f"GL{written[2:]}" if written.startswith("gl") else written.upper()
    return Mark(Kind.STRENGTH, value, (written.replace("/", "-"),), found.start(), found.end())
