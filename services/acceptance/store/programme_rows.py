"""Programmes and their versions, from values to rows and back."""

from typing import Any, Final

from pydantic import TypeAdapter

from services.acceptance.domain.programme import Programme, Stage, Transcription, Version
from services.acceptance.schemas.criteria import CRITERIA
from services.acceptance.store.tables import DraftRow, ProgrammeRow, PublishedRow
from services.kernel.identity import OrganizationId, ProgrammeId, ReceiverId, SiteId, VersionId

TRANSCRIPTION: Final = TypeAdapter[Transcription | None](Transcription | None)
"""Of programmes and of receivers."""


def programme_row(programme: Programme) -> ProgrammeRow:
    return ProgrammeRow(
        id=programme.id,
        receiver_id=programme.receiver_id,
        organization_id=programme.organization_id,
        name=programme.name,
        country=programme.country,
        regions=[*programme.regions],
        sites=[*programme.sites],
        transcription=TRANSCRIPTION.dump_python(programme.transcription, mode="json"),
        example=programme.example,
        published=programme.published,
        version=programme.version,
    )


def programme(row: ProgrammeRow, versions: tuple[Version, ...]) -> Programme:
    return Programme(
        id=ProgrammeId(row.id),
        receiver_id=ReceiverId(row.receiver_id),
        organization_id=OrganizationId(row.organization_id),
        name=row.name,
        country=row.country,
        regions=tuple(row.regions),
        sites=tuple(map(SiteId, row.sites)),
        transcription=TRANSCRIPTION.validate_python(row.transcription),
        example=row.example,
        versions=versions,
        version=row.version,
    )


def version_row(programme_id: ProgrammeId, version: Version) -> dict[str, Any]:
    """What a draft and a published version both have."""
    return {
        "id": version.id,
        "programme_id": programme_id,
        "number": version.number,
        "criteria": CRITERIA.dump_python(version.criteria, mode="json"),
        "valid_from": version.valid_from,
        "valid_until": version.valid_until,
    }


def published_row(programme_id: ProgrammeId, version: Version) -> dict[str, Any]:
    return version_row(programme_id, version) | {"materials": [*version.criteria.materials], "published_at": version.published_at}


def draft(row: DraftRow) -> Version:
    return Version(VersionId(row.id), row.number, CRITERIA.validate_python(row.criteria), row.valid_from, row.valid_until)


def published(row: PublishedRow) -> Version:
    return Version(
        id=VersionId(row.id),
        number=row.number,
        criteria=CRITERIA.validate_python(row.criteria),
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        stage=Stage.PUBLISHED,
        published_at=row.published_at,
    )
