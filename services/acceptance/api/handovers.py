"""Handing receivers over, over HTTP."""

from typing import Final

from fastapi import APIRouter, Request, Response, status

from services.acceptance.api.answers import CLAIMED, REMOVED, Responses, taken
from services.acceptance.api.dependencies import Clocked, ReceiverPath, ReceiversWriter, Work
from services.acceptance.schemas import ReceiverOut
from services.acceptance.schemas.handover import ReceiverHandoverIn, ReceiverHandoverOut, ReceiverHandoverPage
from services.acceptance.use_cases import handovers as use_cases
from services.kernel.identity import OrganizationId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import MaybeKeyed
from services.kit.pagination import after_id, encode, next_link
from services.kit.parameters import IfMatch, Paged

router = APIRouter(prefix="/v1", tags=["receivers"])

_THERE_IS_NONE: Final[Responses] = {404: {"description": "It is offered to nobody, or neither by you nor to you."}}
_LISTED: Final[Responses] = {200: {"headers": {"Link": {"description": 'The next page, `rel="next"`.', "schema": {"type": "string"}}}}}


@router.put("/receivers/{receiver_id}/handover", summary="Offer a receiver to the organization it is", responses=REMOVED)
async def offer_receiver(
    receiver_id: ReceiverPath, body: ReceiverHandoverIn, actor: ReceiversWriter, version: IfMatch, work: Work, clock: Clocked
) -> ReceiverHandoverOut:
    """For a material manager who registered it for another, and for whoever passes its sites on.

    Nothing changes until that organization claims it. Said again, it is offered to another instead.
    """
    to = OrganizationId(body.organization_id)
    return ReceiverHandoverOut.of(await use_cases.offer(work, actor, receiver_id, version, to, clock()))


@router.get(
    "/receivers/{receiver_id}/handover",
    summary="To whom a receiver is offered",
    description="For the organization that offers it and the one that may claim it.",
    responses=_THERE_IS_NONE,
)
async def get_receiver_handover(receiver_id: ReceiverPath, _: ReceiversWriter, work: Work) -> ReceiverHandoverOut:
    async with work:
        return ReceiverHandoverOut.of(await work.handovers.of(receiver_id))


@router.delete(
    "/receivers/{receiver_id}/handover",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Take an offered receiver back, or decline it",
    description="Either of the two may; the receiver stays as it is, with who keeps it.",
    responses=_THERE_IS_NONE,
)
async def end_receiver_handover(receiver_id: ReceiverPath, _: ReceiversWriter, work: Work) -> None:
    await use_cases.end(work, receiver_id)


@router.get("/receiver-handovers", summary="Receivers you offer, and those offered to you", responses=_LISTED)
async def list_receiver_handovers(
    paged: Paged, actor: ReceiversWriter, work: Work, request: Request, response: Response
) -> ReceiverHandoverPage:
    """Oldest first. What is offered to you has your organization in `to`: read the receiver, then claim it."""
    question = ["receiver-handovers", actor.organization_id]
    async with work:
        found = await work.handovers.page(actor.organization_id, after_id(paged.cursor, question), paged.limit + 1)
    cursor = encode([found[paged.limit - 1].id], question) if len(found) > paged.limit else None
    response.headers.update(next_link(request.url, cursor))
    return ReceiverHandoverPage(items=[ReceiverHandoverOut.of(one) for one in found[: paged.limit]], next=cursor)


@router.post("/receivers/{receiver_id}/claim", summary="Take over a receiver", response_model=ReceiverOut, responses=CLAIMED)
async def claim_receiver(receiver_id: ReceiverPath, actor: ReceiversWriter, version: IfMatch, work: Work, once: MaybeKeyed) -> Answer:
    """For the organization it is offered to: it keeps the receiver and its sites from now on, and stands for them.

    Programmes that the former keeper stated in its own name go with it, drafts and all; those it transcribed stay unconfirmed until you
    claim each. Consignments stay with the two who agreed on them.
    """
    return await use_cases.claim(work, actor, receiver_id, version, once, taken)
