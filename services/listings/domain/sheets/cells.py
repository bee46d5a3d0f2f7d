"""The cells of one row, read by what their columns mean; what cannot be read is kept as faults."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from services.listings.domain.sheets.columns import Column, Mapped
from services.listings.domain.sheets.meanings import Meaning
from services.listings.domain.sheets.row import Row, written
from services.listings.domain.sheets.values import Unreadable, read_number

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Fault:
    """What keeps a row out: the column by its name, what stands there, and the sentence that says what would be right."""

    column: str
    code: str
    words: Mapping[str, str] = field(default_factory=dict)
    value: str = ""


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

    def filled(self, meaning: Meaning) -> Iterator[tuple[Column, str]]:
        """The columns that tell this and what is written there, where something is."""
        for column in self.mapped.columns.get(meaning, ()):
            if text := written(self.row.at(column.at)):
                yield column, text

    def text(self, meaning: Meaning) -> str | None:
        """What is written; None where nothing is."""
        return next((text for _, text in self.filled(meaning)), None)

    def unit(self, meaning: Meaning) -> str:
        """The unit in the column's name, as in `length_cm`."""
        return next((column.unit for column in self.mapped.columns.get(meaning, ())), "")

    def value(self, meaning: Meaning, read: Callable[[str], T]) -> T | None:
        """What is meant; None where nothing is written, or nothing we understand, which is a fault."""
        text = self.text(meaning)
        if text is None:
            return None
        try:
            return read(text)
        except Unreadable as unreadable:
            self.fault(meaning, unreadable.code)
            return None

    def number(self, meaning: Meaning) -> Decimal | None:
        """The number meant: as the file holds it, else as it is written."""
        cell = next((self.row.at(column.at) for column, _ in self.filled(meaning)), None)
        if isinstance(cell, float | int):
            return exact(cell)
        return self.value(meaning, lambda text: read_number(text, self.sign))

    def fault(self, meaning: Meaning, code: str, column: Column | None = None, **words: str) -> None:
        """Keep a fault of what this column says, or would say."""
        at = column or next((one for one, _ in self.filled(meaning)), None) or next(iter(self.mapped.columns.get(meaning, ())), None)
        value = written(self.row.at(at.at)) if at else ""
        self.faults.append(Fault(at.name if at else str(meaning), code, {"value": value, **words}, value))


def exact(cell: float) -> Decimal:
    """A number that a file holds, without the digits that binary fractions add."""
    return Decimal(repr(cell))
