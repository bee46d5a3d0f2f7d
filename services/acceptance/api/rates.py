"""Rates over HTTP: what net values are reckoned with."""

from typing import Annotated, Any, Final

from fastapi import APIRouter, Response

from services.acceptance.api.dependencies import Work
from services.acceptance.schemas.rates import RatesIn, RatesOut
from services.acceptance.use_cases.rates import state_rates
from services.kernel.identity import Actor, Scope
from services.kit.parameters import Anyone, IfMatch, etag, holder

router = APIRouter(prefix="/v1/rates", tags=["outlets"])

_ETAG: Final[dict[str, Any]] = {"ETag": {"description": "The version of your own, for `If-Match`.", "schema": {"type": "string"}}}
RatesWriter = Annotated[Actor, holder(Scope.LOTS_WRITE)]


@router.get(
    "",
    summary="Read the rates",
    description="What an hour, a container, a kilometre, a typical buyer comes to, each with its source; with a key, your "
    "organization's own in place of the packaged ones. No key is needed.",
    responses={200: {"headers": _ETAG}},
)
async def get_rates(actor: Anyone, work: Work, response: Response) -> RatesOut:
    async with work:
        own = await work.rates.of(actor.organization_id if actor else None)
    response.headers["etag"] = etag(own.version)
    return RatesOut.of(own)


@router.put(
    "",
    summary="State your own rates",
    description="All of them at once: what is left out stands as packaged, an empty object takes yours back. They are seen by your "
    'organization alone, and its net values are reckoned with them from now on. Where none were stated, the version is "0".',
    responses={200: {"headers": _ETAG}},
)
async def put_rates(body: RatesIn, actor: RatesWriter, version: IfMatch, work: Work, response: Response) -> RatesOut:
    own = await state_rates(work, actor, version, body.meant())
    response.headers["etag"] = etag(own.version)
    return RatesOut.of(own)
