"""A CSV file as it comes: any usual encoding, any usual delimiter."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from charset_normalizer import from_bytes

from gateway.cli.failures import USAGE, Failure

DELIMITERS: Final = ",;\t|"
LARGEST: Final = 50_000_000
"""Bytes; a table of lots is never near it, and another kind of file may be."""

_MARKS: Final = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_USUAL: Final = ["cp1252", "iso8859_15", "cp850", "mac_roman"]
"""What spreadsheets of Western Europe wrote before UTF-8; only these are guessed between."""


@dataclass(frozen=True, slots=True)
class Row:
    """One record by the names of its columns, without what is empty. `number` is the row a spreadsheet shows; the header is row 1."""

    number: int
    cells: Mapping[str, str]
    surplus: tuple[str, ...] = ()
    """Cells beyond the last column that has a name."""


@dataclass(frozen=True, slots=True)
class Sheet:
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    encoding: str
    delimiter: str


def read_sheet(path: Path) -> Sheet:
    """The table in a file; `Failure` when there is none in it."""
    text, encoding = _decoded(_bytes(path), path)
    lines = text.splitlines(keepends=True)
    stated = lines[0].strip().removeprefix("sep=") if lines and lines[0].startswith("sep=") else ""
    lines = lines[1:] if stated else lines
    delimiter = stated or _delimiter(next(filter(str.strip, lines), ""))
    try:
        records = list(csv.reader(lines, delimiter=delimiter))
    except (csv.Error, TypeError) as error:
        raise Failure(f"{path.name} is not a table that can be read: {error}.", USAGE) from error
    header = next((number for number, record in enumerate(records) if any(map(str.strip, record))), None)
    if header is None:
        raise Failure(f"{path.name} is empty: the first row must name the columns.", USAGE)
    columns = tuple(name.strip() for name in records[header])
    rows = (_row(number, columns, record) for number, record in enumerate(records[header + 1 :], start=header + 2))
    return Sheet(columns, tuple(row for row in rows if row.cells or row.surplus), encoding, delimiter)


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise Failure(f"{path.name} is larger than {LARGEST // 10**6} MB; split it.", USAGE)
        return path.read_bytes()
    except OSError as error:
        raise Failure(f"{path} cannot be read: {error.strerror}.", USAGE) from error


def _decoded(content: bytes, path: Path) -> tuple[str, str]:
    """UTF-8 where it can be, else the likeliest of the usual ones."""
    marked = next((encoding for mark, encoding in _MARKS.items() if content.startswith(mark)), "utf-8")
    try:
        return content.decode(marked), marked
    except UnicodeDecodeError:
        guess = from_bytes(content, cp_isolation=_USUAL).best()
    if guess is None:
        raise Failure(f"{path.name} is not text in an encoding we know; save it as CSV in UTF-8.", USAGE)
    return str(guess), guess.encoding


def _delimiter(header: str) -> str:
    """The one that splits the header into most columns; a comma when none does."""
    return max(DELIMITERS, key=lambda one: len(next(csv.reader([header], delimiter=one), [])))


def _row(number: int, columns: tuple[str, ...], record: list[str]) -> Row:
    cells = {name: cell.strip() for name, cell in zip(columns, record, strict=False) if name and cell.strip()}
    return Row(number, cells, tuple(cell.strip() for cell in record[len(columns) :] if cell.strip()))
