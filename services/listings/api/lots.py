"""Lots over HTTP."""

from collections.abc import Sequence
from functools import partial
from typing import Annotated, Any, Final

from fastapi import APIRouter, Query, Request, Response

from services.kernel.language import Language
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.document import kept
from services.kit.idempotency.once import MaybeKeyed
from services.kit.pagination import after_id, encode, next_link
from services.kit.parameters import Anyone, IfMatch, Paged, Reading, etag
from services.kit.scalars import Storable
from services.kit.written import HEADER, TOLD, Written
from services.listings.api.dependencies import Deriving, LotPath, LotsReader, LotsWriter, Work
from services.listings.domain.lot import Lot, Status
from services.listings.domain.offer import Offer
from services.listings.domain.reservation import Reservation
from services.listings.schemas import LotIn, LotOut, LotPage, LotPatch, OfferBody, OwnLotOut
from services.listings.schemas.recount import RecountIn, RecountOut
from services.listings.schemas.reservation import ReservationOut
from services.listings.use_cases import lots as do

router = APIRouter(prefix="/v1/lots", tags=["lots"])

_ETAG: Final[dict[str, Any]] = {"ETag": {"description": "The version, for `If-Match`.", "schema": {"type": "string"}}}
_LOCATION: Final[dict[str, Any]] = {"Location": {"description": "Where the lot is read.", "schema": {"type": "string"}}}
_EDITED: Final[dict[int | str, dict[str, Any]]] = {
    200: {"headers": _ETAG | TOLD},
    409: {"description": "The lot is withdrawn or expired, or another lot has its external id."},
}


@router.post(
    "",
    status_code=201,
    summary="Post a lot",
    description="A title, a quantity, a place and a window are enough. It is published at once, unless `status` is `draft` or the legal "
    "gate holds it back; then `held` says why and what would clear it.",
    response_model=OwnLotOut,
    responses=kept({201: {"headers": _ETAG | _LOCATION | TOLD}, 409: {"description": "Another lot of yours has this external id."}}),
)
async def create_lot(body: LotIn, actor: LotsWriter, language: Reading, derive: Deriving, work: Work, once: MaybeKeyed) -> Answer:
    told = partial(_posted, language=language)
    return await do.post_lot(work, actor, body.offer(), derive, once, told, draft=body.status == "draft")


@router.get(
    "",
    summary="List your lots",
    description="Your organization's lots of every status, newest first.",
    responses={200: {"headers": {"Link": {"description": 'The next page, `rel="next"`.', "schema": {"type": "string"}}}}},
)
async def list_lots(
    actor: LotsReader,
    page: Paged,
    language: Reading,
    work: Work,
    request: Request,
    response: Response,
    status: Annotated[Status | None, Query(description="Only lots of this status.")] = None,
    project_id: Annotated[str | None, Query(max_length=200, description="Only lots of this project."), Storable] = None,
    external_id: Annotated[str | None, Query(max_length=200, description="Only the lot with this id of your own."), Storable] = None,
) -> LotPage:
    question = ["lots", actor.organization_id, status, project_id, external_id]
    before = after_id(page.cursor, question)
    async with work:
        lots = await work.lots.owned(
            actor.organization_id, page.limit + 1, before=before, status=status, project_id=project_id, external_id=external_id
        )
    following = encode([lots[page.limit - 1].id], question) if len(lots) > page.limit else None
    response.headers.update(next_link(request.url, following))
    return LotPage(items=[OwnLotOut.seen(lot, language) for lot in lots[: page.limit]], next=following)


@router.get(
    "/{lot_id}",
    summary="Read a lot",
    description="Everyone reads what is published. Its owner also sees drafts, the exact place, the contact, and why it is held back.",
    responses={200: {"headers": _ETAG, "description": "The lot; to its owner with all that is the owner's alone."}},
)
async def get_lot(lot_id: LotPath, caller: Anyone, language: Reading, work: Work, response: Response) -> OwnLotOut | LotOut:
    async with work:
        if caller is not None and (lot := await work.lots.find_own(lot_id, caller.organization_id)):
            return _own(lot, language, response)
        document = LotOut.model_validate(await work.lots.published(lot_id, trader=caller is not None and caller.trader))
    response.headers["etag"] = etag(document.version)
    return document


@router.patch(
    "/{lot_id}",
    summary="Change a lot",
    description="A merge patch. Everything derived is derived again; what may no longer be published goes back to draft.",
    responses=_EDITED,
)
async def update_lot(
    lot_id: LotPath,
    patch: LotPatch,
    actor: LotsWriter,
    version: IfMatch,
    language: Reading,
    derive: Deriving,
    work: Work,
    response: Response,
) -> OwnLotOut:
    def edit(offer: Offer) -> Offer:
        return patch.applied(OfferBody.of(offer)).offer()

    lot = await do.change_lot(work, actor, lot_id, version, edit, derive)
    response.headers[HEADER] = _written(lot)
    return _own(lot, language, response)


@router.post(
    "/{lot_id}/publish",
    summary="Publish a draft",
    description="From now on everyone finds it. Refused with every reason at once while the legal gate holds it back.",
    response_model=OwnLotOut,
    responses=kept(_EDITED),
)
async def publish_lot(
    lot_id: LotPath, actor: LotsWriter, version: IfMatch, language: Reading, derive: Deriving, work: Work, once: MaybeKeyed
) -> Answer:
    return await do.publish_lot(work, actor, lot_id, version, derive, once, partial(_edited, language=language))


@router.post(
    "/{lot_id}/withdraw",
    summary="Withdraw a lot",
    description="Taken back for good; nobody finds it any more. Its holds are released; refused while a reservation is confirmed.",
    response_model=OwnLotOut,
    responses=kept(_EDITED),
)
async def withdraw_lot(lot_id: LotPath, actor: LotsWriter, version: IfMatch, language: Reading, work: Work, once: MaybeKeyed) -> Answer:
    return await do.withdraw_lot(work, actor, lot_id, version, once, partial(_edited, language=language))


@router.post(
    "/{lot_id}/recount",
    summary="Count a lot again",
    description="How much is there now, whatever was stated. Never refused for being less than was promised: what is missing is told "
    "to the buyers whose reservations go short, those confirmed last or only held first.",
    response_model=RecountOut,
    responses=kept(_EDITED),
)
async def recount_lot(lot_id: LotPath, body: RecountIn, actor: LotsWriter, language: Reading, work: Work, once: MaybeKeyed) -> Answer:
    return await do.recount_lot(work, actor, lot_id, body.value, once, partial(_counted, language=language))


def _own(lot: Lot, language: Language, response: Response) -> OwnLotOut:
    response.headers["etag"] = etag(lot.version)
    return OwnLotOut.seen(lot, language)


def _posted(lot: Lot, language: Language) -> Answer:
    return Answer.of(OwnLotOut.seen(lot, language), 201, etag=etag(lot.version), location=f"/v1/lots/{lot.id}", **{HEADER: _written(lot)})


def _edited(lot: Lot, language: Language) -> Answer:
    return Answer.of(OwnLotOut.seen(lot, language), 200, etag=etag(lot.version), **{HEADER: _written(lot)})


def _counted(lot: Lot, short: Sequence[Reservation], language: Language) -> Answer:
    told = RecountOut.of(OwnLotOut.seen(lot, language), lot.stock, [ReservationOut.seen(one, lot.organization_id) for one in short])
    return Answer.of(told, 200, etag=etag(lot.version), **{HEADER: _written(lot)})


def _written(lot: Lot) -> str:
    return Written(lot.id, lot.version, published=lot.findable).token()
