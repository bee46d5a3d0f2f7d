"""How much a text offers or asks for: the amount it tells most surely."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from typing import Final

from services.kernel.quantity import LARGEST, Quantity, Unit
from services.vocabulary.notation.figures import at, is_number
from services.vocabulary.notation.guessing import LONGEST_PIECE
from services.vocabulary.notation.signs import NUMBER, OTHER, PART, READ, TIMES, WORD, Sign, value
from services.vocabulary.notation.written import (
    AMOUNTS,
    CUBIC,
    LETTERS,
    NO_PIECES,
    PACKS,
    PIECES,
    ROLES,
    RUNNING,
    SQUARE,
    UNITS,
    UPTO,
    among,
)


class Sureness(IntEnum):
    """How surely an amount is the amount of the whole, least first."""

    ABOUT = 1
    WEIGHT = 2
    BARE = 3
    TIMES = 4
    UNIT = 5
    PIECES = 6
    TOLD = 7


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount that a text tells; without a quantity it is a number of packs. Signs from `first` up to `after`."""

    quantity: Quantity | None
    sure: Sureness
    first: int
    after: int
    packs: int | None = None


_FIGURES: Final = frozenset({NUMBER, PART})
_TELLS: Final = among("aantal quantite qte qty quantity anzahl nombre hoeveelheid menge amount stuks stuckzahl")
_ABOUT: Final = among("ca circa env environ ongeveer ong about approx approximately etwa ungefahr zirka")
_RATE: Final = frozenset({"/", "per", "par", "pro"})
_METRE: Final = among("m meter meters metre metres mtr")
_STREETS: Final = tuple("straat laan steenweg strasse plein rue avenue chaussee weg type kamer zaal nr klasse classe class klas".split())  # noqa: SIM905 - easier to read
"""Ends of words before a number that is a name."""
_OLDEST, _NEWEST = 1700, 2035
"""Years in which what is reclaimed was built, and some to come."""
_MOST_BARE: Final = Decimal(1_000_000)
_YEAR_FIGURES: Final = 4
_SHORTEST: Final = 3
"""Letters of a word that a bare number counts."""


def read(row: Sequence[Sign], taken: Container[int]) -> Iterator[Amount]:
    """The amounts among signs that no size has `taken`."""
    for place, sign in enumerate(row):
        if sign.sort in _FIGURES and place not in taken and (is_number(row, place) or _is_part(row, place)):
            found = _amount(row, place, taken)
            if found is not None:
                yield found


def _is_part(row: Sequence[Sign], place: int) -> bool:
    """The half of `½ ton`, not that of `2½ ton`."""
    return row[place].sort == PART and at(row, place - 1).sort != NUMBER


def _amount(row: Sequence[Sign], place: int, taken: Container[int]) -> Amount | None:
    before = at(row, place - 1)
    if before.text in _RATE or (before.sort == NUMBER and place - 1 not in taken):
        return _with_unit(row, place, place) if before.sort == NUMBER else None
    last = _last_of_range(row, place, taken)
    if found := _with_unit(row, place, last):
        return found
    pieces = _pieces(row, place)
    return None if pieces is None else _told(row, place, pieces) or _times(row, place, pieces, taken) or _bare(row, place, pieces, last)


def _last_of_range(row: Sequence[Sign], place: int, taken: Container[int]) -> int:
    """30-40 stuks: where the 40 stands; the 30 is there for sure."""
    sign = at(row, place + 1)
    ranged = (sign.text == "-" or sign.text in UPTO) and at(row, place + 2).sort == NUMBER and place + 2 not in taken
    return place + 2 if ranged else place


def _quantity(row: Sequence[Sign], place: int, unit: Unit) -> Quantity | None:
    """`1.200 stuks` are twelve hundred; `1,250 t` and `1,5 m3` are a little over one."""
    written = row[place].text
    heavy = unit in {Unit.TONNE, Unit.CUBIC_METRE} and "," in written
    told = value(written, grouped=not heavy)
    if told is not None and at(row, place + 1).sort == PART:
        told += value(row[place + 1].text) or 0
    return None if told is None or not 0 < told <= LARGEST else Quantity(told, unit)


def _with_unit(row: Sequence[Sign], place: int, last: int) -> Amount | None:
    """20 stuks, 45 m², 12 lopende meter, 3 paletten, een 20-tal."""
    here = last + 2 if at(row, last + 1).sort == PART else last + 1
    unit, sure, after = _unit(row, here)
    word = at(row, here).text
    if word in PACKS:
        told = value(row[place].text)
        return Amount(None, Sureness.UNIT, place, here, int(told)) if told is not None and told == int(told) else None
    if unit is None or at(row, after).text in _RATE or word == "x":
        return None
    quantity = _quantity(row, place, unit)
    if quantity is None or (word in _METRE and after == here + 1 and quantity.value <= LONGEST_PIECE):
        return None
    return Amount(quantity, sure, place, after)


