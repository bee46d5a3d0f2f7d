"""Where a table begins: the row, or two rows, that name its columns."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from services.listings.domain.sheets.columns import key, means
from services.listings.domain.sheets.row import Cell, written
from services.listings.domain.sheets.values import is_unit

LOOKED_AT: Final = 30
"""Rows from the top in which the headings are looked for: above them stand a title, a date, a logo."""

_LONGEST: Final = 120
_BARE: Final = re.compile(r"[()\[\]]")


@dataclass(frozen=True, slots=True)
class Heading:
    """The names of the columns, in the rows `at` to `last`, counted from 0; how many of them mean something to us."""

    names: tuple[str, ...]
    at: int
    last: int
    known: int


def find_heading(rows: Sequence[Sequence[Cell]], known: Collection[str] = ()) -> Heading | None:
    """The row with most names that we know, the first of equals; none where every row is empty. `known`: names the caller explains."""
    told = frozenset(map(key, known))
    found = [one for at in range(min(len(rows), LOOKED_AT)) if (one := _heading(rows, at, told))]
    return max(found, key=lambda one: (one.known, -one.at), default=None)


def _heading(rows: Sequence[Sequence[Cell]], at: int, told: frozenset[str]) -> Heading | None:
    names = tuple(map(written, rows[at]))
    if not any(names):
        return None
    one = Heading(names, at, at, _count(names, told))
    below = tuple(map(written, rows[at + 1])) if at + 1 < len(rows) else ()
    if not any(below) or not all(_names_a_column(name, told) for name in below if name):
        return one
    both = _joined(names, below)
    two = Heading(both, at, at + 1, _count(both, told))
    return two if two.known > one.known else one


def _joined(above: Sequence[str], below: Sequence[str]) -> tuple[str, ...]:
    """Each name with the one above it, which counts for the columns to its right as long as they have none."""
    joined, reach = [], ""
    for column in range(max(len(above), len(below))):
        upper = above[column] if column < len(above) else ""
        lower = below[column] if column < len(below) else ""
        reach = upper or (reach if lower else "")
        joined.append(" ".join(filter(None, (reach, lower))))
    return tuple(joined)


def _names_a_column(text: str, told: frozenset[str]) -> bool:
    return is_unit(_BARE.sub("", text)) or key(text) in told or means(text) is not None


def _count(names: Sequence[str], told: frozenset[str]) -> int:
    return sum(1 for name in names if name and len(name) <= _LONGEST and (key(name) in told or means(name) is not None))
