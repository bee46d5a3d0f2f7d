"""One length in a row of signs: `2,05 m`, `38 à 42 mm`, `2m10`, `1 1/4"`."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from services.vocabulary.notation.signs import END, NUMBER, PART, TIMES, WORD, Sign, value
from services.vocabulary.notation.written import BETWEEN, BY, LETTERS, LINKS, PIECES, ROLES, UNITS, UPTO

_EIGHTHS: Final = frozenset({"2", "4", "8", "16"})
"""What inches are divided by."""
_NO_FRACTION: Final = frozenset({WORD, TIMES})
"""After a number without a fraction, and without a sign for feet."""
_METRE: Final = Decimal(100)
_AND: Final = frozenset({"en", "et", "and", "und"})
_FOOT: Final = Decimal(12)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or a range as written, its unit if any, and the signs it takes: from `first` up to `after`."""

    low: Decimal
    high: Decimal | None
    unit: str | None
    first: int
    after: int


def at(row: Sequence[Sign], place: int) -> Sign:
    """The sign at a place, or the end."""
    return row[place] if 0 <= place < len(row) else END


def is_number(row: Sequence[Sign], place: int) -> bool:
    """A number that is no part of a code such as `BA13`."""
    sign = at(row, place)
    if sign.sort != NUMBER:
        return False
    before = at(row, place - 1)
    return before.sort != WORD or before.end != sign.start or before.text in ROLES or before.text in LETTERS or before.text in UNITS


def figure(row: Sequence[Sign], place: int) -> Figure | None:
    """The length that starts at a place, if one does."""
    if not is_number(row, place):
        return None
    if at(row, place + 1).sort not in _NO_FRACTION and (found := _inches(row, place) or _feet(row, place)):
        return found
    unit, after = unit_at(row, place + 1)
    low = _value(row[place], unit)
    if low is None:
        return None
    if ranged := _range(row, place, after, unit):
        return ranged
    if unit == "m" and (rest := _centimetres(row, after)):
        return Figure(low + rest[0] / _METRE, None, "m", place, rest[1])
    return Figure(low, None, unit, place, after)


def _value(sign: Sign, unit: str | None) -> Decimal | None:
    """`1.200 m` is a metre and twenty; `1.200 mm` is twelve hundred."""
    return value(sign.text, grouped=unit not in {"m", "inch", "foot"})


def unit_at(row: Sequence[Sign], place: int) -> tuple[str | None, int]:
    """The unit at a place, and the place after it."""
    sign = at(row, place)
    if sign.sort == WORD and sign.text in UNITS and not _is_code(row, place):
        return UNITS[sign.text], place + 1
    if sign.text == '"' and sign.start == at(row, place - 1).end:
        return "inch", place + 1
    return None, place


def _is_code(row: Sequence[Sign], place: int) -> bool:
    """The M of `78x98 M04`: apart from the number before it, and part of the one after it."""
    return at(row, place - 1).end < row[place].start and at(row, place + 1).sort == NUMBER and row[place].end == at(row, place + 1).start


def _range(row: Sequence[Sign], place: int, after: int, unit: str | None) -> Figure | None:
    """30-40 mm, 30 mm à 40 mm; the unit of the second is that of the first."""
    between = at(row, after)
    joins = between.text == "-" or between.text in UPTO or (between.text in _AND and at(row, place - 1).text in BETWEEN)
    if not joins or at(row, after + 1).sort != NUMBER:
        return None
    unit_after, end = unit_at(row, after + 2)
    both = unit_after or unit
    low, high = _value(row[place], both), _value(row[after + 1], both)
    if low is None or high is None or low >= high or (unit and unit_after and unit != unit_after):
        return None
    return Figure(low, high, both, place, end) if both or not _counts(at(row, end)) else None


def _counts(sign: Sign) -> bool:
    """What a bare number before it is an amount of: `30x30 - 120 stuks` holds no range."""
    return sign.sort == WORD and sign.text not in ROLES and sign.text not in LETTERS and sign.text not in BY


def _centimetres(row: Sequence[Sign], place: int) -> tuple[Decimal, int] | None:
    """The 10 of `2m10`, `2 m 10`, `2 m 10 cm`; not that of `6 m 12 stuks`."""
    sign = at(row, place)
    if sign.sort != NUMBER or not (sign.text.isdigit() and len(sign.text) == 2):  # noqa: PLR2004 - centimetres have two figures
        return None
    attached = sign.start == at(row, place - 1).end
    following = at(row, place + 1)
    if following.text == "cm":
        return Decimal(sign.text), place + 2
    if following.text in UNITS or following.text in PIECES or (_counts(following) and following.text not in LINKS and not attached):
        return None
    return Decimal(sign.text), place + 1


def _inches(row: Sequence[Sign], place: int) -> Figure | None:
    """1/2", 4/4 duim, 1 1/4", 2½ duim."""
    whole, here = Decimal(0), place
    if at(row, here + 1).sort == PART:
        part, after = value(row[here + 1].text), here + 2
        whole = value(row[here].text) or whole
    else:
        if at(row, here + 1).sort == NUMBER and at(row, here + 2).text == "/":
            whole, here = value(row[here].text) or whole, here + 1
        if at(row, here + 1).text != "/" or at(row, here + 2).text not in _EIGHTHS or not row[here].text.isdigit():
            return None
        part, after = Decimal(row[here].text) / Decimal(row[here + 2].text), here + 3
    unit, end = unit_at(row, after)
    return Figure(whole + (part or 0), None, unit, place, end) if unit == "inch" else None


def _feet(row: Sequence[Sign], place: int) -> Figure | None:
    """6'8", 6' 8"."""
    feet, inches = row[place].text, at(row, place + 2).text
    if at(row, place + 1).text != "'" or at(row, place + 3).text != '"' or not (feet.isdigit() and inches.isdigit()):
        return None
    return Figure(Decimal(feet) * _FOOT + Decimal(inches), None, "inch", place, place + 4)
