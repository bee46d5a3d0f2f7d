"""Workbooks as Excel 97 to 2003 wrote them: BIFF8 records ([MS-XLS]) in a compound file ([MS-CFB])."""

import datetime as dt
import struct
from collections.abc import Sequence
from itertools import chain
from typing import Final

Cell = str | float | dt.date | None

_SECTOR: Final = 512
_END, _FREE, _FAT_SECTOR, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
_SMALLEST: Final = 4_096
"""Bytes of a stream that has sectors of its own; a smaller one would share the ones of others."""

_EPOCH: Final = dt.date(1899, 12, 30)
_GENERAL, _DAY = 0, 14
"""Built-in number formats."""


def an_old_workbook(*rows: Sequence[Cell], merged: Sequence[tuple[int, int, int, int]] = ()) -> bytes:
    """An XLS of one sheet with these rows; `merged`: first and last row, first and last column of each larger cell."""
    texts = [*dict.fromkeys(cell for cell in chain.from_iterable(rows) if isinstance(cell, str))]
    before = _begin(0x0005) + _record(0x0042, struct.pack("<H", 1200)) + b"".join(_style(number) for number in (_GENERAL, _DAY))
    strings = struct.pack("<II", len(texts), len(texts)) + b"".join(map(_text, texts))
    after = _record(0x00FC, strings) + _record(0x000A, b"")
    name = b"Voorraad"
    named = struct.pack("<BBBB", 0, 0, len(name), 0) + name
    starts = len(before) + len(_record(0x0085, bytes(4) + named)) + len(after)
    return _compound(before + _record(0x0085, struct.pack("<I", starts) + named) + after + _sheet(rows, texts, merged))


def _sheet(rows: Sequence[Sequence[Cell]], texts: Sequence[str], merged: Sequence[tuple[int, int, int, int]]) -> bytes:
    size = struct.pack("<IIHHH", 0, len(rows), 0, max(map(len, rows)), 0)
    cells = (_cell(number, column, cell, texts) for number, row in enumerate(rows) for column, cell in enumerate(row))
    larger = _record(0x00E5, struct.pack("<H", len(merged)) + b"".join(struct.pack("<HHHH", *one) for one in merged)) if merged else b""
    return _begin(0x0010) + _record(0x0200, size) + b"".join(cells) + larger + _record(0x000A, b"")


def _cell(row: int, column: int, cell: Cell, texts: Sequence[str]) -> bytes:
    match cell:
        case None:
            return b""
        case str():
            return _record(0x00FD, struct.pack("<HHHI", row, column, 0, texts.index(cell)))
        case dt.date():
            return _record(0x0203, struct.pack("<HHHd", row, column, 1, (cell - _EPOCH).days))
        case _:
            return _record(0x0203, struct.pack("<HHHd", row, column, 0, cell))


def _text(text: str) -> bytes:
    return struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")


def _begin(kind: int) -> bytes:
    return _record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0x0DBB, 0x07CC, 0, 6))


def _style(number_format: int) -> bytes:
    return _record(0x00E0, struct.pack("<HH", 0, number_format) + bytes(16))


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _compound(stream: bytes) -> bytes:
    """One stream, `Workbook`: sectors of the table of sectors, of the directory, and of the stream, one behind the other."""
    stream = stream.ljust(_SMALLEST, b"\0")
    sectors = -(-len(stream) // _SECTOR)
    tables = 1
    while tables * _SECTOR // 4 < tables + 1 + sectors:
        tables += 1
    first = tables + 1
    chained = [*range(first + 1, first + sectors), _END]
    table = [_FAT_SECTOR] * tables + [_END] + chained
    table += [_FREE] * (tables * _SECTOR // 4 - len(table))
    directory = _entry("Root Entry", 5, 1, _END, 0) + _entry("Workbook", 2, _NONE, first, len(stream)) + 2 * _entry("", 0, _NONE, 0, 0)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, tables, tables, 0, _SMALLEST, _END, 0, _END, 0)
    head += struct.pack("<109I", *range(tables), *[_FREE] * (109 - tables))
    return head + struct.pack(f"<{len(table)}I", *table) + directory + stream.ljust(sectors * _SECTOR, b"\0")


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    written = name.encode("utf-16-le")
    length = len(written) + 2 if name else 0
    return struct.pack("<64sHBBIII", written, length, kind, 1, _NONE, _NONE, child) + bytes(36) + struct.pack("<IQ", start, size)
