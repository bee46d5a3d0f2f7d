"""Receivers over HTTP."""

from functools import partial

from fastapi import APIRouter, Request, Response, status

from services.acceptance.api.answers import CHANGED, LISTED, READ, REGISTERED, REMOVED, created, told
from services.acceptance.api.dependencies import ReceiverPath, ReceiversWriter, Taking, Work
from services.acceptance.domain.materials import answering
from services.acceptance.schemas import ReceiverIn, ReceiverOut, ReceiverPage, ReceiverPatch
from services.acceptance.use_cases import receivers as use_cases
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import MaybeKeyed
from services.kit.pagination import after_id, encode, next_link
from services.kit.parameters import IfMatch, Paged

router = APIRouter(prefix="/v1/receivers", tags=["receivers"])


@router.post("", status_code=status.HTTP_201_CREATED, summary="Register a receiver", response_model=ReceiverOut, responses=REGISTERED)
async def create_receiver(body: ReceiverIn, actor: ReceiversWriter, work: Work, once: MaybeKeyed) -> Answer:
    """A manufacturer, recycler, hub, take-back scheme or recycling park, with its sites and the materials they take."""
    receiver = body.meant(actor.organization_id)
    return await use_cases.register(work, receiver, once, partial(created, location=f"{router.prefix}/{receiver.id}"))


@router.get("", summary="Who takes what", responses=LISTED)
async def list_receivers(paged: Paged, work: Work, request: Request, response: Response, material: Taking = None) -> ReceiverPage:
    """Receivers, oldest first. Who takes a class takes all below it; who takes a part of what is asked is found too."""
    question = ["receivers", material]
    async with work:
        found = await work.receivers.page(after_id(paged.cursor, question), paged.limit + 1, answering(material) if material else None)
    cursor = encode([found[paged.limit - 1].id], question) if len(found) > paged.limit else None
    response.headers.update(next_link(request.url, cursor))
    return ReceiverPage(items=[ReceiverOut.of(one) for one in found[: paged.limit]], next=cursor)


@router.get(
    "/{receiver_id}",
    summary="A receiver with its sites",
    description="Where it takes which materials, from whom and how they come. No key is needed.",
    responses=READ,
)
async def get_receiver(receiver_id: ReceiverPath, work: Work, response: Response) -> ReceiverOut:
    async with work:
        return told(await work.receivers.get(receiver_id), response)


@router.patch(
    "/{receiver_id}",
    summary="Change a receiver",
    description="A merge patch: a field left out stays, null takes away. Sites are changed at their own address.",
    responses=CHANGED,
)
async def update_receiver(
    receiver_id: ReceiverPath, patch: ReceiverPatch, actor: ReceiversWriter, version: IfMatch, work: Work, response: Response
) -> ReceiverOut:
    return told(await use_cases.revise(work, actor, receiver_id, version, patch.onto), response)


@router.delete(
    "/{receiver_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Remove a receiver with its sites",
    description="For good; nobody is sent there any more.",
    responses=REMOVED,
)
async def delete_receiver(receiver_id: ReceiverPath, actor: ReceiversWriter, version: IfMatch, work: Work) -> None:
    await use_cases.close(work, actor, receiver_id, version)
