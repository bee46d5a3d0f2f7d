"""A text's figures read: sizes, marks, heat, amount."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain
from typing import Final

from services.kernel.quantity import Quantity
from services.vocabulary.notation import asides, fire, glass, grades, grain, profiles, quantities, sizes, thermal
from services.vocabulary.notation.even import composed, even, without
from services.vocabulary.notation.hints import Hints
from services.vocabulary.notation.lengths import Dimension, Length
from services.vocabulary.notation.mark import Kind, Mark
from services.vocabulary.notation.quantities import Amount
from services.vocabulary.notation.signs import Sign, signs
from services.vocabulary.notation.written import Role

LONGEST: Final = 10_000
"""Letters of a text that are read: twice what a description may hold."""

_MARKS: Final[tuple[Callable[[str], Iterator[Mark]], ...]] = (fire.read, glass.read, thermal.read, grades.read, profiles.read, grain.read)
"""In the order in which they are read: what one has read, no later one reads again."""

_FIGURES: Final = re.compile("[0-9½¼¾]|klasse|class")
"""What every notation has one of: a Euroclass may be a letter."""

_NAME: Final = re.compile(r"(?!rei)[^\W\d_]{3,}[^\d]*", re.IGNORECASE)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Thermal:
    """U in W/m²K, conductivity in W/mK, resistance in m²K/W, as far as told."""

    u_value: Decimal | None = None
    conductivity: Decimal | None = None
    resistance: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Notation:
    """What the figures of a text say. Spans are places in `text`, which is the text composed (NFC) and cut at `LONGEST`."""

    text: str
    dimensions: tuple[Dimension, ...] = ()
    marks: tuple[Mark, ...] = ()
    quantity: Quantity | None = None
    packs: int | None = None
    """Pallets, boxes, rolls: a number whose contents nobody knows."""
    spans: tuple[Span, ...] = ()

    def first(self, kind: Kind) -> str | None:
        """The first mark of a kind, as it is normally written."""
        return next((one.value for one in self.marks if one.kind is kind), None)

    @property
    def profile(self) -> str | None:
        return self.first(Kind.PROFILE)

    @property
    def fire(self) -> str | None:
        return self.first(Kind.FIRE)

    @property
    def glazing(self) -> str | None:
        return self.first(Kind.GLAZING)

    @property
    def strength(self) -> str | None:
        return self.first(Kind.STRENGTH)

    @property
    def slip(self) -> str | None:
        return self.first(Kind.SLIP)

    @property
    def ral(self) -> str | None:
        return self.first(Kind.RAL)

    @property
    def grain(self) -> str | None:
        return self.first(Kind.GRAIN)

    @property
    def thermal(self) -> Thermal:
        figures = (self.first(kind) for kind in (Kind.U_VALUE, Kind.CONDUCTIVITY, Kind.RESISTANCE))
        return Thermal(*(None if one is None else Decimal(one) for one in figures))

    @property
    def rest(self) -> str:
        """The text without what was read here, as long as before."""
        return without(self.text, self.spans, " ")


def read(text: str) -> Notation:
    """The figures of any text, in any of four languages or a mixture; it never fails, and reads in time linear in the text."""
    whole = composed(text[:LONGEST])
    plain = even(whole)
    if not _FIGURES.search(plain):
        return Notation(whole)
    aside = tuple(asides.read(plain, whole))
    plain = without(plain, aside)
    marks, plain = _marks(plain)
    row = signs(plain)
    sized = tuple(sizes.read(row, whole, Hints(even(whole))))
    taken = frozenset(chain.from_iterable(range(one.first, one.after) for one in sized))
    amounts = tuple(quantities.read(row, taken))
    dimensions = sorted((*(one.dimension for one in sized), *_bores(marks, whole)), key=lambda one: one.start)
    of_marks, of_sizes = (_figures_of(one, whole) for one in marks), ((one.start, one.end) for one in dimensions)
    spans = chain(aside, of_marks, of_sizes, (_span(row, one) for one in amounts))
    return Notation(
        whole, tuple(dimensions), marks, _surest(amounts), _packs(amounts), tuple(sorted({one for one in spans if one[0] < one[1]}))
    )


def tokens(notation: Notation) -> tuple[str, ...]:
    """What a lot is found by: `mm:830` for each length, `profile:hea200`, `fire:ei30`, `ral:7016`; none twice."""
    lengths = chain.from_iterable(one.ends for dimension in notation.dimensions for one in dimension.lengths)
    sizes_of_marks = chain.from_iterable(one.millimetres for one in notation.marks)
    of_marks = chain.from_iterable(one.tokens for one in notation.marks)
    return tuple(dict.fromkeys((*of_marks, *(f"mm:{round(one)}" for one in chain(lengths, sizes_of_marks)))))


def _marks(plain: str) -> tuple[tuple[Mark, ...], str]:
    """The marks of a text in order of their places, and the text without them."""
    found: list[Mark] = []
    for reader in _MARKS:
        read_here = tuple(reader(plain))
        if read_here:
            here = tuple(_apart(read_here))
            plain = without(plain, ((one.start, one.end) for one in here))
            found += here
    return tuple(sorted(found, key=lambda one: one.start)), plain


def _apart(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Marks that do not lie over one another; of two that do, the longer."""
    end = 0
    for one in sorted(marks, key=lambda one: (one.start, -one.end)):
        if one.start >= end:
            yield one
            end = one.end


def _bores(marks: Iterable[Mark], whole: str) -> Iterator[Dimension]:
    """DN 110 is also a diameter."""
    for one in marks:
        if one.kind is Kind.BORE:
            yield Dimension((Length(one.millimetres[0], role=Role.DIAMETER),), whole[one.start : one.end], one.start, one.end)


def _figures_of(mark: Mark, whole: str) -> Span:
    """Where a mark stands, without a word in front that also names a material: HEA, koker, coupe-feu."""
    word = _NAME.match(whole, mark.start, mark.end) if mark.kind in {Kind.PROFILE, Kind.FIRE} else None
    return (word.end() if word else mark.start), mark.end


def _span(row: list[Sign], amount: Amount) -> Span:
    return row[amount.first].start, row[amount.after - 1].end


def _surest(amounts: Iterable[Amount]) -> Quantity | None:
    """Of equally sure ones the first."""
    best = max((one for one in amounts if one.quantity is not None), key=lambda one: one.sure, default=None)
    return None if best is None else best.quantity


def _packs(amounts: Iterable[Amount]) -> int | None:
    return next((one.packs for one in amounts if one.packs is not None), None)
