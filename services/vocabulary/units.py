"""From one unit to another through the figures of a class and the measures of a lot, saying how."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from decimal import Context, Decimal
from typing import Final

from services.kernel.quantity import LARGEST, Quantity, Unit
from services.vocabulary.errors import CannotConvert
from services.vocabulary.material import Material

_SUMS: Final = Context(prec=15)
_MM: Final = Decimal(1000)
_ORDER: Final = tuple(Unit)

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
    told: str
    typical: bool
    divides: bool = False

    def back(self) -> "_Step":
        return replace(self, of=self.to, to=self.of, divides=not self.divides)


def convert(quantity: Quantity, unit: Unit, material: Material, dimensions: Dimensions | None = None) -> Conversion:
    """The quantity in another unit by the fewest figures; measures of the lot before typical ones of the class.

    Raises `CannotConvert` with the figure that is missing and the units that would do.
    """
    steps = tuple(_steps(material, dimensions or Dimensions()))
    way = _way(quantity.unit, unit, steps)
    if way is None:
        ways = {one: _way(quantity.unit, one, steps) for one in Unit}
        reached = tuple(one for one, there in ways.items() if there is not None)
        possible = tuple(one for one, there in ways.items() if there is not None and 0 < _along(there, quantity.value) <= LARGEST)
        raise CannotConvert(quantity, unit, material.code, _missing(quantity.unit, unit, reached), possible)
    value = _along(way, quantity.value)
    if not 0 < value <= LARGEST:
        raise CannotConvert(quantity, unit, material.code, f"it would be {value:E} {unit}, out of range", (quantity.unit,))
    how = " ".join([str(quantity), *(f"{'/' if step.divides else 'x'} {step.told}" for step in way)])
    return Conversion(Quantity(value, unit), how, not any(step.typical for step in way))


def _along(way: Iterable[_Step], value: Decimal) -> Decimal:
    """What a value becomes on the way."""
    for step in way:
        value = _SUMS.divide(value, step.factor) if step.divides else _SUMS.multiply(value, step.factor)
    return value


def mass(quantity: Quantity, material: Material, dimensions: Dimensions | None = None) -> Conversion:
    """The quantity in kilograms; see `convert`."""
    return convert(quantity, Unit.KILOGRAM, material, dimensions)


def _way(start: Unit, end: Unit, steps: Iterable[_Step]) -> tuple[_Step, ...] | None:
    """The shortest way, the same there and back: it is looked for from the unit that stands first in `Unit`."""
    if _ORDER.index(start) > _ORDER.index(end):
        way = _way(end, start, steps)
        return way and tuple(step.back() for step in reversed(way))
    ways: dict[Unit, tuple[_Step, ...]] = {start: ()}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        for step in steps:
            if step.of is here and step.to not in ways:
                ways[step.to] = (*ways[here], step)
                queue.append(step.to)
    return ways.get(end)


def _steps(material: Material, dimensions: Dimensions) -> Iterator[_Step]:
    """Every single step, both ways, those that use the lot's own measures first."""
    for step in _forward(material, dimensions):
        yield step
        yield step.back()


def _forward(material: Material, dimensions: Dimensions) -> Iterator[_Step]:
    for of, to, factor in _measured(dimensions, solid=material.ancestors[-1] != _PROFILES):
        yield _Step(of, to, factor, f"{factor.normalize():f} {to}/{of} (measured)", typical=False)
    for unit, figure in material.mass.items():
        yield _Step(unit, Unit.KILOGRAM, figure.value, f"{figure.value} kg/{unit} ({figure.source})", typical=True)
    yield _Step(Unit.TONNE, Unit.KILOGRAM, Decimal(1000), "1000 kg/t", typical=False)


def _measured(piece: Dimensions, *, solid: bool) -> Iterator[tuple[Unit, Unit, Decimal]]:
    """Metres, square and cubic metres in a piece or a metre of it: its face is its two longest sides, its thickness the third."""
    length, width, height, thickness = (_metres(side) for side in (piece.length_mm, piece.width_mm, piece.height_mm, piece.thickness_mm))
    sides = sorted((side for side in (length, width, height) if side), reverse=True)
    face = sides[0] * sides[1] if len(sides) > 1 else None
    depth = thickness or (sides[2] if solid and len(sides) == 3 else None)  # noqa: PLR2004 - length, width and height
    strip = face / length if face and length else width
    across = depth or (height if solid else None)
    given = (
        (Unit.PIECE, Unit.METRE, length),
        (Unit.PIECE, Unit.SQUARE_METRE, face),
        (Unit.PIECE, Unit.CUBIC_METRE, face and depth and face * depth),
        (Unit.METRE, Unit.SQUARE_METRE, strip),
        (Unit.METRE, Unit.CUBIC_METRE, strip and across and strip * across),
        (Unit.SQUARE_METRE, Unit.CUBIC_METRE, depth),
    )
    return ((of, to, factor) for of, to, factor in given if factor)


def _metres(millimetres: Decimal | None) -> Decimal | None:
    return None if millimetres is None else millimetres / _MM


def _missing(start: Unit, unit: Unit, possible: tuple[Unit, ...]) -> str:
    """What would have made it possible: a figure of the class or measures of the lot."""
    weight = f"the class has no kg per {unit if Unit.KILOGRAM in possible else start}"
    measures = _MEASURES.get(frozenset({start, unit}))
    return f"{weight}, and the lot does not give {measures}" if measures else weight
