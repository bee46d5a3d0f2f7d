"""Groups of sides: 19x9x6,5 cm, 83/201,5, L. 240 B 115 H 52."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final

from services.vocabulary.notation.figures import at
from services.vocabulary.notation.guessing import LONGEST_PIECE, missing, single, units
from services.vocabulary.notation.hints import Hints
from services.vocabulary.notation.lengths import Dimension, Length
from services.vocabulary.notation.sides import Side, side
from services.vocabulary.notation.signs import NUMBER, READ, TIMES, Sign, value
from services.vocabulary.notation.written import BY, LETTERS, MILLIMETRES, PIECES, ROLES, Role

SIDES: Final = 3
_LARGEST: Final = Decimal(1_000_000)
"""Millimetres: a kilometre is no piece."""
_MEASURES: Final = ROLES.keys() | LETTERS.keys()
_JOINTS: Final = frozenset({",", ";", "-", "+", "en", "et", "and", "und", "."})
_SLASHED: Final = Decimal(5)
"""The smallest figure of a bare 83/201: under it, it is a fraction, a mark out of ten or 4/4."""
_SETT: Final = (Decimal(3), Decimal(30))
"""Setts are sorted to a few centimetres: 14/16, 7/9, 18/20 (NBN EN 1342); the largest bare one."""
_SMALLEST: Final = 5
"""Of bare figures one is as large as this: 2x2 is anything."""


@dataclass(slots=True)
class _Group:
    """Sides with the signs between them."""

    sides: list[Side]
    between: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Sized:
    """A dimension and the signs it takes."""

    dimension: Dimension
    first: int
    after: int


def read(row: Sequence[Sign], text: str, hints: Hints) -> Iterator[Sized]:
    """The sizes in a row of signs; `text` is what they were written as."""
    place = 0
    while place < len(row):
        group = _group(row, place) if row[place].sort == NUMBER or row[place].text in _MEASURES else None
        sized = None if group is None else _sized(row, text, group, hints)
        if sized is not None:
            yield sized
            place = sized.after
        else:
            place += 1


def _group(row: Sequence[Sign], place: int) -> _Group | None:
    """The longest group that starts at a place, without the number that counts its pieces."""
    after_number = row[place].text in LETTERS and at(row, place - 1).sort == NUMBER
    first = None if after_number else side(row, place)
    return None if first is None else _counted_off(row, _extended(row, first))


def _extended(row: Sequence[Sign], first: Side) -> _Group:
    group = _Group([first])
    while len(group.sides) <= SIDES:
        joint, place = _joint(row, group)
        found = None if joint is None else side(row, place, roles_follow=first.role is not None)
        if joint is None or found is None or (row[joint].text not in {"x", "/"} and row[joint].text not in BY and found.role is None):
            break
        group.sides.append(found)
        group.between.append(joint)
    return group


def _joint(row: Sequence[Sign], group: _Group) -> tuple[int | None, int]:
    """The sign that joins the next side, and where that starts; sides whose roles are told need none."""
    place = group.sides[-1].after
    sign = at(row, place)
    if sign.sort == TIMES or sign.text == "/" or sign.text in BY:
        return place, place + 1
    if group.sides[0].role is None or not sign.text:
        return None, place
    return place, place + 1 if sign.text in _JOINTS else place


def _counted_off(row: Sequence[Sign], group: _Group) -> _Group | None:
    """`12x 60x60` and `60x60x4 x 12` are twelve pieces: the group without its count."""
    styles = [_spaced(row, one) for one in group.between]
    if len(styles) >= SIDES - 1 and styles[0][1] and not any(styles[1]) and _may_count(row, group.sides[0]):
        return None
    if len(styles) == 1 and styles[0] == (False, True) and group.sides[1].figure.unit and _may_count(row, group.sides[0]):
        return None
    return _Group(group.sides[:SIDES], group.between[: SIDES - 1])


def _spaced(row: Sequence[Sign], place: int) -> tuple[bool, bool]:
    return at(row, place - 1).end < row[place].start, row[place].end < at(row, place + 1).start


def _may_count(row: Sequence[Sign], one: Side) -> bool:
    return one.figure.unit is None and one.role is None and one.figure.high is None and row[one.figure.first].text.isdigit()


def _sized(row: Sequence[Sign], text: str, group: _Group, hints: Hints) -> Sized | None:
    first, after = group.sides[0].first, group.sides[-1].after
    if not _is_size(row, group, hints):
        return None
    lengths, guessed = _setts(row, group) or _lengths(row, group, hints)
    if not all(0 < end <= _LARGEST for one in lengths for end in one.ends):
        return None
    start, end = row[first].start, row[after - 1].end
    dimension = Dimension(_with_letters(lengths, group, row, text), text[start:end], start, end, guessed)
    return Sized(dimension, first, after)


def _is_size(row: Sequence[Sign], group: _Group, hints: Hints) -> bool:
    """Whether these figures are lengths at all; where a unit is written they are, unless a piece cannot be that long."""
    sides = group.sides
    if len(sides) == 1:
        return _is_alone(row, sides[0])
    if any(one.figure.unit or one.role for one in sides):
        return True
    values = [one.figure.low for one in sides]
    joints = {row[one].text for one in group.between}
    if "/" in joints:
        floor = Decimal(2) if hints.setts else _SLASHED
        return min(values) >= floor and max(values) <= 3000 and values != [24, 7] and at(row, sides[-1].after).text != "/"  # noqa: PLR2004 - mm: tallest door; not 24/7
    if joints != {"x"}:
        return min(values) >= 10  # noqa: PLR2004 - 60 op 60, not 20 op 2
    return max(values) >= _SMALLEST or any(one % 1 for one in values)


def _is_alone(row: Sequence[Sign], one: Side) -> bool:
    figure = one.figure
    if figure.unit:
        return one.role is not None or figure.unit != "m" or (figure.high or figure.low) <= LONGEST_PIECE
    if at(row, one.first - 1).sort == TIMES and at(row, one.first - 2).sort == READ:
        return figure.low >= 1000  # noqa: PLR2004 - IPE 200 x 6000 is 6 m of it
    if one.role is None or at(row, one.after).text in PIECES:
        return False
    return not one.letter or (not one.plain and one.letter in {"l", "b", "h", "d", "e"})


def _setts(row: Sequence[Sign], group: _Group) -> tuple[tuple[Length, ...], bool] | None:
    """14/16 is a range of edges in centimetres."""
    if len(group.sides) != 2 or row[group.between[0]].text != "/":  # noqa: PLR2004 - smallest and largest
        return None
    low, high = (one.figure for one in group.sides)
    if low.unit or high.unit not in {None, "cm"} or low.high or high.high or any(one.role for one in group.sides):
        return None
    if not (low.low < high.low <= _SETT[1] and high.low - low.low <= _SETT[0]):
        return None
    return (Length(low.low * 10, high.low * 10),), high.unit is None


def _lengths(row: Sequence[Sign], group: _Group, hints: Hints) -> tuple[tuple[Length, ...], bool]:
    """Lengths in millimetres, and whether a unit was guessed."""
    written = [one.figure.unit for one in group.sides]
    if any(written):
        found = [_beside(row, group, place) for place in range(len(written))]
        return tuple(one for one, _ in found), any(guessed for _, guessed in found)
    highest = [one.figure.high or one.figure.low for one in group.sides]
    role = group.sides[0].role
    guessed_units = (single(highest[0], role or Role.LENGTH, hints),) if len(highest) == 1 else units(highest, hints)
    if len(highest) == 1 and role is None:
        guessed_units = ("mm",)
    return tuple(_length(one, one.figure.low, unit) for one, unit in zip(group.sides, guessed_units, strict=True)), True


def _beside(row: Sequence[Sign], group: _Group, place: int) -> tuple[Length, bool]:
    """A side in its own unit, or that of the nearest to the right, else to the left."""
    one = group.sides[place]
    if one.figure.unit:
        return _length(one, one.figure.low, one.figure.unit), False
    others = [other.figure.unit for other in (*group.sides[place + 1 :], *reversed(group.sides[:place])) if other.figure.unit]
    low = one.figure.low
    if others[0] == "m":
        low = value(row[one.figure.first].text, grouped=False) or low
    unit, guessed = missing(low, others[0], one.role)
    return _length(one, low if unit == "m" else one.figure.low, unit), guessed


def _length(one: Side, low: Decimal, unit: str) -> Length:
    factor = MILLIMETRES[unit]
    high = None if one.figure.high is None else one.figure.high * factor
    return Length(low * factor, high, one.role)


def _with_letters(lengths: tuple[Length, ...], group: _Group, row: Sequence[Sign], text: str) -> tuple[Length, ...]:
    """Beside a capital L, a small l is the French largeur."""
    letters = [text[row[one.first].start] if one.letter == "l" else "" for one in group.sides]
    if "L" not in letters or "l" not in letters:
        return lengths
    return tuple(replace(one, role=Role.WIDTH) if letter == "l" else one for one, letter in zip(lengths, letters, strict=True))
