"""The letters of labels: a font that the program brings along, since the ones that every PDF reader has know western Europe alone."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

from fpdf import FPDF
from fpdf.fonts import TTFFont

FAMILY: Final = "DejaVu Sans Condensed"
POINT_MM: Final = 25.4 / 72
ELLIPSIS: Final = "…"
_UNKNOWN: Final = "□"
_GAP: Final = re.compile(r"[^\S\u00a0\u202f]+")
"""But for the spaces that hold a figure and its unit together."""
_FORMAT: Final = "Cf"
"""Letters that are not seen but turn what is around them, such as its reading order."""
_FOLDER: Final = Path(__file__).parent / "fonts"
_STYLES: Final = {"": "DejaVuSansCondensed.ttf", "B": "DejaVuSansCondensed-Bold.ttf"}


def add_fonts(pdf: FPDF) -> None:
    """Both weights, under `FAMILY`."""
    for style, file in _STYLES.items():
        pdf.add_font(FAMILY, style, _FOLDER / file)


def shown(text: str) -> str:
    """On one line, with a square for each letter that the font does not have: what cannot be printed is seen to be missing."""
    advances = _advances(bold=False)
    seen = (one for one in _GAP.sub(" ", text).strip() if unicodedata.category(one) != _FORMAT)
    return "".join(one if one in advances else _UNKNOWN for one in seen)


def width(text: str, points: float, *, bold: bool) -> float:
    """In millimetres."""
    advances = _advances(bold=bold)
    return sum(advances.get(one, 0.0) for one in text) * points * POINT_MM


def wrapped(text: str, points: float, room: float, most: int, *, bold: bool) -> list[str]:
    """At most so many lines that fit into the room; what is left over is cut with an ellipsis, a word that is too long in two."""
    lines: list[str] = []
    left = text
    while left and len(lines) < most:
        line, left = _first(left, points, room, bold=bold)
        lines.append(line)
    if left:
        lines[-1] = _cut(f"{lines[-1]} {left}", points, room, bold=bold)
    return lines


def _first(text: str, points: float, room: float, *, bold: bool) -> tuple[str, str]:
    fits = _fitting(text, points, room, bold=bold)
    if fits == len(text):
        return text, ""
    space = text.rfind(" ", 0, fits + 1)
    at = space if space > 0 else fits
    return text[:at].rstrip(" "), text[at:].lstrip(" ")


def _cut(text: str, points: float, room: float, *, bold: bool) -> str:
    fits = _fitting(text, points, room - width(ELLIPSIS, points, bold=bold), bold=bold)
    return text[:fits].rstrip(" ") + ELLIPSIS


def _fitting(text: str, points: float, room: float, *, bold: bool) -> int:
    """How many letters fit, at least one."""
    taken = 0.0
    for number, one in enumerate(text):
        taken += width(one, points, bold=bold)
        if taken > room:
            return max(1, number)
    return len(text)


@lru_cache(maxsize=2)
def _advances(*, bold: bool) -> Mapping[str, float]:
    """How far each letter that the font has goes, in ems."""
    pdf = FPDF()
    add_fonts(pdf)
    pdf.set_font(FAMILY, "B" if bold else "")
    font = pdf.current_font
    assert isinstance(font, TTFFont)  # noqa: S101 - it is the one just added
    return {chr(code): advance / 1000 for code, advance in font.cw.items()}
