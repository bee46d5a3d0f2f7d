"""Judging in bulk: what is to be judged comes out, what came of it goes in and is announced, some lots at a time."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

import orjson
from sqlalchemy import delete, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.judging import Judgement, Ruled
from services.acceptance.schemas.verdict_state import VerdictState
from services.acceptance.store import queueing
from services.acceptance.store.tables import FEED, TO_JUDGE, VERDICTS_TOLD
from services.kernel.identity import LotId, ProgrammeId
from services.kit.feed.events import Event
from services.kit.feed.outbox import announce

CHANGED: Final = "verdict.changed.v1"
"""Named so that the public feed does not take it for a change of the lot: it is for other services."""

Asked = Mapping[LotId, frozenset[ProgrammeId] | None]
"""Lots to judge, each against these programmes or, where None, against all that concern it."""

Mark = tuple[tuple[object, ...], ...]
"""What is in force, as it is known by: another mark, another docket."""

_MINE: Final = text("SELECT pg_try_advisory_xact_lock(hashtext('spolia.acceptance.judging'))")
_WAITING: Final = text("SELECT EXISTS (SELECT FROM acceptance.to_judge)")

_MARK: Final = text("""
SELECT known.programme_id, known.version_id, known.country, known.regions, programme.sites, receiver.version AS receiver
FROM acceptance.judged_by AS known
LEFT JOIN acceptance.programmes AS programme ON programme.id = known.programme_id
LEFT JOIN acceptance.receivers AS receiver ON receiver.id = programme.receiver_id
ORDER BY known.programme_id
""")

_STORE: Final = text("""
WITH asked AS (
  SELECT * FROM unnest(CAST(:lots AS uuid[]), CAST(:programmes AS uuid[])) AS asked (lot_id, programme_id)
), told AS MATERIALIZED (
  SELECT * FROM json_to_recordset(CAST(:rows AS json)) AS told (
    lot_id uuid, programme_id uuid, version_id uuid, lot_version integer, outcome text, remedies_away smallint, lasts_until date,
    results jsonb)
), gone AS (
  DELETE FROM acceptance.verdicts AS held USING asked
  WHERE held.lot_id = asked.lot_id AND (asked.programme_id IS NULL OR asked.programme_id = held.programme_id)
    AND NOT EXISTS (SELECT FROM told WHERE told.lot_id = held.lot_id AND told.programme_id = held.programme_id)
)
INSERT INTO acceptance.verdicts AS held SELECT * FROM told
ON CONFLICT (lot_id, programme_id) DO UPDATE SET
  version_id = excluded.version_id, lot_version = excluded.lot_version, outcome = excluded.outcome,
  remedies_away = excluded.remedies_away, lasts_until = excluded.lasts_until, results = excluded.results
WHERE (held.version_id, held.lot_version, held.lasts_until, held.results)
      IS DISTINCT FROM (excluded.version_id, excluded.lot_version, excluded.lasts_until, excluded.results)
""")

_TELL: Final = text("""
INSERT INTO acceptance.verdicts_told AS told (lot_id, version, passes, one_away)
SELECT lot_id, 1, passes, one_away FROM (
  SELECT lot.lot_id,
         coalesce(array_agg(programme_id ORDER BY programme_id) FILTER (WHERE outcome = 'pass'), '{}') AS passes,
         coalesce(array_agg(programme_id ORDER BY programme_id) FILTER (WHERE outcome <> 'pass' AND remedies_away = 1), '{}') AS one_away
  FROM unnest(CAST(:lots AS uuid[])) AS lot (lot_id) LEFT JOIN acceptance.verdicts AS held ON held.lot_id = lot.lot_id
  GROUP BY lot.lot_id) AS now
