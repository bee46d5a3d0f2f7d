"""A row of a table as it was written."""

from dataclasses import dataclass
from decimal import Decimal

Cell = str | int | float | bool | None
"""What a cell holds. Days are ISO 8601 text; a number is one that the file itself holds as a number."""


@dataclass(frozen=True, slots=True)
class Row:
    """`number` is the one that a spreadsheet shows: the first row is 1."""

    number: int
    cells: tuple[Cell, ...]

    def at(self, column: int) -> Cell:
        return self.cells[column] if column < len(self.cells) else None


def written(cell: Cell) -> str:
    """The cell as text, a number as people write it."""
    match cell:
        case None:
            return ""
        case bool():
            return "1" if cell else "0"
        case float() if cell.is_integer():
            return str(int(cell))
        case float():
            return f"{Decimal(repr(cell)):f}"
        case _:
            return " ".join(str(cell).split())
