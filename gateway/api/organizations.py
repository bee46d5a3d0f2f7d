"""Organizations over HTTP."""

from fastapi import APIRouter, Response
from uuid6 import uuid7

from gateway.api.answers import EDITED, ETAG, LOCATION, MISSING, TAKEN
from gateway.api.dependencies import OrganizationPath, Registrar, Signed, Work
from gateway.domain.organization import Organization
from gateway.schemas.trade import OrganizationIn, OrganizationOut, OrganizationPatch
from gateway.use_cases.organizations import change, register
from services.kernel.identity import OrganizationId
from services.kit.parameters import IfMatch, etag

router = APIRouter(prefix="/v1/organizations", tags=["organizations"])


@router.post(
    "",
    status_code=201,
    summary="Register an organization",
    description="For administrators. Known by an enterprise number it is a trader, and sees what is for traders only.",
    responses={201: {"headers": ETAG | LOCATION}, **TAKEN},
)
async def create_organization(_: Registrar, given: OrganizationIn, work: Work, response: Response) -> OrganizationOut:
    organization = await register(work, given.organization(OrganizationId(uuid7())))
    response.headers["location"] = f"/v1/organizations/{organization.id}"
    return _shown(organization, response)


@router.get(
    "/me", summary="One's own organization", description="The one that the key belongs to.", responses={200: {"headers": ETAG}, **MISSING}
)
async def get_own_organization(actor: Signed, work: Work, response: Response) -> OrganizationOut:
    async with work:
        return _shown(await work.organizations.get(actor.organization_id), response)


@router.get(
    "/{organization_id}",
    summary="An organization",
    description="No key is needed: who trades is known before a reservation.",
    responses={200: {"headers": ETAG}, **MISSING},
)
async def get_organization(organization_id: OrganizationPath, work: Work, response: Response) -> OrganizationOut:
    async with work:
        return _shown(await work.organizations.get(organization_id), response)


@router.patch(
    "/{organization_id}",
    summary="Change an organization",
    description="A merge patch: a field left out stays, null takes away.",
    responses={200: {"headers": ETAG}, **EDITED, **TAKEN},
)
async def update_organization(
    _: Registrar, organization_id: OrganizationPath, version: IfMatch, given: OrganizationPatch, work: Work, response: Response
) -> OrganizationOut:
    def edit(organization: Organization) -> Organization:
        return given.applied(OrganizationIn.of(organization)).organization(organization.id, organization.version)

    return _shown(await change(work, organization_id, version, edit), response)


def _shown(organization: Organization, response: Response) -> OrganizationOut:
    response.headers["etag"] = etag(organization.version)
    return OrganizationOut.of(organization)
