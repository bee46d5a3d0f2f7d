"""Sites by nearness: where who has a little can bring it, and firms that help. One statement each."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.materials import answering
from services.acceptance.domain.nearby.asking import Asking, Nearby
from services.acceptance.domain.receiver import Kind, Receiver
from services.acceptance.domain.site import Service, Visitor
from services.acceptance.store.programme_rows import TRANSCRIPTION
from services.acceptance.store.standings import COLUMNS, site_of, stood
from services.kernel.geography import Point
from services.kernel.identity import OrganizationId, ReceiverId
from services.kit.metric import metric
from services.vocabulary.material import MaterialCode

_NEAR: Final = """
WITH near AS MATERIALIZED (
    SELECT s.id, p.place <-> CAST(:here AS extensions.geometry) AS metres
    FROM acceptance.site_points p JOIN acceptance.sites s ON s.id = p.site_id
    WHERE extensions.ST_DWithin(p.place, CAST(:here AS extensions.geometry), CAST(:reach AS float8)) AND {condition}
    ORDER BY metres, s.id
    LIMIT CAST(:most AS int)
)
"""
_WELCOME: Final = """
    s.materials && CAST(:codes AS text[]) AND (s.services = '{}' OR 'resale' = ANY (s.services)) AND (
        s.takes_from && CAST(:visitors AS text[])
        OR (CAST(:residents AS bool) AND 'residents' = ANY (s.takes_from)
            AND (s.municipalities = '{}' OR CAST(:municipality AS text) = ANY (s.municipalities)))
    )
"""
_DONE: Final = "s.services && CAST(:services AS text[]) AND (CAST(:codes AS text[]) IS NULL OR s.materials && CAST(:codes AS text[]))"
MOST_TERMS: Final = 5
"""Programmes that are told of one site, so that no receiver with many keeps the others out of sight."""
_FIRM: Final = """n.metres, to_jsonb(s) AS site, r.id AS firm_id, r.organization_id AS firm_owner, r.name AS firm_name, r.kind, r.website,
       r.transcription AS firm_transcription"""

_TAKING: Final = text(f"""
{_NEAR.format(condition=_WELCOME)}
SELECT {_FIRM}, taken.*
FROM near n JOIN acceptance.sites s ON s.id = n.id JOIN acceptance.receivers r ON r.id = s.receiver_id
LEFT JOIN LATERAL (
    SELECT {COLUMNS}
    FROM acceptance.programmes p JOIN acceptance.programme_versions v ON v.programme_id = p.id
    WHERE p.receiver_id = s.receiver_id AND (p.sites = '{{}}' OR s.id = ANY (p.sites))
      AND p.country = CAST(:country AS text) AND (p.regions = '{{}}' OR CAST(:region AS text) = ANY (p.regions))
      AND v.materials && CAST(:codes AS text[]) AND v.valid_from <= :today AND (v.valid_until IS NULL OR v.valid_until >= :today)
    ORDER BY p.id LIMIT CAST(:terms AS int)
) AS taken ON true
ORDER BY n.metres, s.id, taken.id
""")  # noqa: S608 - all of it stands here

_SERVING: Final = text(f"""
{_NEAR.format(condition=_DONE)}
SELECT {_FIRM}
FROM near n JOIN acceptance.sites s ON s.id = n.id JOIN acceptance.receivers r ON r.id = s.receiver_id
ORDER BY n.metres, s.id
""")  # noqa: S608 - all of it stands here


class NearbyReading:
    """What is near, for anybody."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def taking(self, asking: Asking, km: float, most: int, today: date) -> tuple[Nearby, ...]:
        """So many sites at most that take it and let the asker in, nearest first; each for up to `MOST_TERMS` programmes."""
        here = asking.here
        found = await self._session.execute(
            _TAKING,
            {
                **_reach(here.point, km, most),
                "codes": [*answering(asking.material.code)],
                "visitors": [asking.visitor.value],
                "residents": asking.visitor is Visitor.PRIVATE,
                "municipality": here.municipality.refnis if here.municipality else None,
                "country": here.country,
                "region": here.region.iso if here.region else None,
                "today": today,
                "terms": MOST_TERMS,
            },
        )
        return tuple(_nearby(row, *(stood(row) if row.id else (None, None))) for row in found)

    async def serving(
        self, services: Collection[Service], material: MaterialCode | None, point: Point, km: float, most: int
    ) -> tuple[Nearby, ...]:
        """So many sites at most where one of these is done for others, for the material where one is named, nearest first."""
        codes = [*answering(material)] if material else None
        told: Mapping[str, object] = {**_reach(point, km, most), "services": [*services], "codes": codes}
        return tuple(_nearby(row) for row in await self._session.execute(_SERVING, told))


def _reach(point: Point, km: float, most: int) -> dict[str, object]:
    x, y = metric(point)
    return {"here": f"SRID=3035;POINT({x:.2f} {y:.2f})", "reach": km * 1000, "most": most}


def _nearby(row: Row[Any], *programme: Any) -> Nearby:
    written = TRANSCRIPTION.validate_python(row.firm_transcription)
    whose = ReceiverId(row.firm_id), OrganizationId(row.firm_owner), row.firm_name, Kind(row.kind), row.website
    return Nearby(Receiver(*whose, transcription=written), site_of(row.site), row.metres / 1000, *programme)
