"""The lines of a text as records: cells between delimiters, in quotes where they hold one or go on for several lines."""

import csv
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from services.listings.sheets.unreadable import NoTable

LONGEST_CELL: Final = 100_000
MOST_LINES: Final = 1_000
"""Of one record: a cell with more line breaks is a quote that nobody closed."""

_END: Final = ("\n",)
"""A line after the last: who takes it in is inside a quote still."""


def records(lines: Sequence[str], delimiter: str, width: int = 0) -> Iterator[list[str]]:
    """The records one by one. A quote that swallows the rows after its own is read as a letter, so that none is lost.

    `width`: how many cells a row has, where that is known.
    """
    csv.field_size_limit(LONGEST_CELL)
    at = 0
    try:
        csv.reader((), delimiter=delimiter)  # which expects one character
        while at < len(lines):
            line = lines[at]
            if '"' in line or len(line) > LONGEST_CELL:
                record, taken = _record(lines, at, delimiter, width)
            else:
                told = line.rstrip("\r\n")
                record, taken = told.split(delimiter) if told else [], 1
            yield record
            at += taken
    except (csv.Error, TypeError) as error:
        raise NoTable("corrupt", {"told": str(error)}) from error


def _record(lines: Sequence[str], at: int, delimiter: str, width: int) -> tuple[list[str], int]:
    """The record that begins on this line, and how many lines it takes."""
    last = min(at + MOST_LINES, len(lines))
    reader = csv.reader(chain(map(lines.__getitem__, range(at, last)), _END), delimiter=delimiter)
    try:
        record = next(reader)
    except csv.Error:  # a cell without end
        return _plain(lines[at], delimiter), 1
    taken = reader.line_num
    if at + taken > last or (taken > 1 and _swallows(lines[at : at + taken], delimiter, width)):
        return _plain(lines[at], delimiter), 1
    return record, taken


def _swallows(lines: Sequence[str], delimiter: str, width: int) -> bool:
    """Whether a quote joins what are rows: the first line is one by itself, and so is every other, or the quote ends amid a cell."""
    counts = [line.count(delimiter) + 1 for line in lines]
    return counts[0] >= width > 1 and (set(counts) == {width} or not _well_formed(lines, delimiter))


def _well_formed(lines: Sequence[str], delimiter: str) -> bool:
    try:
        return bool(next(csv.reader(lines, delimiter=delimiter, strict=True)))
    except csv.Error:
        return False


def _plain(line: str, delimiter: str) -> list[str]:
    return next(csv.reader([line], delimiter=delimiter, quoting=csv.QUOTE_NONE), [])
