"""The least that a search and a post can cost: the same statements over the driver, prepared, on connections that are kept."""

import os
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, Final

from psycopg import AsyncConnection
from psycopg.rows import TupleRow, dict_row
from psycopg.sql import SQL, Composed, Identifier, Placeholder
from psycopg.types.json import Jsonb
from uuid6 import uuid7

from services.kit.database import options
from services.matching.domain.need import Need
from services.matching.domain.words_in_use import WordsInUse
from services.matching.store.candidates import PINNED
from services.matching.store.parameters import parameters
from services.matching.store.statements import SEARCH, SHOW
from services.vocabulary.vocabulary import vocabulary
from tests.benchmarks.measuring import CLIENTS, Contestant

PAGE: Final = 20

Row = Mapping[str, Any]

_EVENT: Final = """
SELECT event_id, type, subject, version, data, request_id FROM listings.outbox WHERE subject = %(id)s
UNION ALL SELECT event_id, type, subject, version, data, request_id FROM listings.changes WHERE subject = %(id)s
"""


@asynccontextmanager
async def searched(url: str, needs: Sequence[Need]) -> AsyncIterator[Contestant]:
    """The candidates as the search takes them, then the documents of a page: rows fetched, nothing made of them."""
    given = [parameters(need, vocabulary(), trader=False) for need in needs]
    statement = SEARCH[needs[0].near is not None, bool(needs[0].words)]
    async with _connected(url, f"{options('matching')} {PINNED}", autocommit=True) as connections:

        async def ask(client: int, nth: int) -> None:
            rows = await _rows(connections[client], statement, given[nth % len(given)])
            if rows:
                await _rows(connections[client], SHOW, {"ids": [row[0] for row in rows[:PAGE]], "trader": False})

        yield Contestant(ask, [os.getpid()])


@asynccontextmanager
async def posted(url: str, lot: Row, event: Row) -> AsyncIterator[Contestant]:
    """A lot and its event, as the service stored them, again under a new id: two INSERTs and COMMIT."""
    inserts = [(_insert("lots", lot), lot, "id", "document"), (_insert("outbox", event), event, "subject", "data")]
    async with _connected(url, options("listings"), autocommit=False) as connections:

        async def ask(client: int, nth: int) -> None:
            del nth
            id_, connection = uuid7(), connections[client]
            for statement, row, key, document in inserts:
                told = {name: Jsonb(value) if isinstance(value, dict) else value for name, value in row.items()}
                told |= {key: id_, document: Jsonb({**row[document], "id": str(id_)})}
                await connection.execute(statement, told)
            await connection.commit()

        yield Contestant(ask, [os.getpid()])


async def told_last(url: str) -> tuple[Row, Row]:
    """The last lot that was posted, and its event, waiting or numbered."""
    async with await AsyncConnection.connect(url, options=options("listings"), row_factory=dict_row) as connection:
        lot = await (await connection.execute("SELECT * FROM listings.lots ORDER BY id DESC LIMIT 1")).fetchone()
        assert lot is not None
        event = await (await connection.execute(_EVENT, {"id": lot["id"]})).fetchone()
    assert event is not None
    return lot, event


async def words_in_use(url: str) -> WordsInUse:
    async with await AsyncConnection.connect(url, options=options("matching")) as connection:
        words = await connection.execute("SELECT word, lots FROM matching.words WHERE generation = 0")
        return WordsInUse(dict(await words.fetchall()))


@asynccontextmanager
async def _connected(url: str, settings: str, *, autocommit: bool) -> AsyncIterator[list[AsyncConnection[TupleRow]]]:
    async with AsyncExitStack() as stack:
        connections = []
        for _ in range(max(CLIENTS)):
            opened = await AsyncConnection.connect(url, autocommit=autocommit, prepare_threshold=0, options=settings)
            connections.append(await stack.enter_async_context(opened))
        yield connections


async def _rows(connection: AsyncConnection[TupleRow], statement: str, given: Mapping[str, Any]) -> list[TupleRow]:
    async with connection.cursor(binary=True) as cursor:
        await cursor.execute(statement, given)
        return await cursor.fetchall()


def _insert(table: str, row: Row) -> Composed:
    names = [*row]
    return SQL("INSERT INTO listings.{} ({}) VALUES ({})").format(
        Identifier(table), SQL(", ").join(map(Identifier, names)), SQL(", ").join(map(Placeholder, names))
    )
