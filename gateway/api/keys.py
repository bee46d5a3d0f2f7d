"""API keys over HTTP: each organization its own."""

from fastapi import APIRouter, Request, Response

from gateway.api.answers import EDITED, ETAG, LINK, LOCATION, MISSING
from gateway.api.dependencies import KeyHolder, KeyPath, Ring, Work
from gateway.schemas.trade import KeyIn, KeyOut, KeyPage, NewKeyOut
from gateway.use_cases import keys as do
from gateway.use_cases.keys import Asked
from services.kernel.identity import KeyId
from services.kit.pagination import after_id, encode, next_link
from services.kit.parameters import IfMatch, Paged, etag

router = APIRouter(prefix="/v1/keys", tags=["keys"])


@router.post(
    "",
    status_code=201,
    summary="Make a key",
    description="For one's own organization, with no more than one may do oneself; at most 100 that are not revoked.",
    responses={201: {"headers": ETAG | LOCATION}, **MISSING, 409: {"description": "There are as many keys as may be."}},
)
async def create_key(actor: KeyHolder, given: KeyIn, work: Work, response: Response) -> NewKeyOut:
    key, secret = await do.create_key(work, actor, Asked(given.label, given.role, given.scopes))
    response.headers.update({"location": f"/v1/keys/{key.id}", "etag": etag(key.version), "cache-control": "no-store"})
    return NewKeyOut(key=KeyOut.of(key), secret=secret)


@router.get(
    "",
    summary="One's organization's keys",
    description="Revoked ones too, oldest first. No secret is shown again.",
    responses={200: {"headers": LINK}},
)
async def list_keys(actor: KeyHolder, page: Paged, work: Work, request: Request, response: Response) -> KeyPage:
    after = after_id(page.cursor, actor.organization_id)
    async with work:
        found = await work.keys.page(actor.organization_id, KeyId(after) if after else None, page.limit + 1)
    keys = found[: page.limit]
    cursor = encode([keys[-1].id], actor.organization_id) if len(found) > page.limit else None
    response.headers.update(next_link(request.url, cursor))
    return KeyPage(items=[KeyOut.of(key) for key in keys], next=cursor)


@router.get(
    "/{key_id}",
    summary="A key of one's organization",
    description="Revoked or not; never its secret.",
    responses={200: {"headers": ETAG}, **MISSING},
)
async def get_key(actor: KeyHolder, key_id: KeyPath, work: Work, response: Response) -> KeyOut:
    async with work:
        key = await work.keys.get(key_id, owner=actor.organization_id)
    response.headers["etag"] = etag(key.version)
    return KeyOut.of(key)


@router.delete(
    "/{key_id}",
    status_code=204,
    summary="Revoke a key",
    description="It opens nothing from now on; in other processes of this installation within five seconds.",
    responses=EDITED,
)
async def revoke_key(actor: KeyHolder, key_id: KeyPath, version: IfMatch, work: Work, ring: Ring) -> None:
    key = await do.revoke_key(work, actor, key_id, version)
    ring.forget(key.prefix)
