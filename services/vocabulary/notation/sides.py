"""One side of a piece in a row of signs: a figure and the word for its measure, before it or after it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from services.vocabulary.notation.figures import Figure, at, figure, is_number, unit_at
from services.vocabulary.notation.signs import WORD, Sign
from services.vocabulary.notation.written import CUBIC, LETTERS, LINKS, PACKS, PIECES, ROLES, RUNNING, SQUARE, Role, among

_IS: Final = frozenset(".:=,(-")
_FURTHEST: Final = 3
"""Signs between a word for a measure and its figure: `largeur : env. 83`."""
_STANDS_ON: Final = among("a op sur met avec auf on mit with")


@dataclass(frozen=True, slots=True)
class Side:
    """A figure with its role; `plain` when only a letter without a sign tells the role; signs from `first` up to `after`."""

    figure: Figure
    role: Role | None
    first: int
    after: int
    letter: str = ""
    plain: bool = False


def side(row: Sequence[Sign], place: int, *, roles_follow: bool = True) -> Side | None:
    """The side that starts at a place. With `roles_follow`, a word for a measure after the figure is its, even before another figure."""
    sign = at(row, place)
    if sign.sort == WORD:
        return _role_first(row, place)
    found = figure(row, place)
    if found is None or _is_amount(row, found):
        return None
    role, after, letter = _role_after(row, found.after, roles_follow=roles_follow)
    if letter and found.unit is None:
        unit, after = unit_at(row, after)
        found = replace(found, unit=unit)
    return Side(found, role, place, after, letter)


def _role_first(row: Sequence[Sign], place: int) -> Side | None:
    word = row[place].text
    if word in ROLES:
        role, here, furthest = ROLES[word], place + 1, place + 1 + _FURTHEST
        while here < furthest and (at(row, here).text in _IS or at(row, here).text in LINKS) and at(row, here).text:
            here += 1
        found = figure(row, here)
        return None if found is None or _is_amount(row, found) else Side(found, role, place, found.after)
    return _letter_first(row, place) if word in LETTERS else None


def _letter_first(row: Sequence[Sign], place: int) -> Side | None:
    """`L. 240`, `h=201`, `B83`."""
    told = at(row, place + 1).text in {":", "=", "."}
    found = figure(row, place + 2 if told else place + 1)
    if found is None or _is_amount(row, found):
        return None
    return Side(found, LETTERS[row[place].text], place, found.after, row[place].text, plain=not told)


def _role_after(row: Sequence[Sign], place: int, *, roles_follow: bool) -> tuple[Role | None, int, str]:
    """`12 mm dik`, `2 m de haut`, `8 cm d'épaisseur`, `240 (L)`."""
    here, opened = place, at(row, place).text == "("
    if opened:
        here += 1
    elif at(row, here).text in {"de", "d", "in"}:
        here += 2 if at(row, here + 1).text == "'" else 1
    word = at(row, here).text
    if opened and word in LETTERS and at(row, here + 1).text == ")":
        return LETTERS[word], here + 2, word
    if word not in ROLES or (_has_figure(row, here + 1) and not roles_follow):
        return None, place, ""
    closed = opened and at(row, here + 1).text == ")"
    return ROLES[word], here + 2 if closed else here + 1, ""


def _has_figure(row: Sequence[Sign], place: int) -> bool:
    here = place + 1 if at(row, place).text in {".", ":", "="} else place
    return is_number(row, here)


def _is_amount(row: Sequence[Sign], found: Figure) -> bool:
    """12 m courants, 45 vierkante meter, 20 stuks, a table on 4 pieds: no side of anything."""
    following = at(row, found.after).text
    if found.unit is None:
        return following in PIECES or following in PACKS
    if found.unit == "foot":
        return at(row, found.first - 1).text in _STANDS_ON
    return found.unit == "m" and (following in RUNNING or following in SQUARE or following in CUBIC)
