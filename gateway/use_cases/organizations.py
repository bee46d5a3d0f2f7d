"""What can be done with organizations: load, decide, save, commit."""

from collections.abc import Callable
from dataclasses import replace

from gateway.domain.organization import Organization, expect
from gateway.store.work import GatewayWork
from services.kernel.identity import OrganizationId


async def register(work: GatewayWork, organization: Organization) -> Organization:
    async with work:
        await work.organizations.add(organization)
        await work.commit()
    return organization


async def change(
    work: GatewayWork, organization_id: OrganizationId, version: int, edit: Callable[[Organization], Organization]
) -> Organization:
    async with work:
        organization = await work.organizations.for_change(organization_id)
        expect(organization, version)
        changed = replace(edit(organization), version=organization.version + 1)
        await work.organizations.save(changed)
        await work.commit()
    return changed
