"""Reading a feed: by position, waiting for what comes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import monotonic
from typing import Final

import psycopg
from psycopg import sql
from sqlalchemy import Label, Row, Table, exists, select

from services.kit.database import Database
from services.kit.feed.events import Change, Event
from services.kit.feed.tables import FeedTables
from services.kit.logging import logger
from services.kit.tasks import background

LONGEST_WAIT_S: Final = 25.0
_PATIENCE_S: Final = 1.0
"""Looks again after a second even unheard, in case the listening connection broke."""


class PositionExpired(Exception):
    """Changes live 30 days; who was away for longer begins again from a snapshot.

    So does who is ahead of the feed: it was restored from a backup, and its numbers are being given anew.
    """


class Feed:
    """One service's changes, for its readers."""

    def __init__(self, database: Database, tables: FeedTables) -> None:
        self._database = database
        self._tables = tables
        self._bell = asyncio.Event()
        self._stopping = False
        self._log = logger(f"{tables.schema}.feed")

    async def read(self, after: int, limit: int, wait: float = 0.0) -> tuple[list[Change], int]:
        """Changes after a position, in order, and the position of the last there is; waits up to `wait` seconds for the first."""
        until = monotonic() + min(wait, LONGEST_WAIT_S)
        while True:
            bell = self._bell
            changes, head = await self._read(after, limit)
            left = until - monotonic()
            if changes or left <= 0 or self._stopping:
                return changes, head
            try:
                async with asyncio.timeout(min(left, _PATIENCE_S)):
                    await bell.wait()
            except TimeoutError:
                continue

    def stop(self) -> None:
        """Let go of everyone who waits: the process is about to end, and waits for its requests."""
        self._stopping = True
        self._ring()

    async def head(self) -> int:
        """Position of the last change."""
        async with self._database.engine.connect() as connection:
            return int(await connection.scalar(select(self._tables.head.c.position)) or 0)

    async def _read(self, after: int, limit: int) -> tuple[list[Change], int]:
        table = self._tables.changes
        query = select(table, _overtaken(table)).where(table.c.position > after).order_by(table.c.position).limit(limit)
        async with self._database.engine.connect() as connection:
            changes = [_change(row) for row in await connection.execute(query)]
            # asked last: had these changes been trimmed before they were read, it shows by now
            head = (await connection.execute(select(self._tables.head.c.position, self._tables.head.c.trimmed))).one()
        if not head.trimmed <= after <= head.position:
            raise PositionExpired
        return changes, head.position

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """While this is open, readers hear of changes at once."""
        async with background(self._listen()):
            yield

    async def _listen(self) -> None:
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(self._database.url, autocommit=True) as connection:
                    await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(self._tables.channel)))
                    async for _ in connection.notifies():
                        self._ring()
            except (psycopg.Error, OSError):
                self._log.warning("listening broke off; trying again", exc_info=True)
                await asyncio.sleep(_PATIENCE_S)

    def _ring(self) -> None:
        """Wake everyone who waits now; who comes later waits for the next."""
        bell, self._bell = self._bell, asyncio.Event()
        bell.set()


def _overtaken(table: Table) -> Label[bool]:
    later = table.alias("later")
    return exists().where(later.c.subject == table.c.subject, later.c.position > table.c.position).label("overtaken")


def _change(row: Row[tuple[object, ...]]) -> Change:
    event = Event(row.type, row.subject, row.version, row.data, row.public, row.owner, None if row.parties is None else tuple(row.parties))
    return Change(row.position, row.event_id, row.at, event, row.request_id, not row.overtaken, row.traceparent)
