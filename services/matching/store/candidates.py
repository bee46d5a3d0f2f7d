"""Candidates from PostGIS, straight to the driver, by plans that are made once."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from psycopg import AsyncConnection
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from services.kernel.quantity import Unit
from services.kernel.window import Certainty
from services.kit.database import POOL_TIMEOUT_S, options
from services.kit.pools import Use
from services.matching.domain.candidate import Candidate
from services.matching.domain.facets import Counted, Facet
from services.matching.domain.need import Condition, Need
from services.matching.store.facets import COUNT, COUNT_PASSING, counted, counting
from services.matching.store.parameters import parameters
from services.matching.store.statements import SEARCH, SEARCH_PASSING, SHOW
from services.vocabulary.vocabulary import Vocabulary

PINNED: Final = "-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_sort=off -c max_parallel_workers_per_gather=0"
"""Planning each time doubles the latency; and a plan that is kept must use the indexes even if it was made on an empty table."""

_CONDITIONS: Final = {int(one): one for one in Condition}
_CERTAINTIES: Final = {str(one): one for one in Certainty}
_UNITS: Final = {str(one): one for one in Unit}


@dataclass(frozen=True, slots=True)
class Catch:
    """What one search brought up: candidates, and whether more lots passed than were taken."""

    candidates: Sequence[Candidate]
    truncated: bool


class Look:
    """One look into the projection, on one connection, as a trader or not."""

    def __init__(self, connection: AsyncConnection[TupleRow], *, trader: bool) -> None:
        self._connection = connection
        self._trader = trader

    async def find(self, need: Need, vocabulary: Vocabulary) -> Catch:
        """The nearest lots that pass the hard filters; the newest where no place is asked."""
        statement = (SEARCH_PASSING if need.passes else SEARCH)[need.near is not None, bool(need.words)]
        rows = await self.rows(statement, parameters(need, vocabulary, trader=self._trader))
        return Catch([candidate_of(row) for row in rows], any(row[-1] for row in rows))

    async def count(self, need: Need, vocabulary: Vocabulary, facets: Sequence[Facet]) -> Counted:
        """How many of all that pass have which value."""
        given = counting(parameters(need, vocabulary, trader=self._trader))
        statement = (COUNT_PASSING if need.passes else COUNT)[need.near is not None, bool(need.words)]
        rows = await self.rows(statement, given)
        return counted(((row[0], row[1], row[2]) for row in rows), facets)

    async def documents(self, lots: Iterable[UUID]) -> Mapping[UUID, str]:
        """JSON as published, of those that are still there to be seen."""
        return dict(await self.rows(SHOW, {"ids": [*lots], "trader": self._trader}))

    async def rows(self, statement: str, given: Mapping[str, Any]) -> list[TupleRow]:
        """What a statement finds, straight from the driver."""
        async with self._connection.cursor(binary=True) as cursor:
            await cursor.execute(statement, given)
            return await cursor.fetchall()


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

    @asynccontextmanager
    async def look(self, *, trader: bool) -> AsyncIterator[Look]:
        """With a connection of the pool."""
        async with self._pool.connection() as connection:
            yield Look(connection, trader=trader)


def candidate_of(row: TupleRow) -> Candidate:
    """A lot from the columns of a search."""
    lot_id, lon, lat, material, start, end, certainty, expected, amount, unit, mass_kg, condition, completeness, *rest = row
    words, told, price, _ = rest
    return Candidate(
        lot_id,
        lon,
        lat,
        material,
        start,
        end,
        _CERTAINTIES[certainty],
        expected,
        amount,
        _UNITS[unit],
        mass_kg,
        _CONDITIONS.get(condition),
        completeness,
        words,
        told,
        price,
    )
