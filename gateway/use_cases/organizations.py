"""What can be done with organizations: load, decide, save, commit."""

from dataclasses import replace
from typing import Any

from gateway.domain.organization import Organization, expect
from gateway.store.work import GatewayWork
from services.kernel.identity import OrganizationId


async def register(work: GatewayWork, organization: Organization) -> Organization:
    async with work:
        await work.organizations.add(organization)
        await work.commit()
    return organization


async def change(work: GatewayWork, organization_id: OrganizationId, version: int, changes: dict[str, Any]) -> Organization:
    """`changes` are fields of the organization."""
    async with work:
        organization = await work.organizations.for_change(organization_id)
        expect(organization, version)
        changed = replace(organization, **changes, version=organization.version + 1)
        await work.organizations.save(changed)
        await work.commit()
    return changed
