"""How far search is behind what was posted."""

import asyncio
from time import monotonic
from typing import Any, Final

import psycopg

_LAG: Final = """
SELECT (SELECT count(*) FROM listings.outbox)
     + greatest((SELECT position FROM listings.feed_head) - coalesce(max(cursors.position), 0), 0)
FROM matching.active LEFT JOIN matching.cursors ON cursors.generation = active.generation AND cursors.feed = 'listings'
"""
_OFTEN_S: Final = 0.1


def lag(connection: psycopg.Connection[Any]) -> int | None:
    """Changes that the projection of search has not applied; None where there are no tables yet."""
    try:
        row = connection.execute(_LAG).fetchone()
    except psycopg.errors.UndefinedTable:
        return None
    return int(row[0]) if row else None


async def caught_up(dsn: str, patience_s: float) -> bool:
    """Whether search knows everything that is posted, after waiting for it at most so long."""
    until = monotonic() + patience_s
    with psycopg.connect(dsn, autocommit=True) as connection:
        while lag(connection):
            if monotonic() > until:
                return False
            await asyncio.sleep(_OFTEN_S)
    return True
