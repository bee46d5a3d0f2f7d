"""What an organization's reuse spared in a year: kilograms reused times the carbon figure of their class, and what transport cost."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from services.kernel.identity import ProjectId
from services.listings.domain.outcomes import MaterialOutcome, OutcomeLine
from services.vocabulary.material import Figure, Material
from services.vocabulary.vocabulary import Vocabulary

SPARING: Final = frozenset({MaterialOutcome.REUSED, MaterialOutcome.PREPARED})
"""What takes the place of a new product. What is recycled spares something too, but not a product's making."""

KG_PER_TONNE: Final = Decimal(1000)


class Lacking(StrEnum):
    """Why a line counts for nothing."""

    MATERIAL = "material"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Booked:
    """A line of a project's outcomes, and the class of what it tells of, where that is known."""

    project_id: ProjectId
    line: OutcomeLine
    material: str | None


@dataclass(frozen=True, slots=True)
class Spared:
    """Of one class: how much was reused, and what making as much anew would have emitted (modules A1 to A3)."""

    material: str
    kg: Decimal
    figure: Figure

    @property
    def kg_co2e(self) -> Decimal:
        return self.kg * self.figure.value


@dataclass(frozen=True, slots=True)
class Unfigured:
    """A line that counts for nothing, and why."""

    booked: Booked
    lacking: Lacking


@dataclass(frozen=True, slots=True)
class Transport:
    """What bringing it there emitted; `kg_unknown` went so far as nobody said."""

    tonne_km: Decimal
    kg_unknown: Decimal
    figure: Figure

    @property
    def kg_co2e(self) -> Decimal:
        return self.tonne_km * self.figure.value


@dataclass(frozen=True, slots=True)
class Co2Statement:
    """Of one year. `undated` is of no year: its papers have no date."""

    year: int
    spared: tuple[Spared, ...]
    transport: Transport
    unfigured: tuple[Unfigured, ...]
    undated: tuple[Booked, ...]

    @property
    def kg_co2e(self) -> Decimal:
        """Transport is not taken off: it stands apart."""
        return sum((one.kg_co2e for one in self.spared), Decimal(0))


def state(year: int, booked: Iterable[Booked], vocabulary: Vocabulary, transport: Figure) -> Co2Statement:
    """Each line of reuse is in one place: spared, unfigured, undated, or of another year."""
    reused = [one for one in booked if one.line.outcome in SPARING]
    of_year = [one for one in reused if one.line.document_date and one.line.document_date.year == year]
    classes = {code: vocabulary.get(code) for one in of_year if (code := one.material) is not None and code in vocabulary}
    return Co2Statement(
        year=year,
        spared=tuple(_spared(of_year, classes)),
        transport=_transport(of_year, transport),
        unfigured=tuple(_unfigured(of_year, classes)),
        undated=tuple(one for one in reused if one.line.document_date is None),
    )


def _spared(booked: Iterable[Booked], classes: Mapping[str, Material]) -> Iterator[Spared]:
    kilograms: dict[str, Decimal] = {}
    for one in booked:
        if one.material is not None and (material := classes.get(one.material)) and material.carbon:
            kilograms[one.material] = kilograms.get(one.material, Decimal(0)) + one.line.kg
    for code, kg in sorted(kilograms.items()):
        if figure := classes[code].carbon:
            yield Spared(code, kg, figure)


def _unfigured(booked: Iterable[Booked], classes: Mapping[str, Material]) -> Iterator[Unfigured]:
    for one in booked:
        material = classes.get(one.material or "")
        if material is None:
            yield Unfigured(one, Lacking.MATERIAL)
        elif material.carbon is None:
            yield Unfigured(one, Lacking.FIGURE)


def _transport(booked: Iterable[Booked], figure: Figure) -> Transport:
    moved = [one.line for one in booked]
    tonne_km = sum((line.kg / KG_PER_TONNE * line.distance_km for line in moved if line.distance_km is not None), Decimal(0))
    return Transport(tonne_km, sum((line.kg for line in moved if line.distance_km is None), Decimal(0)), figure)
