"""A workbook as tables: XLSX, ODS or XLS. Formulas are the values they had when the file was saved."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import IO, Any, Final

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum, load_workbook

from services.listings.domain.sheets.headings import LOOKED_AT, find_heading
from services.listings.domain.sheets.row import Cell
from services.listings.sheets.limits import COLUMNS, ROWS
from services.listings.sheets.unreadable import NoTable

Merged = Mapping[tuple[int, int], tuple[int, int]]
"""Cells that are part of a larger one below their first: where its content stands."""

_TALLEST: Final = 200
"""Rows that one merged cell may cover and still tell of each."""


def open_workbook(file: IO[bytes]) -> CalamineWorkbook:
    try:
        return load_workbook(file)
    except PasswordError as error:
        raise NoTable("locked") from error
    except CalamineError as error:
        raise NoTable("corrupt", {"told": str(error)}) from error


def choose_sheet(workbook: CalamineWorkbook, name: str | None, known: Sequence[str]) -> CalamineSheet:
    """The sheet of this name; without one, the visible one whose headings say most."""
    if name is not None and name not in workbook.sheet_names:
        raise NoTable("no_such_sheet", {"sheet": name, "sheets": ", ".join(workbook.sheet_names)})
    shown = [one.name for one in workbook.sheets_metadata if one.visible is SheetVisibleEnum.Visible] or workbook.sheet_names
    sheets = [_sheet(workbook, one) for one in ([name] if name else shown)]
    return max(sheets, key=lambda one: _known(one, known))


def rows_of(sheet: CalamineSheet) -> Iterator[list[Cell]]:
    """All rows from the sheet's first, what is merged downwards told in each."""
    if (sheet.total_height or 0) > ROWS or (sheet.total_width or 0) > COLUMNS:
        raise NoTable("too_many_rows", {"limit": str(ROWS), "columns": str(COLUMNS)})
    merged = _merged(sheet)
    kept: dict[tuple[int, int], Cell] = {}
    above, aside = sheet.start or (0, 0)
    for _ in range(above):
        yield []
    for number, record in enumerate(sheet.iter_rows(), start=above):
        row: list[Cell] = [None] * aside + [_cell(one) for one in record]
        for (at, column), first in merged.get(number, {}).items():
            if (at, column) == first:
                kept[first] = row[column] if column < len(row) else None
            elif column < len(row) and isinstance(kept.get(first), str):  # a number belongs to all rows together, not to each
                row[column] = kept[first]
        yield row


def _merged(sheet: CalamineSheet) -> dict[int, dict[tuple[int, int], tuple[int, int]]]:
    """By row: the cells that are merged downwards, and where their content stands."""
    by_row: dict[int, dict[tuple[int, int], tuple[int, int]]] = {}
    for (top, left), (bottom, _) in sheet.merged_cell_ranges or ():
        if 0 < bottom - top <= _TALLEST:
            for number in range(top, bottom + 1):
                by_row.setdefault(number, {})[number, left] = (top, left)
    return by_row


def _known(sheet: CalamineSheet, known: Sequence[str]) -> int:
    heading = find_heading([[_cell(one) for one in row] for row in sheet.to_python(skip_empty_area=False, nrows=LOOKED_AT)], known)
    return heading.known if heading else -1


def _sheet(workbook: CalamineWorkbook, name: str) -> CalamineSheet:
    try:
        return workbook.get_sheet_by_name(name)
    except CalamineError as error:
        raise NoTable("corrupt", {"told": str(error)}) from error


def _cell(value: Any) -> Cell:
    match value:
        case bool() | int() | float():
            return value
        case dt.datetime():
            return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "minutes")
        case dt.date():
            return value.isoformat()
        case str():
            return value or None
        case _:
            return None if value is None else str(value)
