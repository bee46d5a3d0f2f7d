"""Bringing the wants of a generation up to date with what a feed tells."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

import orjson
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from services.kit.feed.events import Event
from services.matching.store.want_rows import OPEN, Row, row_of_want

KIND: Final = "want.changed.v1"

_KNOWN = text("SELECT want_id, version FROM matching.wants WHERE generation = :generation AND want_id = ANY (CAST(:ids AS uuid[]))")

_FORGET_CLASSES = text("""
DELETE FROM matching.want_classes AS class USING matching.wants AS want, unnest(want.categories) AS former (category)
WHERE want.generation = :generation AND want.want_id = ANY (CAST(:ids AS uuid[]))
  AND class.generation = :generation AND class.want_id = want.want_id AND class.category = former.category
""")

_FORGET_WANTS = text("DELETE FROM matching.wants WHERE generation = :generation AND want_id = ANY (CAST(:ids AS uuid[]))")

_STORE = text("""
WITH told AS (
  SELECT *, ST_SetSRID(ST_MakePoint(x, y), 3035) AS place, ST_Expand(ST_SetSRID(ST_MakePoint(x, y), 3035), reach) AS area,
         daterange(starts, until, '[]') AS open
  FROM json_to_recordset(CAST(:rows AS json)) AS told (
    want_id uuid, version integer, organization_id uuid, audience text, x float8, y float8, reach float8, starts date, until date,
    condition smallint, categories integer[], tokens text[], price_ceiling float8, stated_material text, document json)
), wants AS (
  INSERT INTO matching.wants (want_id, generation, version, place, reach, area, open, condition, audience, organization_id,
                              categories, tokens, price_ceiling, stated_material, document)
  SELECT want_id, :generation, version, place, reach, area, open, condition, audience, organization_id,
         categories, tokens, price_ceiling, stated_material, document FROM told
)
INSERT INTO matching.want_classes (category, want_id, generation, place, reach, area, open, condition, audience, organization_id)
SELECT category, want_id, :generation, place, reach, area, open, condition, audience, organization_id
FROM told CROSS JOIN LATERAL unnest(categories) AS of (category)
""")


async def take_wants(session: AsyncSession, generation: int, events: Iterable[Event]) -> None:
    """States of wants: older ones than what is held are ignored, tombstones remove."""
    latest = {event.subject: event for event in events if event.type == KIND}
    if not latest:
        return
    held = await _held(session, generation, latest)
    news = {subject: event for subject, event in latest.items() if event.version > held.get(subject, 0)}
    await _forget(session, generation, [subject for subject in news if subject in held])
    await _store(session, generation, [row_of_want(event.data) for event in news.values() if event.data and _is_open(event.data)])


def _is_open(state: Mapping[str, Any]) -> bool:
    return bool(state["status"] == OPEN)


async def _held(session: AsyncSession, generation: int, subjects: Iterable[UUID]) -> dict[UUID, int]:
    rows = await session.execute(_KNOWN, {"generation": generation, "ids": [*subjects]})
    return {row.want_id: row.version for row in rows}


async def _forget(session: AsyncSession, generation: int, ids: Sequence[UUID]) -> None:
    if ids:
        await session.execute(_FORGET_CLASSES, {"generation": generation, "ids": [*ids]})
        await session.execute(_FORGET_WANTS, {"generation": generation, "ids": [*ids]})


async def _store(session: AsyncSession, generation: int, rows: Sequence[Row]) -> None:
    if rows:
        await session.execute(_STORE, {"generation": generation, "rows": orjson.dumps(rows).decode()})
