"""Candidates from PostGIS: one statement a search, straight to the driver, by a plan that is made once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from psycopg import AsyncConnection
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from services.kernel.geography import Point
from services.kernel.quantity import Unit
from services.kernel.window import Certainty, Window
from services.kit.database import POOL_TIMEOUT_S, options
from services.kit.pools import Use
from services.matching.domain.candidate import Candidate
from services.matching.domain.need import Condition, Need
from services.matching.store.parameters import parameters
from services.matching.store.statements import SEARCH
from services.vocabulary.vocabulary import Vocabulary

PINNED: Final = "-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_sort=off -c max_parallel_workers_per_gather=0"
"""Planning each time doubles the latency; and a plan that is kept must use the indexes even if it was made on an empty table."""

_CONDITIONS: Final = {int(one): one for one in Condition}
_CERTAINTIES: Final = {str(one): one for one in Certainty}
_UNITS: Final = {str(one): one for one in Unit}


@dataclass(frozen=True, slots=True)
class Catch:
    """What one search brought up: candidates, their documents (JSON as published), whether more lots passed than were taken."""

    candidates: Sequence[Candidate]
    documents: Sequence[str]
    truncated: bool


class Candidates:
    """The projection as a place to search in."""

    def __init__(self, url: str, schema: str, pool_size: int) -> None:
        self._pool: AsyncConnectionPool[AsyncConnection[TupleRow]] = AsyncConnectionPool(
            url,
            min_size=1,
            max_size=pool_size,
            timeout=POOL_TIMEOUT_S,
            open=False,
            kwargs={"autocommit": True, "prepare_threshold": 0, "options": f"{options(schema)} {PINNED}"},
        )

    async def open(self) -> None:
        await self._pool.open()

    async def close(self) -> None:
        await self._pool.close()

    def use(self) -> Use:
        """How busy the pool is."""
        told = self._pool.get_stats()
        in_use = told["pool_size"] - told["pool_available"]
        return Use(told["pool_max"], in_use, told.get("requests_waiting", 0), told.get("requests_errors", 0))

    async def find(self, need: Need, vocabulary: Vocabulary, *, trader: bool) -> Catch:
        """The nearest lots that pass the hard filters; the newest where no place is asked."""
        statement = SEARCH[need.near is not None, bool(need.words)]
        async with self._pool.connection() as connection, connection.cursor(binary=True) as cursor:
            await cursor.execute(statement, parameters(need, vocabulary, trader=trader))
            rows = await cursor.fetchall()
        return Catch([_candidate(row) for row in rows], [row[-1] for row in rows], any(row[-2] for row in rows))


def _candidate(row: tuple[Any, ...]) -> Candidate:
    lot_id, lon, lat, material, start, end, certainty, expected, amount, unit, mass_kg, condition, completeness, words, _, _ = row
    return Candidate(
        lot_id=lot_id,
        point=Point(lon, lat),
        material=material,
        window=Window(start, end),
        certainty=_CERTAINTIES[certainty],
        expected=expected,
        amount=amount,
        unit=_UNITS[unit],
        mass_kg=mass_kg,
        condition=_CONDITIONS.get(condition),
        completeness=completeness,
        words=words,
    )
