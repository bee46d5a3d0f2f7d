"""Where everything stands on a label of any size, in millimetres from its upper left corner. One design, painted as SVG or as PDF."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import segno

from services.listings.labels.fonts import POINT_MM, shown, width, wrapped
from services.listings.labels.grids import Grid
from services.listings.labels.label import Label

GAP: Final = 2.5
_LEADING: Final = 1.18
_USUAL: Final = 29.0
"""Height at which sizes of letters are as given below; higher labels have larger ones."""
_LARGEST: Final = 2.4
_QUIET: Final = 2
"""Modules that the code keeps free around itself; with the margin of the label they are the four of ISO/IEC 18004."""

TITLE, AMOUNT, PLAIN, SMALL, SMALLEST = 8.5, 10.0, 7.5, 5.5, 4.0
"""Points."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text; `x` and `y` are where its baseline begins."""

    text: str
    x: float
    y: float
    points: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """Dark modules of a code that lie beside each other."""

    x: float
    y: float
    length: float
    height: float


@dataclass(frozen=True, slots=True)
class Design:
    """A label that is ready to be painted."""

    width: float
    height: float
    bars: tuple[Bar, ...]
    lines: tuple[Line, ...]


def design(label: Label, grid: Grid) -> Design:
    """The code on the left and the text beside it; above the text on a label that is higher than it is wide."""
    inside, high = grid.width - 2 * grid.inset, grid.height - 2 * grid.inset
    upright = grid.height > grid.width
    side = min(inside, high * 0.55) if upright else min(high, inside * 0.42)
    if upright:
        box = (grid.inset, grid.inset + side + GAP, inside, high - side - GAP)
    else:
        box = (grid.inset + side + GAP, grid.inset, inside - side - GAP, high)
    top = grid.inset if upright else (grid.height - side) / 2
    left = (grid.width - side) / 2 if upright else grid.inset
    return Design(grid.width, grid.height, tuple(_bars(label.address, left, top, side)), tuple(_lines(label, *box)))


def matrix(address: str) -> Sequence[Sequence[int]]:
    """The modules of the code, dark or light. A quarter of them may get lost to dirt and wear (level Q)."""
    return segno.make(address, error="q", micro=False, boost_error=False).matrix


def _bars(address: str, left: float, top: float, side: float) -> Iterator[Bar]:
    modules = matrix(address)
    size = side / (len(modules) + 2 * _QUIET)
    for row, module in enumerate(modules):
        for start, length in _runs(module):
            yield Bar(left + (start + _QUIET) * size, top + (row + _QUIET) * size, length * size, size)


def _runs(modules: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = None
    for at, dark in enumerate([*modules, 0]):
        if dark and start is None:
            start = at
        elif not dark and start is not None:
            yield start, at - start
            start = None


def _lines(label: Label, x: float, y: float, wide: float, high: float) -> Iterator[Line]:
    """The id at the foot, all else from the top, as much of the title as there is room for."""
    scale = min(_LARGEST, max(1.0, high / _USUAL))
    foot = label.lot_id
    small = max(SMALLEST, min(SMALL * scale, SMALL * wide / width(foot, SMALL, bold=False)))
    yield Line(foot, x, y + high - small * POINT_MM * 0.25, small)
    told = [(label.amount, AMOUNT, True), (label.place, PLAIN, False), (label.number, PLAIN, False)]
    rest = [(line, points * scale, bold) for text, points, bold in told if (line := shown(text or ""))]
    below = sum(points for _, points, _ in rest) * _LEADING * POINT_MM + small * POINT_MM * _LEADING
    step = TITLE * scale * _LEADING * POINT_MM
    most = max(1, int((high - below) / step))
    stack = [(line, TITLE * scale, True) for line in wrapped(shown(label.title), TITLE * scale, wide, most, bold=True)]
    for text, points, bold in [*stack, *rest]:
        y += points * _LEADING * POINT_MM
        yield Line(wrapped(text, points, wide, 1, bold=bold)[0], x, y - points * POINT_MM * 0.22, points, bold)
