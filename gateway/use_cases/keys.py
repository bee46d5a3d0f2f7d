"""What can be done with keys: load, decide, save, commit."""

from dataclasses import dataclass

from uuid6 import uuid7

from gateway.domain.key import ApiKey, digest, expect_room, narrowed, new_secret, revoked
from gateway.domain.organization import Organization
from gateway.store.work import GatewayWork
from services.kernel.clock import Clock, now
from services.kernel.identity import SCOPES, Actor, KeyId, OrganizationId, Role, Scope


@dataclass(frozen=True, slots=True)
class Asked:
    """A key that someone wants: `role` None for that of the organization, `scopes` None for all the role has."""

    label: str = ""
    role: Role | None = None
    scopes: frozenset[Scope] | None = None


async def create_key(work: GatewayWork, actor: Actor, asked: Asked, clock: Clock = now) -> tuple[ApiKey, str]:
    """A key for the actor's own organization, and its secret, which is known this once."""
    async with work:
        organization = await work.organizations.for_change(actor.organization_id)  # so that no two count at once
        expect_room(await work.keys.open(organization.id))
        role = asked.role or organization.kind
        key, secret = _made(organization.id, role, narrowed(role, asked.scopes, held=actor.scopes), asked.label, clock)
        await work.keys.add(key)
        await work.commit()
    return key, secret


async def revoke_key(work: GatewayWork, actor: Actor, key_id: KeyId, version: int, clock: Clock = now) -> ApiKey:
    async with work:
        key = revoked(await work.keys.for_change(key_id, owner=actor.organization_id), version, clock())
        await work.keys.save(key)
        await work.commit()
    return key


async def admit(work: GatewayWork, name: str, role: Role, label: str = "", clock: Clock = now) -> str:
    """A key with all that a role may do, for the organization of this name, which is registered when there is none.

    For the installation's own command line, which has nobody to ask: open the work for no organization in particular.
    """
    async with work:
        organization = await work.organizations.named(name)
        if organization is None:
            organization = Organization(OrganizationId(uuid7()), name, role)
            await work.organizations.add(organization)
        await work.act_for(organization.id)
        key, secret = _made(organization.id, role, SCOPES[role], label, clock)
        await work.keys.add(key)
        await work.commit()
    return secret


def _made(owner: OrganizationId, role: Role, scopes: frozenset[Scope], label: str, clock: Clock) -> tuple[ApiKey, str]:
    prefix, secret = new_secret()
    return ApiKey(KeyId(uuid7()), owner, prefix, digest(secret), role, scopes, label, clock()), secret
