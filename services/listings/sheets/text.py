"""A text file as a table: any usual encoding, any usual delimiter."""

import csv
from collections.abc import Iterator
from typing import IO, Final

from charset_normalizer import from_bytes

from services.listings.sheets.unreadable import NoTable

DELIMITERS: Final = ",;\t|"
LONGEST_CELL: Final = 100_000

_MARKS: Final = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_USUAL: Final = ["cp1252", "iso8859_15", "cp850", "mac_roman"]
"""What spreadsheets of Western Europe wrote before UTF-8; only these are guessed between."""

_SAMPLE: Final = 200_000
"""Bytes that a guess is made from."""


def read_text(file: IO[bytes], encoding: str | None = None) -> tuple[Iterator[list[str]], str, str]:
    """The records of a text, one by one, with the encoding and the delimiter they were read by."""
    text, used = _decoded(file.read(), encoding)
    if "\x00" in text:
        raise NoTable("not_text")
    lines = text.splitlines(keepends=True)
    stated = lines[0].strip().removeprefix("sep=") if lines and lines[0].startswith("sep=") else ""
    delimiter = stated or _delimiter(next(filter(str.strip, lines), ""))
    return _records(lines, delimiter, skip=bool(stated)), used, delimiter


def _records(lines: list[str], delimiter: str, *, skip: bool) -> Iterator[list[str]]:
    csv.field_size_limit(LONGEST_CELL)
    if skip:
        yield []
    try:
        yield from csv.reader(lines[1:] if skip else lines, delimiter=delimiter)
    except (csv.Error, TypeError) as error:
        raise NoTable("corrupt", {"told": str(error)}) from error


def _decoded(content: bytes, stated: str | None) -> tuple[str, str]:
    """As stated; else UTF-8 where it can be, else the likeliest of the usual ones."""
    encoding = stated or next((encoding for mark, encoding in _MARKS.items() if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding), encoding
    except (UnicodeDecodeError, LookupError) as error:
        if stated:
            raise NoTable("encoding_wrong", {"encoding": stated}) from error
    guess = from_bytes(content[:_SAMPLE], cp_isolation=_USUAL).best()
    if guess is None:
        raise NoTable("not_text")
    return content.decode(guess.encoding, "replace"), guess.encoding


def _delimiter(header: str) -> str:
    """The one that splits the header into most columns; a comma when none does."""
    return max(DELIMITERS, key=lambda one: len(next(csv.reader([header], delimiter=one), [])))
