"""What is in force on a day, read in one statement."""

from collections.abc import Collection, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

import orjson
from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.materials import answering
from services.acceptance.domain.programme import Programme, Stage, Version
from services.acceptance.domain.site import Site
from services.acceptance.domain.standing import Standing
from services.acceptance.schemas.criteria import CRITERIA
from services.acceptance.store.programme_rows import TRANSCRIPTION
from services.acceptance.store.rows import site
from services.acceptance.store.tables import SiteRow
from services.kernel.identity import OrganizationId, ProgrammeId, ReceiverId, SiteId, VersionId
from services.vocabulary.material import MaterialCode

COLUMNS: Final = """
       p.id, p.receiver_id, p.organization_id, p.name, p.country, p.regions, p.sites, p.transcription, p.example, p.version,
       v.id AS version_id, v.number, v.criteria::text AS criteria, v.valid_from, v.valid_until, v.published_at
"""
"""Of a programme `p` and its version `v`: what `stood` reads."""

_IN_FORCE: Final = f"""
SELECT {COLUMNS}, r.name AS receiver_name,
       (SELECT jsonb_agg(to_jsonb(s) ORDER BY s.id)::text FROM acceptance.sites s
        WHERE s.receiver_id = p.receiver_id AND (p.sites = '{{}}' OR s.id = ANY (p.sites))) AS receiving
FROM acceptance.programme_versions v
JOIN acceptance.programmes p ON p.id = v.programme_id
JOIN acceptance.receivers r ON r.id = p.receiver_id
WHERE v.valid_from <= :today AND (v.valid_until IS NULL OR v.valid_until >= :today)
"""  # noqa: S608 - all of it stands here
_ALL: Final = text(f"{_IN_FORCE} ORDER BY p.id")
MEETING: Final = text(f"{_IN_FORCE} AND v.materials && CAST(:codes AS text[]) ORDER BY p.id")


async def in_force(session: AsyncSession, today: date, codes: Collection[MaterialCode] | None) -> tuple[Standing, ...]:
    """Every programme with its version in force that day; only those that take one of these classes, or a class above or below it."""
    if codes is None:
        found = await session.execute(_ALL, {"today": today})
    else:
        meeting = sorted({meant for code in codes for meant in answering(code)})
        found = await session.execute(MEETING, {"today": today, "codes": meeting})
    return tuple(map(_standing, found))


def _standing(row: Row[Any]) -> Standing:
    programme, version = stood(row)
    return Standing(programme, version, row.receiver_name, _sites(row.receiving or "[]"))


def stood(row: Row[Any]) -> tuple[Programme, Version]:
    """A programme and the version that was in force, from a row that has `COLUMNS`."""
    version = Version(
        id=VersionId(row.version_id),
        number=row.number,
        criteria=criteria_of(row.criteria),
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        stage=Stage.PUBLISHED,
        published_at=row.published_at,
    )
    return _programme(row, version), version


def _programme(row: Row[Any], version: Version) -> Programme:
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
        versions=(version,),
        version=row.version,
    )


@lru_cache(maxsize=4096)
def criteria_of(written: str) -> Criteria:
    """Read once per process: what is published does not change, and most of it stands for months."""
    return CRITERIA.validate_json(written)


def site_of(told: Mapping[str, Any]) -> Site:
    """A site from its row as JSON."""
    return site(SiteRow(**{**told, "id": UUID(told["id"])}))


@lru_cache(maxsize=4096)
def _sites(written: str) -> tuple[Site, ...]:
    """Read once per process for as long as they are told the same: a receiver's sites come with each of its programmes."""
    return tuple(map(site_of, orjson.loads(written)))
