"""Organizations in PostgreSQL. Values go in and come out; rows stay here."""

from typing import Any

from sqlalchemy import RowMapping, Select, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.domain.enterprise import Kbo, Vat
from gateway.domain.errors import OrganizationNotFound
from gateway.domain.organization import Organization
from gateway.store.tables import ORGANIZATIONS
from services.kernel.identity import OrganizationId, Role
from services.vocabulary.places import Region

_C = ORGANIZATIONS.c
_ALL = select(_C.id, _C.name, _C.kind, _C.country, _C.region, _C.kbo, _C.vat, _C.version)


class OrganizationRepository:
    """Organizations are public; who may change them is the API's affair."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, organization_id: OrganizationId) -> Organization:
        return await self._one(_ALL.where(_C.id == organization_id), organization_id)

    async def for_change(self, organization_id: OrganizationId) -> Organization:
        """Locked until the work ends."""
        return await self._one(_ALL.where(_C.id == organization_id).with_for_update(), organization_id)

    async def named(self, name: str) -> Organization | None:
        """The one of this name, in capitals or not."""
        row = (await self._session.execute(_ALL.where(func.lower(_C.name) == func.lower(name)))).mappings().one_or_none()
        return _organization(row) if row else None

    async def add(self, organization: Organization) -> None:
        await self._session.execute(insert(ORGANIZATIONS).values(_values(organization)))

    async def save(self, organization: Organization) -> None:
        await self._session.execute(update(ORGANIZATIONS).where(_C.id == organization.id).values(_values(organization)))

    async def _one(self, query: Select[Any], organization_id: OrganizationId) -> Organization:
        row = (await self._session.execute(query)).mappings().one_or_none()
        if row is None:
            raise OrganizationNotFound(organization_id)
        return _organization(row)


def _organization(row: RowMapping) -> Organization:
    return Organization(
        id=OrganizationId(row["id"]),
        name=row["name"],
        kind=Role(row["kind"]),
        country=row["country"],
        region=Region(row["region"]) if row["region"] else None,
        kbo=Kbo(row["kbo"]) if row["kbo"] else None,
        vat=Vat(row["vat"]) if row["vat"] else None,
        version=row["version"],
    )


def _values(organization: Organization) -> dict[str, object]:
    return {
        "id": organization.id,
        "name": organization.name,
        "kind": organization.kind,
        "country": organization.country,
        "region": organization.region,
        "kbo": organization.kbo.digits if organization.kbo else None,
        "vat": organization.vat.number if organization.vat else None,
        "version": organization.version,
    }
