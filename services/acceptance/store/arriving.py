"""Waiting for a lot that was published a moment ago and is on its way through the feed."""

import asyncio
from time import monotonic
from typing import Final
from uuid import UUID

from sqlalchemy import select

from services.acceptance.store.tables import LOTS
from services.kernel.clock import Clock
from services.kernel.identity import LotId
from services.kit.database import Database

PATIENCE_S: Final = 2.0
"""The feed takes some 45 ms; who waits longer is better told that there is no such lot."""

MOST_WAITING: Final = 20
"""Each looks twenty times a second: more at once are made-up ids rather than lots on their way."""

_YOUNG_S: Final = 10.0
_LOOK_EVERY_S: Final = 0.05
_UUID7: Final = 7


class Arrivals:
    """Looks by primary key. Who waits holds no connection meanwhile; for an id that is not young nobody waits, nor do too many at once."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._waiting = 0

    async def expect(self, lot_id: LotId) -> None:
        """Returns once the lot is known, or need not be expected any more."""
        if self._waiting >= MOST_WAITING or not self._young(lot_id):
            return
        self._waiting += 1
        try:
            await self._wait(lot_id)
        finally:
            self._waiting -= 1

    async def _wait(self, lot_id: LotId) -> None:
        until = monotonic() + PATIENCE_S
        while self._young(lot_id) and monotonic() < until:
            if await self._known(lot_id):
                return
            await asyncio.sleep(_LOOK_EVERY_S)

    def _young(self, lot_id: UUID) -> bool:
        """By the milliseconds that a UUIDv7 begins with; they never go back where it is made, so a clock that was set leaves them ahead."""
        age_s = self._clock().timestamp() - (lot_id.int >> 80) / 1000
        return lot_id.version == _UUID7 and age_s < _YOUNG_S

    async def _known(self, lot_id: LotId) -> bool:
        async with self._database.engine.connect() as connection:
            return await connection.scalar(select(LOTS.c.lot_id).where(LOTS.c.lot_id == lot_id)) is not None
