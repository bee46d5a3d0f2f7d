"""The words in use, as the projection counts them, kept in memory."""

import asyncio
from typing import Final

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from services.kit.database import Database
from services.kit.logging import logger
from services.matching.domain.words_in_use import WordsInUse
from services.matching.store.tables import ACTIVE, CURSORS, WORDS

LOOK_EVERY_S: Final = 1.0
"""A new word is found at once if it is written as in the lot; only slips of the pen wait for this."""

Mark = tuple[int, int]
"""Which state of the words it is: how often generations were swapped, and how far the feeds were followed."""


class CurrentWords:
    """The words in use now, or a second ago. Each process has its own."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._mark: Mark | None = None
        self._log = logger("matching.words")
        self.now = WordsInUse()

    async def refresh(self) -> None:
        """Read them again if anything was applied since."""
        async with self._database.sessions() as session:
            if (mark := await _mark(session)) != self._mark:
                self.now, self._mark = await _in_use(session), mark

    async def run(self) -> None:
        """Refresh for ever."""
        while True:
            try:
                await self.refresh()
            except (SQLAlchemyError, OSError):
                self._log.warning("the words could not be read; trying again", exc_info=True)
            await asyncio.sleep(LOOK_EVERY_S)


async def _mark(session: AsyncSession) -> Mark:
    query = select(ACTIVE.c.since, CURSORS.c.position).outerjoin(CURSORS, CURSORS.c.generation == ACTIVE.c.generation)
    rows = (await session.execute(query)).all()
    return rows[0].since, sum(row.position or 0 for row in rows)


async def _in_use(session: AsyncSession) -> WordsInUse:
    query = select(WORDS.c.word, WORDS.c.lots).join(ACTIVE, ACTIVE.c.generation == WORDS.c.generation).where(WORDS.c.lots > 0)
    return WordsInUse({row.word: row.lots for row in await session.execute(query)})
