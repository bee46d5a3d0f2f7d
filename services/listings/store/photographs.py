"""Photographs that are still to be fetched, in PostgreSQL."""

from typing import Final

from sqlalchemy import Update, and_, func, select, text, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import LotId, OrganizationId
from services.listings.domain.photographs import Wanted, next_try
from services.listings.store.tables import PhotographRow

BATCH: Final = 10
LEASE: Final = text("interval '5 minutes'")
"""Whoever has taken a photograph on and is killed holds it no longer than that."""


class PhotographRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def claim(self) -> list[Wanted]:
        """Those whose time has come, at most `BATCH`; nobody else takes them on for a while.

        Organizations take turns: the many of one whose server is slow hold up no other's.
        """
        row = PhotographRow
        turn = func.row_number().over(partition_by=row.organization_id, order_by=row.next_at).label("turn")
        waiting = select(row.lot_id, row.url, turn).where(row.next_at <= func.now()).subquery()
        due = (
            select(row.lot_id, row.url)
            .join(waiting, and_(waiting.c.lot_id == row.lot_id, waiting.c.url == row.url))
            .where(row.next_at <= func.now())  # still, once it is locked
            .order_by(waiting.c.turn, row.next_at)
            .limit(BATCH)
            .with_for_update(of=row, skip_locked=True)
        )
        query = update(row).where(tuple_(row.lot_id, row.url).in_(due)).values(tries=row.tries + 1, next_at=func.now() + LEASE)
        found = await self._session.execute(query.returning(row.lot_id, row.organization_id, row.url, row.tries))
        return [Wanted(LotId(one.lot_id), OrganizationId(one.organization_id), one.url, one.tries) for one in found]

    async def over(self, wanted: Wanted, outcome: str) -> None:
        """It was fetched, or never will be; the row stays, so that nobody asks for it again."""
        await self._session.execute(self._of(wanted).values(next_at=None, outcome=outcome))

    async def later(self, wanted: Wanted, outcome: str) -> None:
        """Try again after a while, unless this was the last try."""
        wait = next_try(wanted.tries)
        await self._session.execute(self._of(wanted).values(next_at=None if wait is None else func.now() + wait, outcome=outcome))

    def _of(self, wanted: Wanted) -> Update:
        return update(PhotographRow).where(PhotographRow.lot_id == wanted.lot_id, PhotographRow.url == wanted.url)
