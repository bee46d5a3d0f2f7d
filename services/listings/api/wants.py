"""Wants over HTTP."""

from typing import Annotated, Any, Final

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from services.kernel.clock import local_date
from services.kernel.identity import Actor, Scope, WantId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.document import kept
from services.kit.idempotency.once import MaybeKeyed
from services.kit.pagination import after_id, encode, next_link
from services.kit.parameters import Anyone, IfMatch, Paged, etag, holder
from services.kit.scalars import Storable
from services.kit.written import HEADER, TOLD, Written
from services.listings.api.dependencies import Work
from services.listings.domain.facts import Knowledge
from services.listings.domain.requirement import Requirement
from services.listings.domain.want import Meaning, Want, WantStatus, meant
from services.listings.schemas.requirement import ClosingIn, RequirementBody, WantIn, WantPatch
from services.listings.schemas.want import OwnWantOut, WantOut, WantPage
from services.listings.use_cases import wants as do

router = APIRouter(prefix="/v1/wants", tags=["wants"])

_ETAG: Final[dict[str, Any]] = {"ETag": {"description": "The version, for `If-Match`.", "schema": {"type": "string"}}}
_LOCATION: Final[dict[str, Any]] = {"Location": {"description": "Where the want is read.", "schema": {"type": "string"}}}
_EDITED: Final[dict[int | str, dict[str, Any]]] = {
    200: {"headers": _ETAG | TOLD},
    409: {"description": "The want is closed, fulfilled or expired, or another want has its external id."},
}

WantsReader = Annotated[Actor, holder(Scope.LOTS_READ)]
"""Who reads what its organization offers, also reads what it needs; there is no narrower scope."""

WantsWriter = Annotated[Actor, holder(Scope.WANTS_WRITE)]
WantPath = Annotated[WantId, Path(description="The want's id.")]


async def _understand(request: Request) -> do.Understand:
    known: Knowledge = request.app.state.knowledge
    today = local_date(request.app.state.clock())

    def understand(requirement: Requirement) -> Meaning:
        return meant(requirement, known, today)

    return understand


Understanding = Annotated[do.Understand, Depends(_understand)]


@router.post(
    "",
    status_code=201,
    summary="Post a want",
    description="A title or a class of material, a quantity, a place and a period are enough. It is its owner's own unless `audience` "
    "shows it to others; they never see the exact place, the contact or the price. It expires when its period is over.",
    response_model=OwnWantOut,
    responses=kept({201: {"headers": _ETAG | _LOCATION | TOLD}, 409: {"description": "Another want of yours has this external id."}}),
)
async def create_want(body: WantIn, actor: WantsWriter, understand: Understanding, work: Work, once: MaybeKeyed) -> Answer:
    return await do.post_want(work, actor, body.requirement(), understand, once, _posted)


@router.get(
    "",
    summary="List your wants",
    description="Your organization's wants of every status, newest first.",
    responses={200: {"headers": {"Link": {"description": 'The next page, `rel="next"`.', "schema": {"type": "string"}}}}},
)
async def list_wants(
    actor: WantsReader,
    page: Paged,
    work: Work,
    request: Request,
    response: Response,
    status: Annotated[WantStatus | None, Query(description="Only wants of this status.")] = None,
    external_id: Annotated[str | None, Query(max_length=200, description="Only the want with this id of your own."), Storable] = None,
) -> WantPage:
    question = ["wants", actor.organization_id, status, external_id]
    before = after_id(page.cursor, question)
    async with work:
        wants = await work.wants.owned(actor.organization_id, page.limit + 1, before=before, status=status, external_id=external_id)
    following = encode([wants[page.limit - 1].id], question) if len(wants) > page.limit else None
    response.headers.update(next_link(request.url, following))
    return WantPage(items=[OwnWantOut.of(want) for want in wants[: page.limit]], next=following)


@router.get(
    "/{want_id}",
    summary="Read a want",
    description="Its owner sees all of it. Others see an open want that its owner shows to them, with the municipality as its place.",
    responses={200: {"headers": _ETAG, "description": "The want; to its owner with all that is the owner's alone."}},
)
async def get_want(want_id: WantPath, caller: Anyone, work: Work, response: Response) -> OwnWantOut | WantOut:
    async with work:
        if caller is not None and (want := await work.wants.find_own(want_id, caller.organization_id)):
            return _own(want, response)
        document = await work.wants.shown(want_id, trader=caller is not None and caller.trader)
    shown = WantOut.model_validate(document)
    response.headers["etag"] = etag(shown.version)
    return shown


@router.patch(
    "/{want_id}",
    summary="Change a want",
    description="A merge patch. What it means is understood again.",
    responses=_EDITED,
)
async def update_want(
    want_id: WantPath, patch: WantPatch, actor: WantsWriter, version: IfMatch, understand: Understanding, work: Work, response: Response
) -> OwnWantOut:
    def edit(requirement: Requirement) -> Requirement:
        return patch.applied(RequirementBody.of(requirement)).requirement()

    want = await do.change_want(work, actor, want_id, version, edit, understand)
    response.headers[HEADER] = _written(want)
    return _own(want, response)


@router.post(
    "/{want_id}/close",
    summary="Close a want",
    description="It is looked for no more, for good: found, or needed no longer.",
    response_model=OwnWantOut,
    responses=kept(_EDITED),
)
async def close_want(want_id: WantPath, body: ClosingIn, actor: WantsWriter, version: IfMatch, work: Work, once: MaybeKeyed) -> Answer:
    return await do.close_want(work, actor, want_id, version, (WantStatus(body.status), body.reason), once, _edited)


def _own(want: Want, response: Response) -> OwnWantOut:
    response.headers["etag"] = etag(want.version)
    return OwnWantOut.of(want)


def _posted(want: Want) -> Answer:
    return Answer.of(OwnWantOut.of(want), 201, etag=etag(want.version), location=f"/v1/wants/{want.id}", **{HEADER: _written(want)})


def _edited(want: Want) -> Answer:
    return Answer.of(OwnWantOut.of(want), 200, etag=etag(want.version), **{HEADER: _written(want)})


def _written(want: Want) -> str:
    return Written(want.id, want.version, published=want.status is WantStatus.OPEN).token()
