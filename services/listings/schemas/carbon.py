"""The CO2e statement as it is written in JSON."""

from decimal import Decimal
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from services.kernel.identity import OrganizationId
from services.kit.scalars import Number
from services.listings.domain import carbon as domain
from services.listings.schemas.lot import Answer
from services.listings.schemas.outcomes import OutcomeLineBody


class SparedOut(Answer):
    """Of one class: what was reused, and what making as much anew would have emitted."""

    material: str
    kg: Number
    kg_co2e_per_kg: Annotated[Number, Field(description="Of a new product, modules A1 to A3.")]
    source: str
    kg_co2e: Number

    @classmethod
    def of(cls, one: domain.Spared) -> Self:
        return cls(
            material=one.material, kg=one.kg, kg_co2e_per_kg=one.figure.value, source=one.figure.source, kg_co2e=_rounded(one.kg_co2e)
        )


class TransportOut(Answer):
    """What bringing it there emitted. Not taken off the rest."""

    tonne_km: Number
    kg_co2e_per_tonne_km: Number
    source: str
    kg_co2e: Number
    kg_of_unknown_distance: Annotated[Number, Field(description="What lines tell of that say no `distance_km`.")]

    @classmethod
    def of(cls, one: domain.Transport) -> Self:
        return cls(
            tonne_km=_rounded(one.tonne_km),
            kg_co2e_per_tonne_km=one.figure.value,
            source=one.figure.source,
            kg_co2e=_rounded(one.kg_co2e),
            kg_of_unknown_distance=one.kg_unknown,
        )


class UnfiguredOut(Answer):
    """A line that counts for nothing, and why."""

    project_id: UUID
    lacking: Annotated[domain.Lacking, Field(description="`material`: no class is known; `figure`: its class has no carbon figure.")]
    material: str | None
    line: OutcomeLineBody


class UndatedOut(Answer):
    """A line whose paper has no date, and so is of no year."""

    project_id: UUID
    line: OutcomeLineBody


class Co2StatementOut(Answer):
    """What an organization's reuse spared in a year."""

    organization_id: UUID
    year: int
    kg_co2e: Annotated[Number, Field(description="Spared by reuse, transport not taken off.")]
    materials: list[SparedOut]
    transport: TransportOut
    without_figure: Annotated[list[UnfiguredOut], Field(description="Reuse that counts for nothing here, and why.")]
    undated: list[UndatedOut]
    vocabulary_version: str

    @classmethod
    def of(cls, statement: domain.Co2Statement, organization: OrganizationId, vocabulary_version: str) -> Self:
        return cls(
            organization_id=organization,
            year=statement.year,
            kg_co2e=_rounded(statement.kg_co2e),
            materials=[SparedOut.of(one) for one in statement.spared],
            transport=TransportOut.of(statement.transport),
            without_figure=[_unfigured(one) for one in statement.unfigured],
            undated=[UndatedOut(project_id=one.project_id, line=OutcomeLineBody.model_validate(one.line)) for one in statement.undated],
            vocabulary_version=vocabulary_version,
        )


def _unfigured(one: domain.Unfigured) -> UnfiguredOut:
    booked = one.booked
    line = OutcomeLineBody.model_validate(booked.line)
    return UnfiguredOut(project_id=booked.project_id, lacking=one.lacking, material=booked.material, line=line)


def _rounded(value: Decimal) -> Decimal:
    return round(value, 3)
