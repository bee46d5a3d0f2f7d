"""The cells of one row, read by what their columns mean; what cannot be read is kept as faults."""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from gateway.cli.sheet.columns import Mapped, Meaning
from gateway.cli.sheet.reading import Row
from gateway.cli.sheet.values import Unreadable, read_number

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Fault:
    """What keeps a row out: where it lies and what would be right."""

    row: int
    column: str
    told: str


@dataclass(frozen=True, slots=True)
class Cells:
    """`sign` is the table's decimal sign where it shows."""

    row: Row
    mapped: Mapped
    sign: str = ""
    faults: list[Fault] = field(default_factory=list)

    def has(self, meaning: Meaning) -> bool:
        """Whether the table has such a column."""
        return meaning in self.mapped.columns

    def unit(self, meaning: Meaning) -> str:
        """The unit in the column's name, as in `length_cm`."""
        return self.mapped.columns[meaning].unit if self.has(meaning) else ""

    def text(self, meaning: Meaning) -> str | None:
        """What is written; None where nothing is."""
        return self.row.cells.get(self.mapped.columns[meaning].name) if self.has(meaning) else None

    def value(self, meaning: Meaning, read: Callable[[str], T]) -> T | None:
        """What is meant; None where nothing is written, or nothing we understand, which is a fault."""
        text = self.text(meaning)
        if text is None:
            return None
        try:
            return read(text)
        except Unreadable as unreadable:
            self.fault(meaning, str(unreadable))
            return None

    def number(self, meaning: Meaning) -> Decimal | None:
        return self.value(meaning, lambda text: read_number(text, self.sign))

    def fault(self, meaning: Meaning, told: str) -> None:
        name = self.mapped.columns[meaning].name if self.has(meaning) else str(meaning)
        self.faults.append(Fault(self.row.number, name, told))
