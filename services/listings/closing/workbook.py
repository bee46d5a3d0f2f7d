"""A closing record as XLSX: a sheet per table, figures as figures."""

from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Final

import xlsxwriter  # type: ignore[import-untyped] # ships no types

from services.kernel.language import Language
from services.listings.closing.tables import Cell, Table, remarks, tables
from services.listings.domain.closing import ClosingRecord

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_LONGEST_NAME: Final = 31
_WIDEST: Final = 60


def workbook(record: ClosingRecord, language: Language) -> bytes:
    """The whole file. What people wrote is never taken for a formula."""
    target = BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
        for table in tables(record, language):
            _fill(book.add_worksheet(table.heading[:_LONGEST_NAME]), table, bold, day)
        first = book.worksheets()[0]
        for row, (heading, numbers) in enumerate(remarks(record, language), start=len(record.codes) + 3):
            first.write_string(row, 0, f"{heading}: {numbers}")
    return target.getvalue()


def _fill(sheet: xlsxwriter.worksheet.Worksheet, table: Table, bold: xlsxwriter.format.Format, day: xlsxwriter.format.Format) -> None:
    for column, name in enumerate(table.columns):
        sheet.write_string(0, column, name, bold)
        widest = max([len(name), *(len(str(row[column] or "")) for row in table.rows)])
        sheet.set_column(column, column, min(widest + 2, _WIDEST))
    for number, row in enumerate(table.rows, start=1):
        for column, cell in enumerate(row):
            _write(sheet, number, column, cell, day)
    sheet.freeze_panes(1, 0)


def _write(sheet: xlsxwriter.worksheet.Worksheet, row: int, column: int, cell: Cell, day: xlsxwriter.format.Format) -> None:
    match cell:
        case None:
            return
        case Decimal():
            sheet.write_number(row, column, float(cell))
        case date():
            sheet.write_datetime(row, column, cell, day)
        case str():
            sheet.write_string(row, column, cell)
