"""Bringing what is known of lots up to date with what listings tells."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

import orjson
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.store.queueing import judge_again
from services.kernel.geography import Point
from services.kit.feed.events import Event
from services.kit.metric import metric

KIND: Final = "lot.changed.v1"
PUBLISHED: Final = "published"

_STORE: Final = text("""
INSERT INTO acceptance.lots AS held (lot_id, organization_id, version, classes, country, region, municipality, place, starts, until,
                                     traders_only, document)
SELECT lot_id, organization_id, version, classes, country, region, municipality, ST_SetSRID(ST_MakePoint(x, y), 3035), starts, until,
       traders_only, document
FROM json_to_recordset(CAST(:rows AS json)) AS told (
  lot_id uuid, organization_id uuid, version integer, classes text[], country text, region text, municipality text, x float8, y float8,
  starts date, until date, traders_only boolean, document jsonb)
ON CONFLICT (lot_id) DO UPDATE SET
  version = excluded.version, classes = excluded.classes, country = excluded.country, region = excluded.region,
  municipality = excluded.municipality, place = excluded.place, starts = excluded.starts, until = excluded.until,
  traders_only = excluded.traders_only, document = excluded.document, gone_on = NULL
WHERE held.version < excluded.version OR held.gone_on IS NOT NULL
RETURNING lot_id
""")

# what a draft version is tried against may be gone already, but nobody is told of it any more
_FORGET: Final = """
UPDATE acceptance.lots SET gone_on = CAST(:today AS date), document = document - '{title,description,price,terms,cautions}'::text[]
WHERE gone_on IS NULL AND"""
_GONE: Final = text(f"{_FORGET} lot_id = ANY (CAST(:ids AS uuid[])) RETURNING lot_id")
_NOT_THERE: Final = text(f"{_FORGET} NOT (lot_id = ANY (CAST(:ids AS uuid[]))) RETURNING lot_id")


async def take(session: AsyncSession, events: Iterable[Event], today: date) -> None:
    """States of lots: older ones than what is held are ignored, tombstones hide. What changes is judged again.

    Of a lot's states the last one counts.
    """
    latest = {event.subject: event for event in events if event.type == KIND}
    there = {subject: event.data for subject, event in latest.items() if event.data and event.data["status"] == PUBLISHED}
    if there:
        rows = orjson.dumps([row_of(document) for document in there.values()]).decode()
        await judge_again(session, (await session.scalars(_STORE, {"rows": rows})).all())
    if hidden := [subject for subject in latest if subject not in there]:
        await judge_again(session, (await session.scalars(_GONE, {"ids": hidden, "today": today})).all())


async def keep_only(session: AsyncSession, lots: Sequence[UUID], today: date) -> None:
    """What a whole snapshot did not tell of is published no more."""
    await judge_again(session, (await session.scalars(_NOT_THERE, {"ids": [*lots], "today": today})).all())


def row_of(document: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of `acceptance.lots` for a `LotOut` document."""
    place, available = document["location"], document["available"]
    x, y = metric(Point(*place["point"]))
    return {
        "lot_id": document["id"],
        "organization_id": document["organization_id"],
        "version": document["version"],
        "classes": _classes(document["material"]["code"]),
        "country": place["country"],
        "region": place["region"],
        "municipality": place["municipality"],
        "x": x,
        "y": y,
        "starts": available["from"],
        "until": available["until"],
        "traders_only": document["audience"] == "traders",
        "document": document,
    }


def _classes(code: str) -> list[str]:
    """The class and those above it: by the path alone, so that any version of the vocabulary will do."""
    parts = code.split(".")
    return [".".join(parts[:depth]) for depth in range(len(parts), 0, -1)]
