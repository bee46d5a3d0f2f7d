"""Sheets of labels as PDF, to be printed at their real size."""

from collections.abc import Sequence
from typing import Final

from fpdf import FPDF
from fpdf.prefs import ViewerPreferences

from services.listings.labels.design import Design, design
from services.listings.labels.fonts import FAMILY, add_fonts
from services.listings.labels.grids import A4, Grid
from services.listings.labels.label import Label

MEDIA_TYPE: Final = "application/pdf"
_OVERLAP: Final = 0.02
"""Millimetres by which rows of a code overlap, so that no reader shows a white hair between them."""


def pdf(labels: Sequence[Label], grid: Grid, start: int, *, outlines: bool) -> bytes:
    """The labels on sheets of the grid, from the position `start` of the first sheet, counted from 1, row by row."""
    document = FPDF(unit="mm", format=A4)
    document.set_auto_page_break(auto=False)
    document.viewer_preferences = ViewerPreferences(print_scaling="None")  # else a dialogue shrinks the page, and no label is met
    add_fonts(document)
    for number, label in enumerate(labels, start=start - 1):
        position = number % grid.labels
        if position == 0 or number == start - 1:
            document.add_page()
        _paint(document, design(label, grid), *grid.corner(position), outlines=outlines)
    return bytes(document.output())


def _paint(document: FPDF, one: Design, left: float, top: float, *, outlines: bool) -> None:
    for bar in one.bars:
        document.rect(left + bar.x, top + bar.y, bar.length, bar.height + _OVERLAP, style="F")
    for line in one.lines:
        document.set_font(FAMILY, "B" if line.bold else "", line.points)
        document.text(left + line.x, top + line.y, line.text)
    if outlines:
        document.rect(left, top, one.width, one.height)
