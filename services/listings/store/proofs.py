"""Proofs in PostgreSQL: added, never changed."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import OrganizationId, ProjectId
from services.listings.domain.lot import Status
from services.listings.domain.project_errors import ProofNotFound
from services.listings.domain.proof import Proof, PublishedLot, published
from services.listings.store.tables import LotRow, ProofRow


class ProofRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def published(self, project_id: ProjectId, keeper: OrganizationId) -> list[PublishedLot]:
        """What of a project everyone, or every trader, can find now."""
        query = select(LotRow.id, LotRow.version, LotRow.document).where(
            LotRow.organization_id == keeper, LotRow.project_id == str(project_id), LotRow.status == Status.PUBLISHED
        )
        return [published(row.id, row.version, row.document or {}) for row in await self._session.execute(query)]

    async def now(self) -> datetime:
        """By the clock of the database."""
        at: datetime = (await self._session.execute(select(func.clock_timestamp()))).scalar_one()
        return at

    async def add(self, proof: Proof) -> None:
        row = {name: getattr(proof, name) for name in ("id", "project_id", "organization_id", "sha256", "lots", "at", "token")}
        await self._session.execute(insert(ProofRow).values(row))

    async def get(self, proof_id: UUID) -> Proof:
        """For everyone."""
        if (row := await self._session.get(ProofRow, proof_id)) is None:
            raise ProofNotFound(str(proof_id))
        return Proof(row.id, ProjectId(row.project_id), OrganizationId(row.organization_id), row.sha256, row.lots, row.at, row.token)
