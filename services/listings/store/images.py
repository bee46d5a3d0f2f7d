"""Images as they are kept: upright, encoded anew without what their camera wrote into them, and small beside."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from typing import Any, Final

from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from services.listings.domain.document_errors import FileBroken, ImageTooLarge
from services.listings.domain.file_type import HEIC, FileType, is_heic

THUMBNAIL: Final = 320
"""Pixels of its longer side: two of them beside each other on a telephone."""

QUALITY: Final = 88
"""Of JPEG and WebP: differences below what is seen at twice the size."""

MOST_PAGES: Final = 200
"""Of a TIFF: a scanned report."""

_OF_COLOURS: Final = ("icc_profile", "transparency")
_FORMATS: Final = {FileType.JPEG: "JPEG", FileType.PNG: "PNG", FileType.WEBP: "WEBP", FileType.TIFF: "TIFF"}
_CODED: Final[dict[FileType, dict[str, Any]]] = {
    FileType.JPEG: {"quality": QUALITY, "optimize": True},
    FileType.PNG: {},
    FileType.WEBP: {"quality": QUALITY},
    FileType.TIFF: {"compression": "tiff_adobe_deflate"},
}
_MODES: Final = {FileType.JPEG: ("RGB", "L", "CMYK"), FileType.WEBP: ("RGB", "RGBA")}
"""What each can hold, where it cannot hold what it was read from."""


@dataclass(frozen=True, slots=True)
class KeptImage:
    """The bytes to keep, and how large the image is, in pixels."""

    content: bytes = field(repr=False)
    thumbnail: bytes = field(repr=False)
    width: int
    height: int


def kept_image(content: bytes, kind: FileType, most_pixels: int) -> KeptImage:
    """The image without EXIF, XMP, IPTC, comments and what lies behind its end; of a TIFF, all pages; HEIC as JPEG.

    Takes CPU: not for the event loop. `ImageTooLarge` before anything is decoded, when all pages together have more pixels than that;
    `FileBroken` when it cannot be decoded.
    """
    heic = is_heic(content)
    form = _heif() if heic else _FORMATS[kind]
    with _decoding(HEIC if heic else kind, most_pixels), Image.open(BytesIO(content), formats=[form]) as image:
        _expect_small(image, kind, most_pixels)
        first, *others = _pages(image, kind)
        more: dict[str, Any] = {"save_all": True, "append_images": others} if others else {}
        return KeptImage(_encoded(first, kind, **more), _thumbnail(first), first.width, first.height)


def _expect_small(image: Image.Image, kind: FileType, most_pixels: int) -> None:
    pixels = 0
    pages = ImageSequence.Iterator(image) if kind is FileType.TIFF else [image]
    for number, page in enumerate(pages, start=1):
        pixels += page.width * page.height
        if pixels > most_pixels or number > MOST_PAGES:
            raise ImageTooLarge(most_pixels // 1_000_000, MOST_PAGES)
    if kind is FileType.TIFF:
        image.seek(0)


def _pages(image: Image.Image, kind: FileType) -> list[Image.Image]:
    """Each page of a TIFF, else the first picture."""
    if kind is not FileType.TIFF:
        return [_bare(image, kind)]
    return [_bare(page, kind) for page in ImageSequence.Iterator(image)]


def _bare(page: Image.Image, kind: FileType) -> Image.Image:
    """A copy of the page, upright, in a mode that its type can hold, with nothing beside its pixels but what their colours mean."""
    upright = ImageOps.exif_transpose(page)
    modes = _MODES.get(kind, (upright.mode,))
    if upright.mode not in modes:
        upright = upright.convert("RGBA" if "RGBA" in modes and upright.has_transparency_data else "RGB")
    upright.info = {name: upright.info[name] for name in _OF_COLOURS if name in upright.info}
    return upright


def _thumbnail(image: Image.Image) -> bytes:
    small = ImageOps.contain(image.convert("RGB"), (THUMBNAIL, THUMBNAIL))
    small.info = {}
    return _encoded(small, FileType.JPEG)


def _encoded(image: Image.Image, kind: FileType, **more: Any) -> bytes:
    sink = BytesIO()
    image.save(sink, _FORMATS[kind], icc_profile=image.info.get("icc_profile"), **_CODED[kind], **more)
    return sink.getvalue()


@cache
def _heif() -> str:
    """Pillow's name of the format, which it reads from now on: its decoder is loaded when the first telephone sends one."""
    from pillow_heif import register_heif_opener  # noqa: PLC0415 - 10 MB that most processes never need

    register_heif_opener(thumbnails=False)
    return "HEIF"


_BROKEN: Final = (
    UnidentifiedImageError,
    *(OSError, ValueError, SyntaxError, TypeError, KeyError, IndexError, EOFError, RuntimeError),  # the last is libheif's
    struct.error,
)


@contextmanager
def _decoding(kind: str, most_pixels: int) -> Iterator[None]:
    """Pillow raises many things at broken bytes; and at a bomb of its own accord, before we have looked."""
    try:
        yield
    except Image.DecompressionBombError as error:
        raise ImageTooLarge(most_pixels // 1_000_000, MOST_PAGES) from error
    except _BROKEN as error:
        raise FileBroken(kind) from error
