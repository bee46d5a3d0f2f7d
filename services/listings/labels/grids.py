"""The sheets of labels that shops sell: how many labels stand where on an A4 page."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

A4: Final = (210.0, 297.0)
"""Millimetres."""


class SheetCode(StrEnum):
    """By how many labels an A4 sheet has."""

    A4_24 = "a4_24"
    A4_21 = "a4_21"
    A4_14 = "a4_14"
    A4_8 = "a4_8"
    A4_4 = "a4_4"


@dataclass(frozen=True, slots=True)
class Grid:
    """All in millimetres: `left` and `top` of the first label, from one label to the next, and how far text keeps from an edge."""

    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float
    down: float
    inset: float

    @property
    def labels(self) -> int:
        """On one sheet."""
        return self.columns * self.rows

    def corner(self, position: int) -> tuple[float, float]:
        """Where the label at a position lies, counted from 0, row by row."""
        row, column = divmod(position, self.columns)
        return self.left + column * self.across, self.top + row * self.down


GRIDS: Final[Mapping[SheetCode, Grid]] = {
    SheetCode.A4_24: Grid(3, 8, 70.0, 37.0, 0.0, 0.0, 70.0, 37.0, 4.5),
    SheetCode.A4_21: Grid(3, 7, 63.5, 38.1, 7.5, 15.2, 66.0, 38.1, 2.5),
    SheetCode.A4_14: Grid(2, 7, 99.1, 38.1, 4.7, 15.2, 101.6, 38.1, 2.5),
    SheetCode.A4_8: Grid(2, 4, 99.1, 67.7, 4.7, 13.0, 101.6, 67.7, 3.0),
    SheetCode.A4_4: Grid(2, 2, 99.1, 139.0, 5.0, 7.1, 101.5, 139.0, 4.0),
}
"""Avery Zweckform 3474 and Avery L7160, L7163, L7165, L7169, as gLabels 3.4.1 has measured them (avery-iso-templates.xml,
zweckform-iso-templates.xml; points to tenths of a millimetre). Labels without a gap go to the edge of the page, where printers
do not print: their text keeps further away."""
