"""API keys in PostgreSQL: every query names the organization, and row level security holds it to that."""

from typing import Any, Final

from sqlalchemy import Row, func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from gateway.domain.errors import KeyNotFound
from gateway.domain.key import ApiKey
from gateway.store.tables import API_KEYS, ORGANIZATIONS
from services.kernel.identity import KeyId, OrganizationId, Role, Scope

_C = API_KEYS.c
_NAME_PREFIX: Final = text("SELECT set_config('spolia.key_prefix', :prefix, true)")


class KeyRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def by_prefix(self, prefix: str) -> tuple[ApiKey, bool] | None:
        """The key that a caller names, whoever's it is, and whether its organization is a trader."""
        await self._session.execute(_NAME_PREFIX, {"prefix": prefix})
        trader = (ORGANIZATIONS.c.kbo.is_not(None) | ORGANIZATIONS.c.vat.is_not(None)).label("trader")
        query = select(API_KEYS, trader).join(ORGANIZATIONS, ORGANIZATIONS.c.id == _C.organization_id).where(_C.prefix == prefix)
        row = (await self._session.execute(query)).one_or_none()
        return (_key(row), row.trader) if row else None

    async def get(self, key_id: KeyId, owner: OrganizationId) -> ApiKey:
        return await self._own(key_id, owner, lock=False)

    async def for_change(self, key_id: KeyId, owner: OrganizationId) -> ApiKey:
        """Locked until the work ends."""
        return await self._own(key_id, owner, lock=True)

    async def page(self, owner: OrganizationId, after: KeyId | None, limit: int) -> list[ApiKey]:
        """The owner's keys, oldest first."""
        query = select(API_KEYS).where(_C.organization_id == owner).order_by(_C.id).limit(limit)
        rows = await self._session.execute(query.where(_C.id > after) if after else query)
        return [_key(row) for row in rows]

    async def open(self, owner: OrganizationId) -> int:
        """How many the owner has that are not revoked."""
        query = select(func.count()).where(_C.organization_id == owner, _C.revoked_at.is_(None))
        return (await self._session.execute(query)).scalar_one()

    async def add(self, key: ApiKey) -> None:
        await self._session.execute(insert(API_KEYS).values(_values(key)))

    async def save(self, key: ApiKey) -> None:
        own = (_C.id == key.id) & (_C.organization_id == key.organization_id)
        await self._session.execute(update(API_KEYS).where(own).values(_values(key)))

    async def _own(self, key_id: KeyId, owner: OrganizationId, *, lock: bool) -> ApiKey:
        query = select(API_KEYS).where(_C.id == key_id, _C.organization_id == owner)
        row = (await self._session.execute(query.with_for_update() if lock else query)).one_or_none()
        if row is None:
            raise KeyNotFound(key_id)
        return _key(row)


def _key(row: Row[Any]) -> ApiKey:
    return ApiKey(
        id=KeyId(row.id),
        organization_id=OrganizationId(row.organization_id),
        prefix=row.prefix,
        digest=row.digest,
        role=Role(row.role),
        scopes=frozenset(Scope(scope) for scope in row.scopes),
        label=row.label,
        created_at=row.created_at,
        revoked_at=row.revoked_at,
        version=row.version,
    )


def _values(key: ApiKey) -> dict[str, object]:
    return {
        "id": key.id,
        "organization_id": key.organization_id,
        "prefix": key.prefix,
        "digest": key.digest,
        "role": key.role,
        "scopes": sorted(key.scopes),
        "label": key.label,
        "created_at": key.created_at,
        "revoked_at": key.revoked_at,
        "version": key.version,
    }
