"""Announcing: an event is part of the transaction that causes it."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Insert, Table, bindparam, insert
from sqlalchemy.ext.asyncio import AsyncSession
from uuid6 import uuid7

from services.kit.feed.events import Event
from services.kit.feed.tables import FeedTables
from services.kit.logging import request_ids
from services.kit.tracing import TRACEPARENT, carried


async def announce(session: AsyncSession, tables: FeedTables, events: Sequence[Event]) -> None:
    """Put events into the outbox. The subjects' rows must be locked by this transaction, so that each one's events keep their order."""
    if events:
        await session.execute(insert(tables.outbox), [_row(event) for event in events])


class Announced:
    """Rows of these tables and their event, all stored by one statement: a single write is mostly the way to the database and back.

    Built once, since building it takes longer than running it. A row has every column but those that the database fills by itself.
    """

    def __init__(self, feed: FeedTables, *tables: Table) -> None:
        beside = [_insert(table, _told(table)).cte(f"stored_{table.name}") for table in tables]
        self._statement = _insert(feed.outbox, _EVENT).add_cte(*beside)
        self._tables = [*tables, feed.outbox]

    async def store(self, session: AsyncSession, rows: Sequence[Mapping[str, Any]], event: Event) -> None:
        """One row for each table, in their order, and the event."""
        given: dict[str, Any] = {}
        for table, row in zip(self._tables, [*rows, _row(event)], strict=True):
            given |= {_named(table, name): value for name, value in row.items()}
        await session.execute(self._statement, given)


_EVENT: Final = ("event_id", "type", "subject", "version", "data", "public", "owner", "parties", "request_id", "traceparent")


def _insert(table: Table, names: Sequence[str]) -> Insert:
    return insert(table).values({name: bindparam(_named(table, name), type_=table.c[name].type) for name in names})


def _told(table: Table) -> list[str]:
    return [column.name for column in table.columns if column.server_default is None]


def _named(table: Table, column: str) -> str:
    return f"{table.name}_{column}"


def _row(event: Event) -> dict[str, object]:
    return {
        "event_id": uuid7(),
        "type": event.type,
        "subject": event.subject,
        "version": event.version,
        "data": event.data,
        "public": event.public,
        "owner": event.owner,
        "parties": None if event.parties is None else [*event.parties],
        "request_id": request_ids.get(),
        "traceparent": carried().get(TRACEPARENT),
    }
