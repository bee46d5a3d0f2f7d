"""Verdicts as acceptance tells them: which programmes a lot passes, kept beside each way to find the lot by one.

A verdict and its lot come by different feeds, in any order: whichever comes second makes the rows. One at a time applies either, else
both could look before the other has committed.
"""

from collections.abc import Iterable, Sequence
from typing import Final
from uuid import UUID

import orjson
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from services.kit.feed.events import Event

KIND: Final = "verdict.changed.v1"

_ALONE: Final = text("SELECT pg_advisory_xact_lock(hashtext('spolia.matching.apply'))")

_NEWER: Final = text("""
SELECT told.lot_id FROM unnest(CAST(:ids AS uuid[]), CAST(:versions AS integer[])) AS told (lot_id, version)
LEFT JOIN matching.verdicts AS held ON held.lot_id = told.lot_id WHERE held.version IS NULL OR held.version < told.version
""")

# by the key of each row, since the key begins with the programme
_FORGET: Final = """
DELETE FROM matching.lot_passes AS pass USING matching.verdicts AS held, unnest(held.passes) AS former (programme_id)
WHERE held.lot_id = ANY (CAST(:ids AS uuid[])) AND pass.programme_id = former.programme_id AND pass.lot_id = held.lot_id
"""
_FORGET_ROWS: Final = text(_FORGET)
_FORGET_IN: Final = text(f"{_FORGET} AND pass.generation = :generation")

_ROWS: Final = """
INSERT INTO matching.lot_passes (programme_id, lot_id, generation, categories, place, open, condition, traders_only)
SELECT passed.programme_id, lot.lot_id, lot.generation, lot.categories, lot.place, lot.open, lot.condition, lot.traders_only
FROM matching.verdicts AS held CROSS JOIN LATERAL unnest(held.passes) AS passed (programme_id)
JOIN matching.lots AS lot ON lot.lot_id = held.lot_id
WHERE held.lot_id = ANY (CAST(:ids AS uuid[]))
"""
_STORE_ROWS: Final = text(_ROWS)
_STORE_IN: Final = text(f"{_ROWS} AND lot.generation = :generation")

_FORGET_VERDICTS: Final = text("DELETE FROM matching.verdicts WHERE lot_id = ANY (CAST(:ids AS uuid[]))")
_STORE_VERDICTS: Final = text("""
INSERT INTO matching.verdicts SELECT * FROM json_to_recordset(CAST(:rows AS json)) AS told (lot_id uuid, version integer, passes uuid[])
""")
_OTHERS: Final = text("SELECT lot_id FROM matching.verdicts WHERE NOT (lot_id = ANY (CAST(:ids AS uuid[])))")


async def alone(session: AsyncSession) -> None:
    """Until the transaction ends, nobody else applies changes of lots or verdicts."""
    await session.execute(_ALONE)


async def take_verdicts(session: AsyncSession, events: Iterable[Event]) -> None:
    """States of verdicts: older ones than what is held are ignored, tombstones remove. In whichever generations the lots are."""
    latest = {event.subject: event for event in events if event.type == KIND}
    if not latest:
        return
    await alone(session)
    told = {"ids": [*latest], "versions": [event.version for event in latest.values()]}
    news = [latest[lot_id] for lot_id in await session.scalars(_NEWER, told)]
    await _forget(session, [event.subject for event in news])
    kept = [{"lot_id": event.subject, "version": event.version, "passes": event.data["passes"]} for event in news if event.data]
    await session.execute(_STORE_VERDICTS, {"rows": orjson.dumps(kept).decode()})
    await session.execute(_STORE_ROWS, {"ids": [one["lot_id"] for one in kept]})


async def keep_only(session: AsyncSession, lots: Sequence[UUID]) -> None:
    """What a whole snapshot did not tell of passes nothing any more."""
    await alone(session)
    await _forget(session, (await session.scalars(_OTHERS, {"ids": [*lots]})).all())


async def forget_passes(session: AsyncSession, generation: int, lots: Sequence[UUID]) -> None:
    """Lots that leave a generation, or are stored in it anew."""
    await session.execute(_FORGET_IN, {"generation": generation, "ids": [*lots]})


async def store_passes(session: AsyncSession, generation: int, lots: Sequence[object]) -> None:
    """Lots that were stored in a generation, with what is known to be passed by them."""
    await session.execute(_STORE_IN, {"generation": generation, "ids": [*lots]})


async def _forget(session: AsyncSession, lots: Sequence[UUID]) -> None:
    await session.execute(_FORGET_ROWS, {"ids": [*lots]})
    await session.execute(_FORGET_VERDICTS, {"ids": [*lots]})