def _unit(row: Sequence[Sign], place: int) -> tuple[Unit | None, Sureness, int]:
    """The unit of an amount at a place, and the place after it."""
    word, following = at(row, place).text, at(row, place + 1).text
    if word in PIECES or word == "tal":
        return Unit.PIECE, Sureness.PIECES, place + 1
    if word == "-" and following == "tal":
        return Unit.PIECE, Sureness.PIECES, place + 2
    if word in AMOUNTS:
        unit = Unit(AMOUNTS[word])
        return unit, Sureness.WEIGHT if unit is Unit.KILOGRAM else Sureness.UNIT, place + 1
    return _metres(word, following, place)


def _metres(word: str, following: str, place: int) -> tuple[Unit | None, Sureness, int]:
    """Square, cubic and running metres in two words; bare metres say least."""
    for kinds, unit in ((SQUARE, Unit.SQUARE_METRE), (CUBIC, Unit.CUBIC_METRE), (RUNNING, Unit.METRE)):
        if (word in kinds and following in _METRE) or (word in _METRE and following in kinds):
            return unit, Sureness.UNIT, place + 2
        if word in kinds and word.endswith("meter"):
            return unit, Sureness.UNIT, place + 1
    return (Unit.METRE, Sureness.BARE, place + 1) if word in _METRE else (None, Sureness.ABOUT, place)


def _pieces(row: Sequence[Sign], place: int) -> Quantity | None:
    """A whole number of pieces."""
    quantity = _quantity(row, place, Unit.PIECE)
    return quantity if quantity is not None and quantity.value == int(quantity.value) <= _MOST_BARE else None


def _told(row: Sequence[Sign], place: int, pieces: Quantity) -> Amount | None:
    """`aantal: 12`, and at least `±150`."""
    before = place - 2 if at(row, place - 1).text in {":", "=", "."} else place - 1
    if at(row, before).text in _TELLS:
        return Amount(pieces, Sureness.TOLD, place, place + 1)
    return None


def _times(row: Sequence[Sign], place: int, pieces: Quantity, taken: Container[int]) -> Amount | None:
    """`x 12`, `12x`, `12 x eiken balk`."""
    if at(row, place + 1).sort == TIMES:
        beyond = at(row, place + 2)
        return Amount(pieces, Sureness.TIMES, place, place + 2) if beyond.sort != NUMBER or place + 2 in taken else None
    apart = at(row, place - 2).sort != NUMBER and (place - 2 not in taken or at(row, place - 2).end < at(row, place - 1).start)
    if at(row, place - 1).sort == TIMES and apart and at(row, place + 1).text not in UNITS:
        return Amount(pieces, Sureness.TIMES, place - 1, place + 1)
    return None


def _bare(row: Sequence[Sign], place: int, pieces: Quantity, last: int) -> Amount | None:
    """`20 binnendeuren`, `4 HEA 200`, and least surely `±5000`."""
    before = at(row, place - 1)
    if before.text in {"/", "-", "x"} or before.text in ROLES or before.text.endswith(_STREETS):
        return None
    if not _is_year(row[place].text) and _is_counted(row[last], at(row, last + 1)):
        return Amount(pieces, Sureness.BARE, place, place + 1)
    about = before.text in {"±", "~", "≈"} or before.text in _ABOUT or (before.text == "." and at(row, place - 2).text in _ABOUT)
    about = about or _is_plus_minus(row, place)
    alone = at(row, last + 1).sort in {OTHER, READ} and at(row, last + 1).text not in {"/", "-", "%"}
    return Amount(pieces, Sureness.ABOUT, place, place + 1) if about and alone else None


def _is_plus_minus(row: Sequence[Sign], place: int) -> bool:
    return [at(row, place - back).text for back in (3, 2, 1)] == ["+", "/", "-"]


def _is_year(written: str) -> bool:
    """1930 and 1965 are years, 2000 and 1900 may be bricks."""
    return len(written) == _YEAR_FIGURES and written.isdigit() and _OLDEST <= int(written) <= _NEWEST and int(written) % 100 != 0


def _is_counted(number: Sign, following: Sign) -> bool:
    if following.sort == READ:
        return number.end < following.start
    if following.sort != WORD or len(following.text) < _SHORTEST:
        return False
    word = following.text
    return not (word in NO_PIECES or word in PIECES or word in AMOUNTS or word in UNITS or word in ROLES or word in LETTERS or word in UPTO)
