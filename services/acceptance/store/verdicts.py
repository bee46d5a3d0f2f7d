"""Reading verdicts: those on a lot, and the lots that a programme's sites could have."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.judging import Judgement, Ruled
from services.acceptance.domain.near import Near, NearBy, Place, Wished
from services.acceptance.domain.site import Site
from services.acceptance.domain.told import By, Passed
from services.acceptance.domain.verdict import Outcome, Remedy, Why
from services.acceptance.store.published import lot_of
from services.acceptance.store.reach import NEAREST, SITES, sited
from services.acceptance.store.standings import criteria_of
from services.kernel.identity import LotId, ProgrammeId, ReceiverId, SiteId, VersionId

NO_WAY: Final = 100
"""Where no remedy leads to a yes: behind all that have one."""

_OF_LOT: Final = text(f"""
SELECT verdict.*, version.number, version.criteria::text AS criteria, programme.name, programme.example,
       programme.transcription IS NULL AS confirmed, receiver.id AS receiver_id, receiver.name AS receiver_name
FROM acceptance.verdicts AS verdict
JOIN acceptance.programme_versions AS version ON version.id = verdict.version_id
JOIN acceptance.programmes AS programme ON programme.id = verdict.programme_id
JOIN acceptance.receivers AS receiver ON receiver.id = programme.receiver_id
WHERE verdict.lot_id = CAST(:lot_id AS uuid)
  AND (cardinality(CAST(:outcomes AS text[])) = 0 OR verdict.outcome = ANY (CAST(:outcomes AS text[])))
  AND (coalesce(verdict.remedies_away, {NO_WAY}), verdict.programme_id) > (CAST(:rank AS integer), CAST(:after AS uuid))
ORDER BY coalesce(verdict.remedies_away, {NO_WAY}), verdict.programme_id LIMIT :limit
""")  # noqa: S608 - a number of our own

_NEAR: Final = text(f"""
WITH {SITES}
SELECT verdict.outcome, verdict.results, verdict.version_id, lot.document, lot.lot_id, here.site_id, here.metres
FROM acceptance.verdicts AS verdict
JOIN acceptance.lots AS lot ON lot.lot_id = verdict.lot_id AND lot.gone_on IS NULL
{NEAREST}
WHERE verdict.programme_id = CAST(:programme_id AS uuid)
  AND (verdict.outcome = 'pass' OR verdict.remedies_away = 1)
  AND (verdict.outcome = 'pass') = CAST(:passing AS boolean)
  AND (CAST(:trader AS boolean) OR NOT lot.traders_only)
  AND here.metres <= CAST(:metres AS float8)
  AND (here.metres, lot.lot_id) > (CAST(:behind AS float8), CAST(:after AS uuid))
ORDER BY here.metres, lot.lot_id LIMIT :limit
""")  # noqa: S608 - parts of our own


class VerdictRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of_lot(self, lot_id: LotId, outcomes: Collection[Outcome], after: tuple[int, UUID] | None, limit: int) -> list[Passed]:
        """Verdicts on a lot, those that are fewest remedies from a yes first, with what they were made by: one statement."""
        rank, last = after or (-1, UUID(int=0))
        given = {"lot_id": lot_id, "outcomes": [*outcomes], "rank": rank, "after": last, "limit": limit}
        return [_passed(row) for row in await self._session.execute(_OF_LOT, given)]

    async def near(self, programme_id: ProgrammeId, sites: Sequence[Site], asked: NearBy) -> list[Near]:
        """Lots that pass, or are one remedy away, nearest to any of these sites first: one statement."""
        behind, last = asked.after or (-1.0, UUID(int=0))
        given = {
            "programme_id": programme_id,
            **sited(sites),
            "passing": asked.wished is Wished.PASS,
            "trader": asked.trader,
            "metres": asked.radius_km * 1000,
            "behind": behind,
            "after": last,
            "limit": asked.limit,
        }
        return [_near(row) for row in await self._session.execute(_NEAR, given)]


def _passed(row: Row[Any]) -> Passed:
    judgement = Judgement(
        lot_id=LotId(row.lot_id),
        programme_id=ProgrammeId(row.programme_id),
        version_id=VersionId(row.version_id),
        lot_version=row.lot_version,
        outcome=Outcome(row.outcome),
        remedies_away=row.remedies_away,
        results=_results(row.results),
        lasts_until=row.lasts_until,
    )
    by = By(row.name, row.number, criteria_of(row.criteria), ReceiverId(row.receiver_id), row.receiver_name, row.confirmed, row.example)
    return Passed(judgement, by)


def _near(row: Row[Any]) -> Near:
    document: Mapping[str, Any] = row.document
    place = Place(tuple(document["location"]["point"]), document["location"]["municipality"])
    return Near(
        lot=lot_of(document),
        title=document["title"],
        place=place,
        site_id=SiteId(row.site_id),
        metres=row.metres,
        outcome=Outcome(row.outcome),
        version_id=VersionId(row.version_id),
        open=tuple(one for one in _results(row.results) if one.outcome is not Outcome.PASS),
    )


def _results(told: Sequence[Sequence[Any]]) -> tuple[Ruled, ...]:
    return tuple(
        Ruled(rule, Outcome(outcome), Why(why), Remedy(remedy) if remedy else None, ground) for rule, outcome, why, remedy, ground in told
    )
