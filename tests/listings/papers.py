"""Files of each type that is kept, and some that are not."""

import struct
import zlib
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pillow_heif
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

PLACE = (51.0283, 4.4812)
A_PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
AN_IFC = b"ISO-10303-21;\nHEADER;\nFILE_SCHEMA(('IFC4'));\nENDSEC;\nDATA;\nENDSEC;\nEND-ISO-10303-21;\n"
A_CSV = "naam;aantal\nwaalformaat;4000\nÉpernon;12\n".encode()


def a_picture(kind: str = "JPEG", size: tuple[int, int] = (640, 480), mode: str = "RGB", **options: Any) -> bytes:
    """A gradient, so that it is not the same everywhere."""
    image = Image.linear_gradient("L").resize(size).convert(mode)
    sink = BytesIO()
    image.save(sink, kind, **options)
    return sink.getvalue()


def a_photograph(kind: str = "JPEG", orientation: int = 1, **options: Any) -> bytes:
    """As a telephone takes it: with its place, its owner, and the way it was held."""
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = orientation, "An Peeters, Mechelen"
    degrees = [tuple(IFDRational(round(part * 10_000), 10_000) for part in (at, 0, 0)) for at in PLACE]
    exif.get_ifd(0x8825).update({1: "N", 2: degrees[0], 3: "E", 4: degrees[1]})
    return a_picture(kind, exif=exif.tobytes(), **options)


def a_heic(size: tuple[int, int] = (640, 480), orientation: int = 1) -> bytes:
    """As a telephone of the other make takes it."""
    pillow_heif.register_heif_opener()
    return a_photograph("HEIF", orientation, size=size)


def a_report(pages: int = 3) -> bytes:
    """A TIFF of several pages."""
    first, *others = [Image.new("L", (200, 300), shade * 20) for shade in range(pages)]
    sink = BytesIO()
    first.save(sink, "TIFF", save_all=True, append_images=others)
    return sink.getvalue()


def a_workbook(**parts: bytes) -> bytes:
    sink = BytesIO()
    with ZipFile(sink, "w") as packed:
        for name, content in {"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>", **parts}.items():
            packed.writestr(name, content)
    return sink.getvalue()


def a_bomb(side: int = 60_000) -> bytes:
    """A PNG of a few hundred bytes that says it has so many pixels on each side."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1_000))) + chunk(b"IEND", b"")
