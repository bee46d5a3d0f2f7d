"""What organizations' own headings mean, in PostgreSQL."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import OrganizationId
from services.listings.domain.imports import ColumnMapping
from services.listings.domain.sheets.meanings import Meaning
from services.listings.store.tables import MappingRow

_ALONE: Final = text("SELECT pg_advisory_xact_lock(hashtextextended('spolia.mapping ' || CAST(:owner AS text) || CAST(:name AS text), 0))")


class MappingRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def find(self, name: str, owner: OrganizationId, *, for_change: bool = False) -> ColumnMapping | None:
        """What the organization remembers under this name. Who may change it is alone with it, also where there is none yet."""
        if for_change:
            await self._session.execute(_ALONE, {"owner": owner, "name": name})
        query = select(MappingRow).where(MappingRow.organization_id == owner, MappingRow.name == name)
        row = await self._session.scalar(query)
        return ColumnMapping(row.name, _meant(row.columns), row.version) if row else None

    async def save(self, owner: OrganizationId, mapping: ColumnMapping) -> None:
        """A new one, or the next version of one."""
        columns = {heading: str(meaning) for heading, meaning in mapping.columns.items()}
        if mapping.version == 1:
            row = {"organization_id": owner, "name": mapping.name, "version": 1, "columns": columns}
            await self._session.execute(insert(MappingRow).values(row))
        else:
            changed = update(MappingRow).where(MappingRow.organization_id == owner, MappingRow.name == mapping.name)
            await self._session.execute(changed.values(version=mapping.version, columns=columns))


def _meant(columns: Mapping[str, str]) -> dict[str, Meaning]:
    return {heading: Meaning(meaning) for heading, meaning in columns.items()}
