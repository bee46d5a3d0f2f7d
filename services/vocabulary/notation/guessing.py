"""The unit of a figure that has none, from its size and from what the text is about."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from services.vocabulary.notation.hints import Hints
from services.vocabulary.notation.written import Role

LONGEST_PIECE: Final = Decimal("13.6")
"""Metres: the bed of a lorry; what is longer is an amount."""

_LAID: Final = Decimal(400)
"""A bare figure of 400 and more is in millimetres: no piece of 4 m is told in centimetres."""
_SQUARISH: Final = Decimal(300)
_DECK: Final = Decimal(180)
_BRICK: Final = (Decimal(30), Decimal(160))
"""Smallest height and largest width of bricks and pavers in millimetres, from 188 x 88 x 48 to 330 x 160 x 140."""
_SAWN: Final = {38, 44, 45, 46, 47, 63, 65, 71}
"""Thicknesses of sawn softwood in millimetres that nothing else has in centimetres (NBN EN 1313-1 and the trade's lists)."""
_SAWN_WIDTHS: Final = {89, 95, 97, 100, 115, 120, 125, 140, 145, 147, 150, 160, 170, 171, 175, 180, 184, 195, 196, 200, 220, 225, 235, 245}
_SHEET: Final = Decimal(200)
_SHEET_THICKNESS: Final = {
    Decimal(one) for one in ("6", "8", "9", "9.5", "10", "12", "12.5", "15", "18", "19", "20", "22", "25", "28", "30", "40")
}
_THICK_CM: Final = Decimal(40)


def missing(value: Decimal, unit: str, role: Role | None = None) -> tuple[str, bool]:
    """The unit of a figure beside one that has `unit`, and whether that had to be guessed."""
    if unit != "m" or value <= LONGEST_PIECE:
        return unit, False
    thin = role is Role.DIAMETER or role is Role.THICKNESS
    return ("mm" if thin or value >= _LAID else "cm"), True


def single(value: Decimal, role: Role, hints: Hints) -> str:
    """The unit of one bare figure whose role is told."""
    match role:
        case Role.DIAMETER:
            return "mm"
        case Role.THICKNESS:
            return "cm" if hints.insulation and value <= _THICK_CM else "mm"
        case _ if value <= LONGEST_PIECE and (value % 1 or role is Role.LENGTH):
            return "m"
        case _:
            return "mm" if value >= _LAID else "cm"


def units(values: Sequence[Decimal], hints: Hints) -> tuple[str, ...]:
    """The units of a bare group, one for each figure."""
    small, large = min(values), max(values)
    if _are_metres(values):
        return ("m",) * len(values)
    if large >= _LAID:
        return ("mm",) * len(values)
    if len(values) == 1:
        return ("cm",)
    return (_pair(small, large, hints),) * 2 if len(values) == 2 else _three(values, hints)  # noqa: PLR2004 - two sides


def _are_metres(values: Sequence[Decimal]) -> bool:
    """2,05 x 0,83: small, and told to the centimetre."""
    return max(values) <= LONGEST_PIECE and any(_places(one) > 1 for one in values)


def _places(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _pair(small: Decimal, large: Decimal, hints: Hints) -> str:
    if (hints.timber and large > _THICK_CM) or hints.pipes:
        return "mm"
    if hints.steel and large <= _BRICK[1] and small <= 10:  # noqa: PLR2004 - millimetres: flat steel
        return "mm"
    if small in _SAWN and large in _SAWN_WIDTHS:
        return "mm"
    return "mm" if large >= _SQUARISH and small > large * Decimal("0.6") else "cm"


def _three(values: Sequence[Decimal], hints: Hints) -> tuple[str, ...]:
    small, middle, large = sorted(values)
    if large >= _SHEET and middle >= 50 and values[2] in _SHEET_THICKNESS and (hints.boards or values[2] % 1):  # noqa: PLR2004 - cm: narrowest board
        return ("cm", "cm", "mm")
    if _is_brick(small, middle, large) and not hints.furniture:
        return ("mm",) * 3
    if hints.timber and large >= _DECK and small >= 10:  # noqa: PLR2004 - mm: thinnest board
        return ("mm",) * 3
    if hints.steel and small <= 10:  # noqa: PLR2004 - mm: thickest wall
        return ("mm",) * 3
    return ("cm",) * 3


def _is_brick(small: Decimal, middle: Decimal, large: Decimal) -> bool:
    return large >= _DECK and middle <= _BRICK[1] and small >= _BRICK[0]
