"""Answers are let go of after 72 hours."""

import asyncio
from typing import Final

from sqlalchemy import Table, delete, func, select, tuple_
from sqlalchemy.exc import SQLAlchemyError

from services.kit.database import Database
from services.kit.idempotency.table import KEPT
from services.kit.logging import logger

BATCH: Final = 1_000
EVERY_S: Final = 3_600.0
"""Nobody waits for it: what has expired counts for nothing, deleted or not."""


async def forgetting(database: Database, table: Table) -> None:
    """Delete what has expired, for ever, in each process of a service."""
    log = logger(f"{table.schema}.idempotency")
    while True:
        try:
            while await forget(database, table) == BATCH:
                pass
        except (SQLAlchemyError, OSError):
            log.warning("forgetting failed; trying again later", exc_info=True)
        await asyncio.sleep(EVERY_S)


async def forget(database: Database, table: Table) -> int:
    """Delete at most `BATCH` answers that have expired, the oldest first; how many that were."""
    row = table.c
    key = (row.organization_id, row.route, row.key)
    expired = select(*key).where(row.created_at < func.now() - KEPT).order_by(row.created_at).limit(BATCH).with_for_update(skip_locked=True)
    async with database.engine.begin() as connection:
        return (await connection.execute(delete(table).where(tuple_(*key).in_(expired)))).rowcount
