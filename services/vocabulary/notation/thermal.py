"""What heat gets through: U-values, conductivity, resistance."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from services.vocabulary.notation.mark import Kind, Mark

_FIGURE: Final = r"([0-9]{1,2}(?:[.,][0-9]{1,3})?)(?![0-9]|[.,][0-9])"
_DECIMAL: Final = r"([0-9]{1,2}[.,][0-9]{1,3})(?![0-9]|[.,][0-9])"
_SMALL: Final = r"(0[.,]0[0-9]{1,3})(?![0-9])"
_SAYS: Final = r"(?:[ -]?(?:waarde|value|wert|valeur))"
_IS: Final = r" ?(?:=|:|van|von|de|of)? ?"
_WATTS: Final = r"(?: ?w ?/ ?\(?m2? ?[.x]? ?k\)?)?"

_U: Final = re.compile(
    rf"(?<![a-z0-9])(?:(?:u[gwfdp]?|k){_SAYS}{_IS}{_FIGURE}|(?:u[gwfdp]?|k) ?[=:] ?{_FIGURE}|(?:u[gwfdp]?|k) ?{_DECIMAL}){_WATTS}", re.ASCII
)
_LAMBDA: Final = re.compile(rf"(?:(?<![a-z0-9])lambda|λ)d?{_SAYS}?{_IS}{_SMALL}{_WATTS}", re.ASCII)
_R: Final = re.compile(rf"(?<![a-z0-9])(?:rd?{_SAYS}{_IS}{_FIGURE}|rd? ?[=:] ?{_FIGURE}|rd? ?{_DECIMAL})(?: ?m2 ?\.?k ?/ ?w)?", re.ASCII)
_MAYBE: Final = re.compile("[0-9][.,][0-9]|[=:] ?[0-9]|waarde|value|wert|valeur", re.ASCII)
"""What all that is read here holds some of: most texts hold none, and are left at once."""
_KINDS: Final = ((_U, Kind.U_VALUE), (_LAMBDA, Kind.CONDUCTIVITY), (_R, Kind.RESISTANCE))


def read(text: str) -> Iterator[Mark]:
    """U in W/m²K (the old k is the same), conductivity in W/mK, resistance in m²K/W."""
    if not _MAYBE.search(text):
        return
    for pattern, kind in _KINDS:
        for found in pattern.finditer(text):
            written = next(one for one in found.groups() if one)
            value = f"{Decimal(written.replace(',', '.')).normalize():f}"
            yield Mark(kind, value, (value,), found.start(), found.end())
