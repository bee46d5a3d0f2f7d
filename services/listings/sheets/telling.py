"""What a file holds, line by line: first what kind of table it is, then its rows, then that it is whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import IO, Any, Final

from services.listings.domain.sheets.headings import LOOKED_AT, find_heading
from services.listings.domain.sheets.row import Cell, written
from services.listings.sheets.archive import expect_bounded
from services.listings.sheets.limits import COLUMNS, ROWS
from services.listings.sheets.text import read_text
from services.listings.sheets.unreadable import NoTable
from services.listings.sheets.workbook import choose_sheet, open_workbook, rows_of

_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class Options:
    """What the sender says of the file. `known`: names of columns that are explained."""

    encoding: str | None = None
    sheet: str | None = None
    known: tuple[str, ...] = ()


def told(file: IO[bytes], options: Options) -> Iterator[dict[str, Any] | list[Any]]:
    """Everything in the file, in order; `NoTable` where it is none."""
    rows, about = _opened(file, options)
    first = list(islice(rows, LOOKED_AT + 1))
    heading = find_heading(first, options.known)
    if heading is None:
        raise NoTable("empty")
    if len(heading.names) > COLUMNS:
        raise NoTable("too_many_rows", {"limit": str(ROWS), "columns": str(COLUMNS)})
    yield {**about, "columns": heading.names, "heading": heading.last + 1}
    yield from _numbered(chain(first[heading.last + 1 :], rows), heading.last + 2)
    yield {"end": True}


def _opened(file: IO[bytes], options: Options) -> tuple[Iterator[Sequence[Cell]], dict[str, Any]]:
    start = file.read(8)
    file.seek(0)
    if start.startswith(_ZIP):
        expect_bounded(file)
    if start.startswith((_ZIP, _OLE)):
        sheet = choose_sheet(open_workbook(file), options.sheet, options.known)
        return rows_of(sheet), {"kind": "workbook", "sheet": sheet.name}
    records, encoding, delimiter = read_text(file, options.encoding, options.known)
    return records, {"kind": "text", "encoding": encoding, "delimiter": delimiter}


def _numbered(rows: Iterator[Sequence[Cell]], first: int) -> Iterator[list[Any]]:
    """The rows in which something stands, with the numbers that a spreadsheet shows."""
    kept = 0
    for number, row in enumerate(rows, start=first):
        if not any(map(written, row)):
            continue
        kept += 1
        if kept > ROWS:
            raise NoTable("too_many_rows", {"limit": str(ROWS), "columns": str(COLUMNS)})
        yield [number, list(row)]
