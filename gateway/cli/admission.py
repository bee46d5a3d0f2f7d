"""Keys from the installation itself, for whoever has none to ask with."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from uuid6 import uuid7

from gateway.cli.installation import Installation
from gateway.domain.enterprise import Kbo
from gateway.domain.key import ApiKey
from gateway.domain.organization import Organization
from gateway.store.work import GatewayWork
from gateway.use_cases.keyring import Keyring
from gateway.use_cases.keys import admit, revoke_key
from gateway.use_cases.organizations import register
from services.kernel.identity import Actor, OrganizationId, Role
from services.kit.database import Database

MOST: Final = 1_000
"""Keys that are listed of one organization."""


@dataclass(frozen=True, slots=True)
class Admission:
    """Admits organizations by name; asks no one, so only for who holds the installation."""

    database: Database

    def work(self) -> GatewayWork:
        return GatewayWork(self.database.sessions)

    async def key(self, name: str, role: Role, kbo: Kbo | None = None, label: str = "") -> str:
        """A new key for the organization of this name, registered when there is none."""
        async with self.work() as work:
            known = await work.organizations.named(name)
        if known is None:
            await register(self.work(), Organization(OrganizationId(uuid7()), name, role, kbo=kbo))
        return await admit(self.work(), name, role, label)

    async def keys(self, name: str) -> list[ApiKey] | None:
        """The keys of the organization of this name, oldest first; None when there is no such organization."""
        async with self.work() as work:
            organization = await work.organizations.named(name)
            if organization is None:
                return None
            await work.act_for(organization.id)
            return await work.keys.page(organization.id, after=None, limit=MOST)

    async def revoke(self, key: ApiKey) -> ApiKey:
        """The key, of no more use."""
        owner = Actor(key.organization_id, key.id)
        return await revoke_key(GatewayWork(self.database.sessions, key.organization_id), owner, key.id, key.version)

    async def opens(self, secret: str | None) -> bool:
        """Whether this key is still good."""
        return secret is not None and await Keyring(self.work).holder(secret) is not None

    async def keep(self, keys: Mapping[str, str], wanted: Mapping[str, tuple[str, Role]]) -> dict[str, str]:
        """A good key for each of `wanted` (name -> organization and role): the one of `keys`, or a new one."""
        kept = {}
        for name, (organization, role) in wanted.items():
            old = keys.get(name)
            kept[name] = old if old and await self.opens(old) else await self.key(organization, role, label="spolia up")
        return kept


@asynccontextmanager
async def admission(installation: Installation) -> AsyncIterator[Admission]:
    database = Database(installation.databases["gateway"], "gateway", pool_size=1)
    try:
        yield Admission(database)
    finally:
        await database.close()
