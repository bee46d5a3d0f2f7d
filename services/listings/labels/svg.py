"""A label as SVG, as large as it will be on paper."""

from html import escape
from typing import Final

from services.listings.labels.design import Bar, Design, Line
from services.listings.labels.fonts import FAMILY, POINT_MM

MEDIA_TYPE: Final = "image/svg+xml"
_FALLBACK: Final = "Arial Narrow, Liberation Sans Narrow, sans-serif"
"""No wider than the font that the lines were measured in."""


def svg(design: Design) -> str:
    """The whole document. What people wrote is text, never markup."""
    size = f'width="{design.width:g}mm" height="{design.height:g}mm" viewBox="0 0 {design.width:g} {design.height:g}"'
    modules = "".join(map(_module, design.bars))
    lines = "".join(map(_line, design.lines))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}><rect width="100%" height="100%" fill="#fff"/>'
        f'<path shape-rendering="crispEdges" d="{modules}"/>'
        f'<g font-family="{FAMILY}, {_FALLBACK}" xml:space="preserve">{lines}</g></svg>'
    )


def _module(bar: Bar) -> str:
    return f"M{bar.x:.3f} {bar.y:.3f}h{bar.length:.3f}v{bar.height:.3f}h-{bar.length:.3f}z"


def _line(line: Line) -> str:
    weight = ' font-weight="bold"' if line.bold else ""
    return f'<text x="{line.x:.2f}" y="{line.y:.2f}" font-size="{line.points * POINT_MM:.3f}"{weight}>{escape(line.text)}</text>'
