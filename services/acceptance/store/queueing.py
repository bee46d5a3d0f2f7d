"""What is to be judged again, put down in the transaction that is the reason for it."""

from collections.abc import Collection
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import Select, insert, text
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.schemas.verdict_state import USES
from services.acceptance.store.tables import TO_JUDGE

KEPT_DAYS: Final = 365
"""So long a lot that is gone can be tried against; then it is forgotten, with what was stated of it."""

# what is in force otherwise than lots were judged by; and what is in force no more
_OTHERWISE: Final = text("""
WITH now AS (
  SELECT p.id, v.id AS version_id, p.country, p.regions
  FROM acceptance.programme_versions v JOIN acceptance.programmes p ON p.id = v.programme_id
  WHERE v.valid_from <= :today AND (v.valid_until IS NULL OR v.valid_until >= :today)
), otherwise AS (
  SELECT coalesce(now.id, known.programme_id) AS programme_id, now.version_id, now.country, now.regions
  FROM now FULL JOIN (SELECT * FROM acceptance.judged_by WHERE programme_id <> CAST(:uses AS uuid)) AS known ON known.programme_id = now.id
  WHERE (now.version_id, now.country, now.regions) IS DISTINCT FROM (known.version_id, known.country, known.regions)
), ended AS (
  DELETE FROM acceptance.judged_by WHERE programme_id IN (SELECT programme_id FROM otherwise WHERE version_id IS NULL)
), begun AS (
  INSERT INTO acceptance.judged_by SELECT programme_id, version_id, country, regions FROM otherwise WHERE version_id IS NOT NULL
  ON CONFLICT (programme_id) DO UPDATE SET version_id = excluded.version_id, country = excluded.country, regions = excluded.regions
)
INSERT INTO acceptance.to_judge (programme_id) SELECT programme_id FROM otherwise ORDER BY programme_id
""")

# later editions only: while a release is rolled out, two of them are at work
_OTHER_EDITIONS: Final = text("""
WITH other AS (
  INSERT INTO acceptance.judged_by AS known VALUES (:uses, :uses, '', CAST(:editions AS text[]))
  ON CONFLICT (programme_id) DO UPDATE SET regions = excluded.regions WHERE known.regions < excluded.regions RETURNING 1
)
INSERT INTO acceptance.to_judge (lot_id) SELECT lot_id FROM acceptance.lots WHERE gone_on IS NULL AND EXISTS (SELECT FROM other)
""")

_OVER: Final = text("""
WITH expired AS (UPDATE acceptance.verdicts SET lasts_until = NULL WHERE lasts_until < :today RETURNING lot_id, programme_id)
INSERT INTO acceptance.to_judge (lot_id, programme_id) SELECT lot_id, programme_id FROM expired
""")

_FORGET: Final = text("""
WITH gone AS (DELETE FROM acceptance.lots WHERE gone_on < CAST(:today AS date) - CAST(:kept AS integer) RETURNING lot_id),
     stated AS (DELETE FROM acceptance.facts WHERE lot_id IN (SELECT lot_id FROM gone)),
     told AS (DELETE FROM acceptance.verdicts_told WHERE lot_id IN (SELECT lot_id FROM gone))
DELETE FROM acceptance.fact_sheets WHERE lot_id IN (SELECT lot_id FROM gone)
""")

# the lots that it concerns now, and those that it concerned
_SPREAD: Final = text("""
WITH taken AS (DELETE FROM acceptance.to_judge WHERE lot_id IS NULL RETURNING programme_id), asked AS (
  SELECT DISTINCT taken.programme_id, known.version_id FROM taken LEFT JOIN acceptance.judged_by AS known USING (programme_id)
)
INSERT INTO acceptance.to_judge (lot_id, programme_id)
SELECT lot.lot_id, asked.programme_id FROM asked
JOIN acceptance.programme_versions AS version ON version.id = asked.version_id
JOIN acceptance.lots AS lot ON lot.gone_on IS NULL AND lot.classes && version.materials
UNION
SELECT verdict.lot_id, asked.programme_id FROM asked JOIN acceptance.verdicts AS verdict USING (programme_id)
""")


async def judge_again(session: AsyncSession, lots: Collection[UUID]) -> None:
    """These lots against all that concerns them."""
    if lots:
        await session.execute(insert(TO_JUDGE), [{"lot_id": lot_id} for lot_id in lots])


async def received_elsewhere(session: AsyncSession, programmes: Select[UUID]) -> None:
    """Whatever these programmes take, where another region's law may go for it now."""
    await session.execute(insert(TO_JUDGE).from_select(["programme_id"], programmes))


async def notice(session: AsyncSession, today: date, editions: Collection[date]) -> None:
    """What nobody put down: versions that began or ended, verdicts that time may have changed, later uses or law, lots gone for long."""
    await session.execute(_OTHERWISE, {"today": today, "uses": USES})
    await session.execute(_OTHER_EDITIONS, {"uses": USES, "editions": [*map(str, editions)]})
    await session.execute(_OVER, {"today": today})
    await session.execute(_FORGET, {"today": today, "kept": KEPT_DAYS})


async def spread(session: AsyncSession) -> None:
    """A programme that waits becomes every lot that it concerns, or did."""
    await session.execute(_SPREAD)
