"""Bringing a generation of the projection up to date with what a feed tells."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

import orjson
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from services.kit.feed.events import Change, Event
from services.matching.store.projecting_wants import take_wants
from services.matching.store.rows import PUBLISHED, Row, remaining, row_of
from services.matching.store.verdicts import alone, forget_passes, store_passes

KIND: Final = "lot.changed.v1"

_KNOWN = text("SELECT lot_id, version FROM matching.lots WHERE generation = :generation AND lot_id = ANY (CAST(:ids AS uuid[]))")

_COUNT_WORDS = text("""
INSERT INTO matching.words AS known (generation, word, lots)
SELECT :generation, word, :sign * count(*) FROM matching.lots AS lot, unnest(lot.tokens) AS word
WHERE lot.generation = :generation AND lot.lot_id = ANY (CAST(:ids AS uuid[])) GROUP BY word ORDER BY word
ON CONFLICT (generation, word) DO UPDATE SET lots = known.lots + excluded.lots
""")

_FORGET_CLASSES = text("""
DELETE FROM matching.lot_classes AS class USING matching.lots AS lot, unnest(lot.categories) AS former (category)
WHERE lot.generation = :generation AND lot.lot_id = ANY (CAST(:ids AS uuid[]))
  AND class.generation = :generation AND class.lot_id = lot.lot_id AND class.category = former.category
""")

_FORGET_LOTS = text("DELETE FROM matching.lots WHERE generation = :generation AND lot_id = ANY (CAST(:ids AS uuid[]))")

_STORE = text("""
WITH told AS (
  SELECT *, ST_SetSRID(ST_MakePoint(x, y), 3035) AS place, daterange(starts, until, '[]') AS open
  FROM json_to_recordset(CAST(:rows AS json)) AS told (
    lot_id uuid, version integer, x float8, y float8, starts date, until date, condition smallint, traders_only boolean,
    lon float8, lat float8, material text, certainty text, expected date, amount float8, unit text, mass_kg float8,
    completeness float8, price float8, categories integer[], tokens text[], document json)
), lots AS (
  INSERT INTO matching.lots (lot_id, generation, version, place, open, condition, traders_only, lon, lat, material, certainty,
                             expected, amount, unit, mass_kg, completeness, price, categories, tokens, document)
  SELECT lot_id, :generation, version, place, open, condition, traders_only, lon, lat, material, certainty,
         expected, amount, unit, mass_kg, completeness, price, categories, tokens, document FROM told
)
INSERT INTO matching.lot_classes (category, lot_id, generation, own, place, open, condition, traders_only)
SELECT category, lot_id, :generation, nth = 1, place, open, condition, traders_only
FROM told CROSS JOIN LATERAL unnest(categories) WITH ORDINALITY AS of (category, nth)
""")


async def apply(session: AsyncSession, generation: int, changes: Sequence[Change]) -> None:
    """A batch of a feed; of a lot's changes the last one counts. The caller commits, and lets one apply at a time."""
    await take(session, generation, [change.event for change in changes])


async def take(session: AsyncSession, generation: int, events: Iterable[Event]) -> None:
    """States of lots and wants: older ones than what is held are ignored, tombstones remove."""
    events = [*events]
    await alone(session)
    await take_wants(session, generation, events)
    latest = {event.subject: event for event in events if event.type == KIND}
    held = await _held(session, generation, latest)
    news = {subject: event for subject, event in latest.items() if event.version > held.get(subject, 0)}
    await _forget(session, generation, [subject for subject in news if subject in held])
    await _store(session, generation, [row_of(event.data) for event in news.values() if event.data and _published(event.data)])


def _published(document: Mapping[str, Any]) -> bool:
    """What of which nothing can be had any more is found no more, until some of it can be had again."""
    return bool(document["status"] == PUBLISHED and remaining(document) > 0)


async def _held(session: AsyncSession, generation: int, subjects: Iterable[UUID]) -> dict[UUID, int]:
    rows = await session.execute(_KNOWN, {"generation": generation, "ids": [*subjects]})
    return {row.lot_id: row.version for row in rows}


async def _forget(session: AsyncSession, generation: int, ids: Sequence[UUID]) -> None:
    """What is stored anew is removed first: most changes move a place, a window or a class, which are in every row of the lot."""
    if ids:
        which = {"generation": generation, "ids": [*ids]}
        await session.execute(_COUNT_WORDS, {**which, "sign": -1})
        await session.execute(_FORGET_CLASSES, which)
        await forget_passes(session, generation, ids)
        await session.execute(_FORGET_LOTS, which)


async def _store(session: AsyncSession, generation: int, rows: Sequence[Row]) -> None:
    if rows:
        await session.execute(_STORE, {"generation": generation, "rows": orjson.dumps(rows).decode()})
        stored = [row["lot_id"] for row in rows]
        await session.execute(_COUNT_WORDS, {"generation": generation, "ids": stored, "sign": 1})
        await store_passes(session, generation, stored)
