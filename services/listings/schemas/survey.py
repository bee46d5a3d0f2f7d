"""Staged inventories as they are written in JSON."""

from datetime import datetime
from typing import Annotated, Final, Self
from uuid import UUID

from pydantic import Field, StringConstraints

from services.kit.scalars import Number, Storable
from services.listings.domain import survey as domain
from services.listings.domain.offer import Condition
from services.listings.schemas.lot import Answer
from services.listings.schemas.offer import EURAL, digits
from services.listings.schemas.parts import DimensionsBody, EvidenceBody, Part, QuantityBody, SubstanceBody, Text

MOST: Final = 500
"""Items in one delivery: half a second of understanding titles. A larger inventory comes in several."""

Photograph = Annotated[str, StringConstraints(max_length=500, pattern=r"^(https://\S+|[0-9a-f-]{36})$"), Storable]


class StatementBody(Part):
    """What one stage says of an item. What is left out, it does not say: what an earlier stage said stands."""

    title: Annotated[Text | None, Field(description="Needed once.", examples=["Eiken binnendeur met kader"])] = None
    description: Annotated[str | None, Field(max_length=5000, pattern=r"^[^\x00]*$")] = None
    material: Annotated[str | None, Field(max_length=100, description="Code of the vocabulary; left out, the title is understood.")] = None
    eural: Annotated[str | None, Field(pattern=EURAL, description="European list of waste.", examples=["17 02 01"])] = None
    quantity: QuantityBody | None = None
    dimensions: DimensionsBody | None = None
    condition: Condition | None = None
    place: Annotated[Text | None, Field(description="Where in the building.", examples=["verdieping 2, lokaal 2.14"])] = None
    occurrence: Annotated[Text | None, Field(description="Its form (verschijningsvorm).", examples=["hechtgebonden plaat"])] = None
    attachments: Annotated[list[Text] | None, Field(max_length=20, description="What it is fixed with, and what sticks to it.")] = None
    substances: Annotated[list[SubstanceBody] | None, Field(max_length=20)] = None
    evidence: Annotated[list[EvidenceBody] | None, Field(max_length=50)] = None
    photographs: Annotated[list[Photograph] | None, Field(max_length=50, description="Addresses (https), or ids of documents.")] = None
    reuse_potential: domain.ReusePotential | None = None

    def statement(self) -> domain.Statement:
        return domain.Statement(
            title=self.title,
            description=self.description,
            material=self.material,
            eural=digits(self.eural),
            quantity=self.quantity.meant() if self.quantity else None,
            dimensions=self.dimensions.meant() if self.dimensions else None,
            condition=self.condition,
            place=self.place,
            occurrence=self.occurrence,
            attachments=_tuple(self.attachments),
            substances=None if self.substances is None else tuple((one.substance, one.finding) for one in self.substances),
            evidence=None if self.evidence is None else tuple(one.meant() for one in self.evidence),
            photographs=_tuple(self.photographs),
            reuse_potential=self.reuse_potential,
        )


class SurveyedIn(StatementBody):
    """An item by its number, and what this stage says of it."""

    number: Annotated[Text, Field(description="Yours; unique in the project.", examples=["D-014"])]


class StageIn(Part):
    """What one stage says of some or all items."""

    stage: domain.Stage
    items: Annotated[list[SurveyedIn], Field(min_length=1, max_length=MOST)]


class StatementOut(Answer, StatementBody):
    """What is said of an item."""

    @classmethod
    def of(cls, said: domain.Statement) -> Self:
        findings = said.substances or ()
        return cls(
            **{name: getattr(said, name) for name in _PLAIN},
            quantity=QuantityBody.model_validate(said.quantity) if said.quantity else None,
            dimensions=DimensionsBody.model_validate(said.dimensions) if said.dimensions else None,
            substances=None if said.substances is None else [SubstanceBody(substance=one, finding=found) for one, found in findings],
            evidence=None if said.evidence is None else [EvidenceBody.model_validate(one) for one in said.evidence],
        )


_PLAIN: Final = (
    *("title", "description", "material", "eural", "condition", "place"),
    *("occurrence", "attachments", "photographs", "reuse_potential"),
)


class RecordedOut(Answer):
    """What a stage said, kept as it was."""

    stage: domain.Stage
    recorded_by: Annotated[UUID, Field(description="The organization that recorded it.")]
    recorded_at: datetime
    stated: StatementOut


class SurveyedOut(Answer):
    """An item as it is known from all stages together, and what follows from it."""

    id: UUID
    number: str
    stage: Annotated[domain.Stage, Field(description="The latest that says something of it.")]
    version: int
    known: Annotated[StatementOut, Field(description="What the stages say together, the latest first.")]
    material: Annotated[str, Field(description="Code of the vocabulary: as stated, or as the title was understood.")]
    confidence: Annotated[float, Field(ge=0, le=1)]
    eural: Annotated[str | None, Field(description="As stated, or of its class.")]
    mass_kg: Number | None
    mass_derivation: str | None
    lot_id: Annotated[UUID | None, Field(description="The lot that was made of it.")]

    @classmethod
    def of(cls, one: domain.Surveyed) -> Self:
        return cls.model_validate(_known(one))


class SurveyedHistory(SurveyedOut):
    """An item with what each stage said."""

    stages: list[RecordedOut]

    @classmethod
    def of(cls, one: domain.Surveyed) -> Self:
        stages = [
            RecordedOut(stage=stage, recorded_by=said.by, recorded_at=said.at, stated=StatementOut.of(said.statement))
            for stage in domain.Stage
            if (said := one.stages.get(stage)) and said.at
        ]
        return cls.model_validate({**_known(one), "stages": stages})


class SurveyedList(Answer):
    """The items of a delivery, in its order."""

    items: list[SurveyedOut]


class SurveyedPage(SurveyedList):
    """Some of a project's inventory, in the order in which items were first told."""

    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]


def _known(one: domain.Surveyed) -> dict[str, object]:
    mass = one.reading.mass
    return {
        "id": one.id,
        "number": one.number,
        "stage": one.stage,
        "version": one.version,
        "known": StatementOut.of(one.known),
        "material": one.reading.material,
        "confidence": one.reading.confidence,
        "eural": one.reading.eural,
        "mass_kg": mass.quantity.value if mass else None,
        "mass_derivation": mass.how if mass else None,
        "lot_id": one.lot_id,
    }


def _tuple(listed: list[str] | None) -> tuple[str, ...] | None:
    return None if listed is None else tuple(listed)
