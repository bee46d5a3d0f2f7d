"""What a file is, by its bytes: neither its name nor what its sender calls it counts."""

import re
from enum import StrEnum
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile

from services.listings.domain.document_errors import FileTypeRefused


class FileType(StrEnum):
    """The types that are kept, by the media type they are served with."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    TIFF = "image/tiff"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    CSV = "text/csv"
    IFC = "application/x-step"

    @property
    def is_image(self) -> bool:
        return self.startswith("image/")

    @property
    def ending(self) -> str:
        """What its name ends in when it is saved."""
        return "." + {FileType.JPEG: "jpg", FileType.TIFF: "tif"}.get(self, self.name.lower())


_BEGINNINGS: Final = {
    b"\xff\xd8\xff": FileType.JPEG,
    b"\x89PNG\r\n\x1a\n": FileType.PNG,
    b"II*\x00": FileType.TIFF,
    b"MM\x00*": FileType.TIFF,
    b"ISO-10303-21;": FileType.IFC,
}

HEIC: Final = "image/heic"
"""What telephones send. Browsers do not show it, so it is kept as JPEG."""

_HEIC_BRANDS: Final = (b"heic", b"heix", b"heim", b"heis", b"mif1")
"""Major brands of a still image in HEVC (ISO/IEC 23008-12)."""

PDF_WITHIN: Final = 1024
"""ISO 32000-1, implementation note 13: readers look for `%PDF-` in the first 1,024 bytes."""

LARGEST_UNPACKED: Final = 500_000_000
"""A workbook that unpacks to more is no stock list; it is never unpacked here, but whoever opens it would."""

MOST_PARTS: Final = 2_000
"""Parts of a workbook; sheets, drawings and relations of a real one are tens."""

SAMPLE: Final = 64_000
"""Bytes of a text that are looked at."""

_NO_TEXT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_DELIMITERS: Final = (";", ",", "\t", "|")


def file_type(content: bytes) -> FileType:
    """The type that these bytes are of, and are kept as, or `FileTypeRefused`. An empty file is of none."""
    found = next((kind for beginning, kind in _BEGINNINGS.items() if content.startswith(beginning)), None)
    if found is None and content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        found = FileType.WEBP
    if found is None and is_heic(content):
        found = FileType.JPEG
    if found is None and b"%PDF-" in content[:PDF_WITHIN]:
        found = FileType.PDF
    if found is None and content.startswith(b"PK\x03\x04") and _is_workbook(content):
        found = FileType.XLSX
    if found is None and _is_table(content):
        found = FileType.CSV
    if found is None:
        raise FileTypeRefused(tuple(one.name for one in FileType))
    return found


def is_heic(content: bytes) -> bool:
    """Whether these bytes are a photograph as telephones take it."""
    return content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS


def _is_workbook(content: bytes) -> bool:
    """By its directory alone: nothing is unpacked."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            parts = packed.infolist()
    except (BadZipFile, ValueError, NotImplementedError, OverflowError):
        return False
    names = {part.filename for part in parts}
    small = len(parts) <= MOST_PARTS and sum(part.file_size for part in parts) <= LARGEST_UNPACKED
    return small and {"[Content_Types].xml", "xl/workbook.xml"} <= names


def _is_table(content: bytes) -> bool:
    """Lines of text with a delimiter in the first of them."""
    try:
        text = content[:SAMPLE].decode("utf-8-sig", errors="strict" if len(content) <= SAMPLE else "ignore")
    except UnicodeDecodeError:
        text = content[:SAMPLE].decode("cp1252", errors="replace")
        if "\ufffd" in text:
            return False
    first = text.strip().splitlines()[:1]
    return bool(first) and _NO_TEXT.search(text) is None and any(delimiter in first[0] for delimiter in _DELIMITERS)
