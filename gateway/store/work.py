"""One piece of work on organizations and keys: everything in it happens, or nothing does."""

from typing import ClassVar, Final

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.domain.errors import EnterpriseKnown, NameTaken
from gateway.store.keys import KeyRepository
from gateway.store.organizations import OrganizationRepository
from services.kernel.identity import OrganizationId
from services.kit.work import Work

_ACT_FOR: Final = text("SELECT set_config('spolia.organization', :organization, true)")


class GatewayWork(Work):
    organizations: OrganizationRepository
    keys: KeyRepository

    constraints: ClassVar = {
        "uq_organizations_name": NameTaken,
        "uq_organizations_kbo": EnterpriseKnown,
        "uq_organizations_vat": EnterpriseKnown,
    }

    async def act_for(self, organization: OrganizationId) -> None:
        """From now on row level security sees this organization; for work that finds or makes its organization on the way."""
        await self._session.execute(_ACT_FOR, {"organization": str(organization)})

    def _open(self, session: AsyncSession) -> None:
        self.organizations = OrganizationRepository(session)
        self.keys = KeyRepository(session)
