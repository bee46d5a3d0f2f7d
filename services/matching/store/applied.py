"""What the projection has applied, for whoever waits for it."""

import asyncio
from contextlib import suppress
from time import monotonic
from typing import Final
from uuid import UUID

from sqlalchemy import text

from services.kernel.identity import Actor
from services.kit.database import Database
from services.kit.written import Written

LOOK_EVERY_S: Final = 0.25
"""Looks again so often unheard: another process may be the one that follows."""

_HELD = text("""
SELECT version FROM matching.lots
WHERE lot_id = CAST(:subject AS uuid) AND generation = (SELECT generation FROM matching.active)
  AND (CAST(:trader AS boolean) OR NOT traders_only)
UNION ALL
SELECT version FROM matching.wants
WHERE want_id = CAST(:subject AS uuid) AND generation = (SELECT generation FROM matching.active)
  AND organization_id = CAST(:organization AS uuid)
""")


class Applied:
    """Looks by primary key, when the follower rings. Who waits holds no connection meanwhile."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._bell = asyncio.Event()

    def ring(self) -> None:
        """Something may have been applied: wake everyone who waits now; who comes later waits for the next."""
        bell, self._bell = self._bell, asyncio.Event()
        bell.set()

    async def shows(self, written: Written, actor: Actor | None, *, within_s: float) -> bool:
        """Whether this reader finds the state after this write, or finds that it is gone; waits for it.

        What a reader may not find is not there for them, whether it exists or not: how long this takes tells nothing of it.
        """
        until = monotonic() + within_s
        while True:
            bell = self._bell  # taken before looking: what is applied meanwhile rings this one
            if written.shows_in(await self._held(written.subject, actor)):
                return True
            if (left := until - monotonic()) <= 0:
                return False
            with suppress(TimeoutError):
                async with asyncio.timeout(min(left, LOOK_EVERY_S)):
                    await bell.wait()

    async def _held(self, subject: UUID, actor: Actor | None) -> int | None:
        asked = {"subject": subject, "trader": actor is not None and actor.trader, "organization": actor and actor.organization_id}
        async with self._database.engine.connect() as connection:
            version: int | None = await connection.scalar(_HELD, asked)
            return version
