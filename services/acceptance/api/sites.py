"""A receiver's sites over HTTP. The receiver's version is the ETag of all: one aggregate."""

from functools import partial

from fastapi import APIRouter, Response, status
from uuid6 import uuid7

from services.acceptance.api.answers import ADDED, CHANGED, READ, created, told
from services.acceptance.api.dependencies import ReceiverPath, ReceiversWriter, SitePath, Work
from services.acceptance.domain.receiver import site_of, with_site_changed, without_site
from services.acceptance.schemas import ReceiverOut, SiteIn, SiteOut, SitePatch
from services.acceptance.use_cases.receivers import enlarge, revise
from services.kernel.identity import SiteId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import MaybeKeyed
from services.kit.parameters import IfMatch, etag

router = APIRouter(prefix="/v1/receivers/{receiver_id}/sites", tags=["receivers"])


@router.post("", status_code=status.HTTP_201_CREATED, summary="Add a site", response_model=ReceiverOut, responses=ADDED)
async def add_site(
    receiver_id: ReceiverPath, body: SiteIn, actor: ReceiversWriter, version: IfMatch, work: Work, once: MaybeKeyed
) -> Answer:
    """Answers the receiver; `Location` names the new site."""
    site = body.meant(SiteId(uuid7()))
    told_where = partial(created, location=f"/v1/receivers/{receiver_id}/sites/{site.id}")
    return await enlarge(work, actor, receiver_id, version, site, once, told_where)


@router.get("/{site_id}", summary="A site", description="The ETag is its receiver's: one version for all of it.", responses=READ)
async def get_site(receiver_id: ReceiverPath, site_id: SitePath, work: Work, response: Response) -> SiteOut:
    async with work:
        receiver = await work.receivers.get(receiver_id)
    response.headers["etag"] = etag(receiver.version)
    return SiteOut.of(site_of(receiver, site_id))


@router.patch(
    "/{site_id}",
    summary="Change a site",
    description="A merge patch: a field left out stays, null takes away. Answers the receiver.",
    responses=CHANGED,
)
async def update_site(
    receiver_id: ReceiverPath,
    site_id: SitePath,
    patch: SitePatch,
    actor: ReceiversWriter,
    version: IfMatch,
    work: Work,
    response: Response,
) -> ReceiverOut:
    return told(await revise(work, actor, receiver_id, version, with_site_changed(site_id, patch.onto)), response)


@router.delete("/{site_id}", summary="Remove a site", responses=CHANGED)
async def remove_site(
    receiver_id: ReceiverPath, site_id: SitePath, actor: ReceiversWriter, version: IfMatch, work: Work, response: Response
) -> ReceiverOut:
    """Answers the receiver without it."""
    return told(await revise(work, actor, receiver_id, version, without_site(site_id)), response)
