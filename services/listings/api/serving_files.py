"""How a file that someone else has written is handed out: never as part of our own pages."""

import re
from typing import Any, Final
from urllib.parse import quote
from uuid import UUID

from services.listings.domain.file_type import FileType

_BYTES: Final = {"schema": {"type": "string", "format": "binary"}}
_SAFE: Final = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-site",
    "cache-control": "private, no-cache",
}
"""A browser neither guesses another type nor runs what is in it; who may see it can change, so that no cache answers for us."""

FILE_ANSWERS: Final[dict[int | str, dict[str, Any]]] = {
    200: {"description": "The file.", "content": {kind.value: _BYTES for kind in FileType}},
}
THUMBNAIL_ANSWERS: Final[dict[int | str, dict[str, Any]]] = {
    200: {"description": "The image, small.", "content": {FileType.JPEG.value: _BYTES}},
}

_NOT_PLAIN: Final = re.compile(r"[^A-Za-z0-9 ._-]")
_NOT_IN_NAMES: Final = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\u202a-\u202e\u2066-\u2069]')
"""What no file system wants in a name, and what turns the reading order of one around."""


def file_headers(name: str | None, kind: FileType, document_id: UUID) -> dict[str, str]:
    """Images may be shown where they are; all else is saved."""
    called = _called(name, kind, document_id)
    way = "inline" if kind.is_image else "attachment"
    plain = _NOT_PLAIN.sub("_", called)
    return {**_SAFE, "content-disposition": f"{way}; filename=\"{plain}\"; filename*=UTF-8''{quote(called, safe='')}"}


def _called(name: str | None, kind: FileType, document_id: UUID) -> str:
    """Its owner's name for it, with the ending of what it is."""
    cleaned = _NOT_IN_NAMES.sub("_", name or "").strip(" .")
    stem = cleaned or f"document-{document_id}"
    return stem if stem.lower().endswith(kind.ending) else stem + kind.ending
