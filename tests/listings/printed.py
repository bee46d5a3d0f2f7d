"""What is seen of a printed label: the text of a PDF and the modules of a code, read off the paper."""

import re
import zlib
from collections.abc import Iterator, Sequence
from typing import Final

PAGE_H: Final = 841.89
"""Of A4, in points."""


def pages(file: bytes) -> list[str]:
    """What is painted on each page, as PDF operators."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", file, re.DOTALL)
    unpacked = [_unpacked(one) for one in streams]
    return [one.decode("latin-1") for one in unpacked if b" re f" in one or b" Tj" in one]


def _unpacked(stream: bytes) -> bytes:
    """Whatever it holds; its last byte may look like the end of a line and be gone."""
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return b""


def rectangles(page: str) -> Iterator[tuple[float, float, float, float]]:
    """Those that are filled: left, top, width and height in millimetres from the upper left corner."""
    for found in re.finditer(r"([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+) re f", page):
        x, y, wide, high = (float(one) * 25.4 / 72 for one in found.groups())
        yield x, PAGE_H * 25.4 / 72 - y, wide, -high


def modules(bars: Sequence[tuple[float, float, float, float]]) -> list[list[int]]:
    """The code that bars make: dark where the middle of a module lies in one."""
    left, top = min(one[0] for one in bars), min(one[1] for one in bars)
    right = max(one[0] + one[2] for one in bars)
    size = min(one[2] for one in bars)
    across = round((right - left) / size)
    size = (right - left) / across
    dark = [[0] * across for _ in range(across)]
    for x, y, wide, _ in bars:
        row, start = round((y - top) / size), round((x - left) / size)
        for column in range(start, start + round(wide / size)):
            dark[row][column] = 1
    return dark
