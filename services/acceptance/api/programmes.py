"""Programmes over HTTP."""

from fastapi import APIRouter, Request, Response, status

from services.acceptance.api.dependencies import ProgrammePath, ReceiversWriter, Work
from services.acceptance.api.looking import Looked
from services.acceptance.api.programme_answers import BEGUN, CHANGED, CLAIMED, LISTED, READ, begun, told, whole
from services.acceptance.schemas.programme import ProgrammeOut, ProgrammePage
from services.acceptance.schemas.stated_programme import ProgrammeIn, ProgrammePatch
from services.acceptance.use_cases import programmes as use_cases
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import MaybeKeyed
from services.kit.pagination import after_id, encode, next_link
from services.kit.parameters import IfMatch, Paged

router = APIRouter(prefix="/v1/programmes", tags=["programmes"])


@router.post("", status_code=status.HTTP_201_CREATED, summary="Begin a programme", response_model=ProgrammeOut, responses=BEGUN)
async def create_programme(body: ProgrammeIn, actor: ReceiversWriter, work: Work, once: MaybeKeyed) -> Answer:
    """Of a receiver of your own. Only you see it until a version is published.

    A material manager may write down what any receiver has published, with its source and day: unconfirmed until the receiver claims it.
    """
    return await use_cases.establish(work, actor, body.meant(actor.organization_id), once, begun)


@router.get("", summary="What is taken on which terms", responses=LISTED)
async def list_programmes(looked: Looked, paged: Paged, work: Work, request: Request, response: Response) -> ProgrammePage:
    """Programmes that are published, and your own, oldest first, each with every published version. No key is needed."""
    question = ["programmes", *looked.question]
    async with work:
        found = await work.programmes.page(looked.wanted, after_id(paged.cursor, question), paged.limit + 1)
    cursor = encode([found[paged.limit - 1].id], question) if len(found) > paged.limit else None
    response.headers.update(next_link(request.url, cursor))
    return ProgrammePage(items=[ProgrammeOut.of(one) for one in found[: paged.limit]], next=cursor)


@router.get(
    "/{programme_id}",
    summary="A programme with its published versions",
    description="Which version is in force follows from its days. Drafts are listed with the versions, for their keeper alone.",
    responses=READ,
)
async def get_programme(programme_id: ProgrammePath, work: Work, response: Response) -> ProgrammeOut:
    async with work:
        return told(await work.programmes.get(programme_id), response)


@router.patch(
    "/{programme_id}",
    summary="Change a programme",
    description="A merge patch: a field left out stays, null takes away. Criteria change by a new version.",
    responses=CHANGED,
)
async def update_programme(
    programme_id: ProgrammePath, patch: ProgrammePatch, actor: ReceiversWriter, version: IfMatch, work: Work, response: Response
) -> ProgrammeOut:
    return told(await use_cases.alter(work, actor, programme_id, version, patch.onto), response)


@router.post("/{programme_id}/claim", summary="Stand for what was transcribed", response_model=ProgrammeOut, responses=CLAIMED)
async def claim_programme(programme_id: ProgrammePath, actor: ReceiversWriter, version: IfMatch, work: Work, once: MaybeKeyed) -> Answer:
    """For the organization of the receiver: it keeps the programme from now on, drafts and all, and its criteria count as confirmed."""
    return await use_cases.claim(work, actor, programme_id, version, once, whole)
