"""Facts of a lot over HTTP."""

from typing import Final

from fastapi import APIRouter, Response, status

from services.acceptance.api.answers import Responses
from services.acceptance.api.dependencies import Today, Work
from services.acceptance.api.lot_dependencies import LotPath, LotsWriter, Reader
from services.acceptance.schemas.facts import FactBody
from services.acceptance.schemas.lot_facts import LotFactsIn, LotFactsOut
from services.acceptance.use_cases import facts as use_cases
from services.acceptance.use_cases.facts import Known
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.document import kept
from services.kit.idempotency.once import MaybeKeyed
from services.kit.parameters import IfMatch, etag

router = APIRouter(prefix="/v1/lots/{lot_id}/facts", tags=["facts"])

_ETAG: Final = {"ETag": {"description": "The version of the lot's facts, for `If-Match`.", "schema": {"type": "string"}}}
_NONE: Final[Responses] = {404: {"description": "There is no such lot, or it is not yours to speak for."}}
_READ: Final[Responses] = {200: {"headers": _ETAG}, 404: {"description": "No such lot is published."}}
_STATED: Final[Responses] = {
    200: {"headers": _ETAG},
    412: {"description": "The facts have changed since you read them."},
    428: {"description": "`If-Match` is missing."},
    **_NONE,
}
_ADDED: Final[Responses] = kept({201: {"headers": _ETAG}, **_NONE})


@router.get("", summary="What is known of a lot", responses=_READ)
async def get_lot_facts(lot_id: LotPath, reader: Reader, work: Work, response: Response) -> LotFactsOut:
    """What its owner states for you to see, and what the lot says by itself. Of the rest you learn what it is about. No key is needed."""
    return _told(await use_cases.read(work, reader, lot_id), response)


@router.put(
    "",
    summary="State the facts of a lot",
    description="The whole list: what is left out is stated no more. Each fact is public, for named partners, for authorities or "
    "private; verdicts rest on all of them, and show a value only to whom it is for. Only the lot's owner states facts, and only of a "
    "published lot. That a receiver approves is not yours to state.",
    responses=_STATED,
)
async def put_lot_facts(
    lot_id: LotPath, body: LotFactsIn, actor: LotsWriter, version: IfMatch, work: Work, today: Today, response: Response
) -> LotFactsOut:
    facts = [one.meant(actor.organization_id) for one in body.facts]
    return _told(await use_cases.state(work, actor, lot_id, version, facts, today), response)


@router.post("", status_code=status.HTTP_201_CREATED, summary="State one fact more", response_model=LotFactsOut, responses=_ADDED)
async def add_lot_fact(lot_id: LotPath, body: FactBody, actor: LotsWriter, work: Work, today: Today, once: MaybeKeyed) -> Answer:
    """Beside those that are stated: needs no `If-Match`. Answers them all."""
    return await use_cases.add(work, actor, lot_id, body.meant(actor.organization_id), today, once, _added)


def _added(known: Known) -> Answer:
    return Answer.of(LotFactsOut.of(known.sheet, known.published), 201, etag=etag(known.sheet.version))


def _told(known: Known, response: Response) -> LotFactsOut:
    response.headers["etag"] = etag(known.sheet.version)
    return LotFactsOut.of(known.sheet, known.published)