WHERE passes <> '{}' OR one_away <> '{}' OR EXISTS (SELECT FROM acceptance.verdicts_told AS held WHERE held.lot_id = now.lot_id)
ON CONFLICT (lot_id) DO UPDATE SET version = told.version + 1, passes = excluded.passes, one_away = excluded.one_away
WHERE (told.passes, told.one_away) IS DISTINCT FROM (excluded.passes, excluded.one_away)
RETURNING lot_id, version, passes, one_away
""")


@dataclass(frozen=True, slots=True)
class Batch:
    """Some of the queue: its rows, and what they ask."""

    rows: tuple[int, ...]
    asked: Asked


class JudgingRepository:
    """Everything under one lock, so that one process at a time judges; it ends with the work."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def waiting(self) -> bool:
        return bool(await self._session.scalar(_WAITING))

    async def mine(self) -> bool:
        """Whether nobody else is judging; until the work ends nobody will."""
        return bool(await self._session.scalar(_MINE))

    async def notice(self, today: date, *editions: date) -> None:
        """`editions`: of the uses, and of the law, that this process knows."""
        await queueing.notice(self._session, today, editions)

    async def again(self, lots: Collection[LotId]) -> None:
        await queueing.judge_again(self._session, lots)

    async def batch(self, limit: int) -> Batch:
        """The oldest of the queue."""
        await queueing.spread(self._session)
        query = select(TO_JUDGE).where(TO_JUDGE.c.lot_id.is_not(None)).order_by(TO_JUDGE.c.id).limit(limit)
        rows = (await self._session.execute(query)).all()
        asked: dict[LotId, frozenset[ProgrammeId] | None] = {}
        for row in rows:
            before = asked.get(LotId(row.lot_id), frozenset())
            every = before is None or row.programme_id is None
            asked[LotId(row.lot_id)] = None if before is None or every else before | {ProgrammeId(row.programme_id)}
        return Batch(tuple(row.id for row in rows), asked)

    async def mark(self) -> Mark:
        """By what lots are judged now, and where that is received."""
        rows = await self._session.execute(_MARK)
        return tuple((*row[:3], *row.regions, *(row.sites or ()), row.receiver) for row in rows)

    async def keep(self, batch: Batch, judgements: Sequence[Judgement]) -> int:
        """Store what came of a batch in the place of what was, and announce what changed for others; how many lots that concerns."""
        pairs = [(lot_id, one) for lot_id, only in batch.asked.items() for one in (only or (None,))]
        lots, programmes = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        rows = orjson.dumps([_row(one) for one in judgements]).decode()
        await self._session.execute(_STORE, {"lots": lots, "programmes": programmes, "rows": rows})
        told = (await self._session.execute(_TELL, {"lots": [*batch.asked]})).all()
        await announce(self._session, FEED, [_event(*row) for row in told])
        await self._session.execute(delete(TO_JUDGE).where(TO_JUDGE.c.id.in_(batch.rows)))
        return len(told)

    async def published(self, after: UUID | None, limit: int) -> Sequence[Event]:
        """All that is told of verdicts, by lot, for a snapshot of the feed."""
        told = VERDICTS_TOLD.c
        query = select(told.lot_id, told.version, told.passes, told.one_away).order_by(told.lot_id).limit(limit)
        query = query.where(func.cardinality(told.passes) + func.cardinality(told.one_away) > 0)
        if after is not None:
            query = query.where(told.lot_id > after)
        return [_event(*row) for row in await self._session.execute(query)]


def _event(lot_id: UUID, version: int, passes: Sequence[UUID], one_away: Sequence[UUID]) -> Event:
    state = VerdictState(lot_id=lot_id, version=version, passes=[*passes], one_remedy_away=[*one_away])
    return Event(CHANGED, lot_id, version, state.model_dump(mode="json") if passes or one_away else None, public=False)


def _row(one: Judgement) -> dict[str, Any]:
    return {
        "lot_id": one.lot_id,
        "programme_id": one.programme_id,
        "version_id": one.version_id,
        "lot_version": one.lot_version,
        "outcome": one.outcome,
        "remedies_away": one.remedies_away,
        "lasts_until": one.lasts_until,
        "results": [_ruled(result) for result in one.results],
    }


def _ruled(result: Ruled) -> list[object]:
    """Compact: a lot has hundreds of them."""
    return [result.rule, result.outcome, result.why, result.remedy, result.ground]
