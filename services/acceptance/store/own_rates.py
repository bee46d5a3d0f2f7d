"""Organizations' own rates in PostgreSQL. Row level security shows each its own."""

from decimal import Decimal

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.outlets.own_rates import OwnRates
from services.acceptance.store.tables import OwnRatesRow
from services.kernel.identity import OrganizationId


class OwnRatesRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, organization: OrganizationId | None) -> OwnRates:
        """What the organization stated; nothing for nobody in particular."""
        if organization is None:
            return OwnRates()
        return await self._read(organization, locked=False)

    async def for_change(self, organization: OrganizationId) -> OwnRates:
        """The same, locked until the work ends; the row is made where there is none, so that two first statements do not cross."""
        first = insert(OwnRatesRow).values(organization_id=organization, version=0, rates={})
        await self._session.execute(first.on_conflict_do_nothing())
        return await self._read(organization, locked=True)

    async def save(self, organization: OrganizationId, own: OwnRates) -> None:
        stated = {"version": own.version, "rates": {key: str(value) for key, value in own.values.items()}, "changed_at": func.now()}
        await self._session.execute(update(OwnRatesRow).where(OwnRatesRow.organization_id == organization).values(stated))

    async def _read(self, organization: OrganizationId, *, locked: bool) -> OwnRates:
        query = select(OwnRatesRow.version, OwnRatesRow.rates).where(OwnRatesRow.organization_id == organization)
        row = (await self._session.execute(query.with_for_update() if locked else query)).one_or_none()
        return OwnRates({key: Decimal(value) for key, value in row.rates.items()}, row.version) if row else OwnRates()
