"""A workbook's zip archive, unpacked into nothing before anyone trusts it: what counts is what comes out, not what it says of itself."""

import re
import zlib
from typing import IO, Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from services.listings.sheets.limits import COLUMNS, RATIO, ROWS, SMALL, UNPACKED
from services.listings.sheets.unreadable import NoTable

_PIECE: Final = 1 << 18
_LOCAL: Final = 30
"""Bytes of a local header before its name."""

_SHEET: Final = re.compile(r"xl/worksheets/[^/]+\.xml$")
_FAR: Final = re.compile(rb' r="(?:([A-Z]{3})\d+|[A-Z]{1,2}(\d{6,}))"')
"""Cells beyond column ZZ, or below row 99,999."""

_OVERLAP: Final = 32
_MOST_PARTS: Final = 2_000


def expect_bounded(file: IO[bytes]) -> None:
    """`NoTable` for an archive that is damaged, unpacks to too much, or whose sheets reach too far."""
    try:
        with ZipFile(file) as archive:
            parts = archive.infolist()
            if len(parts) > _MOST_PARTS:
                raise NoTable("too_large_inside", {"limit": str(UNPACKED // 10**6)})
            whole = 0
            for part in parts:
                whole += _unpacked(file, part, UNPACKED - whole)
    except (BadZipFile, zlib.error, ValueError, NotImplementedError, EOFError, OSError) as error:
        raise NoTable("corrupt", {"told": str(error) or type(error).__name__}) from error
    finally:
        file.seek(0)


def _unpacked(file: IO[bytes], part: ZipInfo, most: int) -> int:
    """How much really comes out of it."""
    if part.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise NoTable("corrupt", {"told": part.filename})
    _to_content(file, part)
    inflate = zlib.decompressobj(-zlib.MAX_WBITS) if part.compress_type == ZIP_DEFLATED else None
    reach = _Reach() if _SHEET.fullmatch(part.filename) else None
    left, out = part.compress_size, 0
    while left > 0 and (piece := file.read(min(_PIECE, left))):
        left -= len(piece)
        while piece:
            plain, piece = (inflate.decompress(piece, _PIECE), inflate.unconsumed_tail) if inflate else (piece, b"")
            out += len(plain)
            if out > most or (out > SMALL and out > RATIO * max(part.compress_size, 1)):
                raise NoTable("too_large_inside", {"limit": str(UNPACKED // 10**6)})
            if reach:
                reach.see(plain)
    if left > 0:
        raise EOFError(part.filename)
    return out


def _to_content(file: IO[bytes], part: ZipInfo) -> None:
    file.seek(part.header_offset)
    header = file.read(_LOCAL)
    if len(header) < _LOCAL or not header.startswith(b"PK\x03\x04"):
        raise BadZipFile(part.filename)
    file.seek(int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little"), 1)


class _Reach:
    """How far the cells of a sheet reach. A reader makes room for all between them."""

    def __init__(self) -> None:
        self._before = b""

    def see(self, piece: bytes) -> None:
        """Look at one more piece of the sheet."""
        text = self._before + piece
        for found in _FAR.finditer(text):
            if found[1] or int(found[2]) > ROWS:
                raise NoTable("too_many_rows", {"limit": str(ROWS), "columns": str(COLUMNS)})
        self._before = text[-_OVERLAP:]
