"""The ledger in PostgreSQL: entries are added, never changed or removed; the serving role has no right to."""

from collections.abc import Iterable
from dataclasses import asdict

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import LotId, OrganizationId
from services.listings.domain.ledger import Entry
from services.listings.store.tables import EntryRow


class LedgerRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, lot_id: LotId, owner: OrganizationId, entries: Iterable[Entry]) -> None:
        """Entries of one lot, whose row is locked by this transaction, so that their numbers have no gap."""
        rows = [{"lot_id": lot_id, "owner_id": owner, **asdict(entry)} for entry in entries]
        if rows:
            await self._session.execute(insert(EntryRow), rows)
