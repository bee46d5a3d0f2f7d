"""A table given back: as it was sent, with the reason beside each bad cell."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Final

import xlsxwriter  # type: ignore[import-untyped] # it says nothing of its types
from xlsxwriter.format import Format  # type: ignore[import-untyped] # it says nothing of its types
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped] # it says nothing of its types

from services.kernel.language import Language
from services.listings.domain.imports import Outcome, RowResult
from services.listings.domain.sheets.cells import Fault
from services.listings.domain.sheets.row import Cell

LONGEST: Final = 32_767
"""Letters that a cell of a workbook holds."""

WIDTH: Final = 18
WIDE: Final = 42

_ACTIVE: Final = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so is a formula to whoever types it: it is marked as text."""

_OUTCOMES: Final[Mapping[Outcome, tuple[str, str, str, str]]] = {
    Outcome.CREATED: ("nieuw", "nouveau", "created", "neu"),
    Outcome.UPDATED: ("gewijzigd", "modifié", "updated", "geändert"),
    Outcome.UNCHANGED: ("ongewijzigd", "inchangé", "unchanged", "unverändert"),
    Outcome.REFUSED: ("geweigerd", "refusé", "refused", "abgelehnt"),
}
_REASON: Final[Mapping[Language, str]] = {Language.NL: "reden", Language.FR: "raison", Language.EN: "reason", Language.DE: "Grund"}
_ROW: Final[Mapping[Language, str]] = {Language.NL: "rij", Language.FR: "ligne", Language.EN: "row", Language.DE: "Zeile"}
_ORDER: Final = (Language.NL, Language.FR, Language.EN, Language.DE)


@dataclass(frozen=True, slots=True)
class Words:
    """The reader's language, and how a fault is told in it."""

    language: Language
    told: Callable[[Fault], str]

    def outcome(self, outcome: Outcome) -> str:
        return _OUTCOMES[outcome][_ORDER.index(self.language)]


class Report:
    """Written row by row, with only the last in memory. Its own columns are named so that a corrected report can be sent again."""

    def __init__(self, file: IO[bytes], columns: Sequence[str], at_fault: Collection[str], words: Words) -> None:
        self._book = xlsxwriter.Workbook(file, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
        self._sheet: Worksheet = self._book.add_worksheet("Spolia")
        self._words = words
        self._columns = columns
        self._beside = frozenset(name for name in columns if name in at_fault)
        self._bold = self._book.add_format({"bold": True, "bottom": 1})
        self._bad = self._book.add_format({"bg_color": "#F8D7DA", "quote_prefix": True})
        self._why = self._book.add_format({"font_color": "#9C0006", "text_wrap": True})
        self._text = self._book.add_format({"quote_prefix": True})
        self._at = 0
        self._head()

    def add(self, rows: Sequence[RowResult]) -> None:
        for row in rows:
            self._row(row)

    def close(self) -> None:
        """The file is whole after this."""
        self._sheet.freeze_panes(1, 0)
        self._sheet.autofilter(0, 0, max(self._at - 1, 0), max(self._width - 1, 0))
        self._book.close()

    def _head(self) -> None:
        reason = _REASON[self._words.language]
        names = [
            name for column in self._columns for name in ([column, f"{column} \u2013 {reason}"] if column in self._beside else [column])
        ]
        names += [f"Spolia \u2013 {_ROW[self._words.language]}", "Spolia", f"Spolia \u2013 {reason}"]
        self._width = len(names)
        for at, name in enumerate(names):
            self._sheet.set_column(at, at, WIDE if name.endswith(f"\u2013 {reason}") else WIDTH)
            self._write(at, name, self._bold)
        self._at += 1

    def _row(self, row: RowResult) -> None:
        said: dict[str, list[str]] = {}
        for fault in row.faults:
            said.setdefault(fault.column if fault.column in self._beside else "", []).append(self._reason(fault))
        at = 0
        for place, column in enumerate(self._columns):
            self._write(at, row.cells[place] if place < len(row.cells) else None, self._bad if column and column in said else None)
            at += 1
            if column in self._beside:
                self._write(at, "; ".join(said.get(column, ())), self._why)
                at += 1
        for more, style in ((row.number, None), (self._words.outcome(row.outcome), None), ("; ".join(said.get("", ())), self._why)):
            self._write(at, more, style)
            at += 1
        self._at += 1

    def _reason(self, fault: Fault) -> str:
        told = self._words.told(fault)
        return told if fault.column in self._beside or not fault.column else f"{fault.column}: {told}"

    def _write(self, at: int, value: Cell, style: Format | None) -> None:
        match value:
            case None | "":
                if style is not None and style is self._bad:
                    self._sheet.write_blank(self._at, at, None, style)
            case bool():
                self._sheet.write_boolean(self._at, at, value, style)
            case int() | float():
                self._sheet.write_number(self._at, at, value, style)
            case str():
                self._sheet.write_string(self._at, at, value[:LONGEST], style or (self._text if value.startswith(_ACTIVE) else None))
