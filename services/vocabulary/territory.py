"""Which municipality a point lies in: a grid over a country, kept as runs of equal cells."""

from dataclasses import dataclass
from math import floor
from pathlib import Path
from typing import Self

from services.kernel.geography import Point


@dataclass(frozen=True, slots=True)
class Territory:
    """Cells of `height` by `width` degrees from the south-western corner; a row is runs of `length*refnis`, without refnis outside."""

    south: float
    west: float
    height: float
    width: float
    rows: tuple[str, ...]

    @classmethod
    def read(cls, file: Path) -> Self:
        corner, *rows = file.read_text("utf-8").splitlines()
        south, west, height, width = map(float, corner.split())
        return cls(south, west, height, width, tuple(rows))

    def refnis_at(self, point: Point) -> str | None:
        """The municipality around the point; None outside the country."""
        row = floor((point.lat - self.south) / self.height)
        column = floor((point.lon - self.west) / self.width)
        if column < 0 or not 0 <= row < len(self.rows):
            return None
        for run in self.rows[row].split(" "):  # sixty runs at most: one row is read, never the whole map
            length, _, refnis = run.partition("*")
            column -= int(length)
            if column < 0:
                return refnis or None
        return None
