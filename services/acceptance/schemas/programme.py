"""A programme and its versions as they are published."""

from datetime import date, datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field

from services.acceptance.domain.programme import Programme, Stage, Version
from services.acceptance.schemas.criteria import CriteriaBody
from services.acceptance.schemas.transcription import TranscriptionOut


class VersionOut(BaseModel):
    """One version of a programme's criteria."""

    id: UUID
    number: Annotated[int, Field(description="Rises by one; verdicts name it.")]
    stage: Stage
    valid_from: Annotated[date, Field(description="The first day.")]
    valid_until: Annotated[date | None, Field(description="The last day; null: until a later version begins.")]
    published_at: datetime | None
    criteria: CriteriaBody

    @classmethod
    def of(cls, version: Version) -> Self:
        return cls(
            id=version.id,
            number=version.number,
            stage=version.stage,
            valid_from=version.valid_from,
            valid_until=version.valid_until,
            published_at=version.published_at,
            criteria=version.criteria,
        )


class ProgrammeOut(BaseModel):
    """A programme as it is published, with every version that is."""

    id: UUID
    receiver_id: UUID
    organization_id: Annotated[UUID, Field(description="Who keeps it: the receiver's owner, or who transcribed it.")]
    name: str
    country: str
    regions: Annotated[list[str], Field(description="ISO 3166-2; the whole country where empty.")]
    sites: Annotated[list[UUID], Field(description="Where it runs; all of the receiver's sites where empty.")]
    transcription: TranscriptionOut | None
    confirmed: Annotated[bool, Field(description="Whether the receiver itself stands for it.")]
    example: Annotated[bool, Field(description="Written to show the product; never a firm's current condition.")]
    versions: Annotated[list[VersionOut], Field(description="What is published, by number.")]
    version: Annotated[int, Field(description="Rises with every change of the programme or one of its versions; also the ETag.")]

    @classmethod
    def of(cls, programme: Programme) -> Self:
        return cls(
            id=programme.id,
            receiver_id=programme.receiver_id,
            organization_id=programme.organization_id,
            name=programme.name,
            country=programme.country,
            regions=[*programme.regions],
            sites=[*programme.sites],
            transcription=TranscriptionOut.of(programme.transcription) if programme.transcription else None,
            confirmed=programme.confirmed,
            example=programme.example,
            versions=[VersionOut.of(one) for one in programme.versions if one.stage is Stage.PUBLISHED],
            version=programme.version,
        )


class ProgrammePage(BaseModel):
    """Some programmes, oldest first."""

    items: list[ProgrammeOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]


class VersionList(BaseModel):
    """Versions of a programme by number: what is published, and one's own drafts."""

    items: list[VersionOut]
