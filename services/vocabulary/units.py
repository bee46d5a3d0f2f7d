"""From one unit to another through the figures of a class and the measures of a lot, saying how."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from decimal import Context, Decimal
from typing import Final

from services.kernel.quantity import LARGEST, Quantity, Unit
from services.vocabulary.errors import CannotConvert
from services.vocabulary.material import Material

_SUMS: Final = Context(prec=15)
_MM: Final = Decimal(1000)

_PROFILES: Final = "metal"
"""The branch whose products do not fill their outline: of a steel section, length x width x height says no volume."""

_MEASURES: Final = {
    frozenset({Unit.PIECE, Unit.METRE}): "its length",
    frozenset({Unit.PIECE, Unit.SQUARE_METRE}): "two of its length, width and height",
    frozenset({Unit.PIECE, Unit.CUBIC_METRE}): "its length, width and height or thickness",
    frozenset({Unit.METRE, Unit.SQUARE_METRE}): "its width",
    frozenset({Unit.METRE, Unit.CUBIC_METRE}): "its width and height or thickness",
    frozenset({Unit.SQUARE_METRE, Unit.CUBIC_METRE}): "its thickness",
}
"""Which measures of the lot lead from one unit to the other."""


@dataclass(frozen=True, slots=True)
class Dimensions:
    """The measures of one piece in millimetres, as far as they are known; each more than 0, `ValueError` otherwise.

    A board or slab has a length, a width and a thickness; a beam a length, a width and a height; a pipe a length and a diameter.
    """

    length_mm: Decimal | None = None
    width_mm: Decimal | None = None
    height_mm: Decimal | None = None
    thickness_mm: Decimal | None = None
    diameter_mm: Decimal | None = None

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if value is not None and not (value.is_finite() and value > 0):
                raise ValueError(f"{field.name} is more than 0 millimetres, not {value}")


@dataclass(frozen=True, slots=True)
class Conversion:
    """A quantity told in another unit, how it was found, and whether it is exact: no typical figure of the vocabulary took part."""

    quantity: Quantity
    how: str
    exact: bool


@dataclass(frozen=True, slots=True)
class _Step:
    """One factor on the way, as it is told; `typical` when it is a figure of the class."""

    of: Unit
    to: Unit
    factor: Decimal
    divides: bool
    told: str
    typical: bool


def convert(quantity: Quantity, unit: Unit, material: Material, dimensions: Dimensions | None = None) -> Conversion:
    """The quantity in another unit by the fewest figures; measures of the lot before typical ones of the class.

    Raises `CannotConvert` with the figure that is missing and the units that would do.
    """
    ways = _ways(quantity.unit, material, dimensions or Dimensions())
    if unit not in ways:
        raise CannotConvert(quantity, unit, material.code, _missing(quantity.unit, unit, ways), tuple(one for one in Unit if one in ways))
    value = quantity.value
    for step in ways[unit]:
        value = _SUMS.divide(value, step.factor) if step.divides else _SUMS.multiply(value, step.factor)
    if not 0 < value <= LARGEST:
        raise CannotConvert(quantity, unit, material.code, f"it would be {value:E} {unit}, out of range", (quantity.unit,))
    how = " ".join([str(quantity), *(step.told for step in ways[unit])])
    return Conversion(Quantity(value, unit), how, not any(step.typical for step in ways[unit]))


def mass(quantity: Quantity, material: Material, dimensions: Dimensions | None = None) -> Conversion:
    """The quantity in kilograms; see `convert`."""
    return convert(quantity, Unit.KILOGRAM, material, dimensions)


def _ways(start: Unit, material: Material, dimensions: Dimensions) -> dict[Unit, tuple[_Step, ...]]:
    """The shortest way to every unit that can be reached."""
    steps = list(_steps(material, dimensions))
    ways: dict[Unit, tuple[_Step, ...]] = {start: ()}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        for step in steps:
            if step.of is here and step.to not in ways:
                ways[step.to] = (*ways[here], step)
                queue.append(step.to)
    return ways


def _steps(material: Material, dimensions: Dimensions) -> Iterator[_Step]:
    """Every single step, both ways, those that use the lot's own measures first."""
    for of, to, factor in _measured(dimensions, solid=material.ancestors[-1] != _PROFILES):
        yield from _both(of, to, factor, f"{factor.normalize():f} {to}/{of} (measured)", typical=False)
    for unit, figure in material.mass.items():
        yield from _both(unit, Unit.KILOGRAM, figure.value, f"{figure.value} kg/{unit} ({figure.source})", typical=True)
    yield from _both(Unit.TONNE, Unit.KILOGRAM, Decimal(1000), "1000 kg/t", typical=False)


def _both(of: Unit, to: Unit, factor: Decimal, told: str, *, typical: bool) -> Iterator[_Step]:
    yield _Step(of, to, factor, divides=False, told=f"x {told}", typical=typical)
    yield _Step(to, of, factor, divides=True, told=f"/ {told}", typical=typical)


def _measured(piece: Dimensions, *, solid: bool) -> Iterator[tuple[Unit, Unit, Decimal]]:
    """Metres, square and cubic metres that the measures of a piece give: its face is its two longest sides, its thickness the third."""
    length, width, height, thickness = (_metres(side) for side in (piece.length_mm, piece.width_mm, piece.height_mm, piece.thickness_mm))
    sides = sorted((side for side in (length, width, height) if side), reverse=True)
    depth = thickness or (sides[2] if solid and len(sides) == 3 else None)  # noqa: PLR2004 - length, width and height
    across = height or thickness
    if length:
        yield Unit.PIECE, Unit.METRE, length
    if len(sides) > 1:
        yield Unit.PIECE, Unit.SQUARE_METRE, sides[0] * sides[1]
    if width:
        yield Unit.METRE, Unit.SQUARE_METRE, width
    if depth:
        yield Unit.SQUARE_METRE, Unit.CUBIC_METRE, depth
    if solid and width and across:
        yield Unit.METRE, Unit.CUBIC_METRE, width * across


def _metres(millimetres: Decimal | None) -> Decimal | None:
    return None if millimetres is None else millimetres / _MM


def _missing(start: Unit, unit: Unit, ways: Mapping[Unit, object]) -> str:
    """What would have made it possible: a figure of the class or measures of the lot."""
    weight = f"the class has no kg per {unit if Unit.KILOGRAM in ways else start}"
    measures = _MEASURES.get(frozenset({start, unit}))
    return f"{weight}, and the lot does not give {measures}" if measures else weight
