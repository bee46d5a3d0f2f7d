"""Reservations over HTTP."""

from collections.abc import Sequence
from functools import partial
from typing import Annotated, Any, Final
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from services.kernel.identity import OrganizationId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.document import KEY_REQUIRED, kept
from services.kit.idempotency.once import Keyed, MaybeKeyed
from services.kit.pagination import after_id, encode, next_link
from services.kit.parameters import Paged, etag
from services.kit.written import HEADER, TOLD, Written
from services.listings.api.dependencies import Holding, LotPath, LotsReader, ReservationPath, ReservationsWriter, Work
from services.listings.domain.reservation import Reservation, ReservationStatus, Side
from services.listings.schemas.reservation import (
    DeliveryIn,
    ReleaseIn,
    ReservationIn,
    ReservationOut,
    ReservationPage,
    ReservationsIn,
    ReservationsOut,
)
from services.listings.use_cases import reservations as do

router = APIRouter(prefix="/v1", tags=["reservations"])

_ETAG: Final[dict[str, Any]] = {"ETag": {"description": "The version.", "schema": {"type": "string"}}}
_LOCATION: Final[dict[str, Any]] = {"Location": {"description": "Where the reservation is read.", "schema": {"type": "string"}}}
_LINK: Final[dict[str, Any]] = {"Link": {"description": 'The next page, `rel="next"`.', "schema": {"type": "string"}}}
_STEP: Final[dict[int | str, dict[str, Any]]] = {
    200: {"headers": _ETAG | TOLD},
    409: {"description": "The reservation stands otherwise, or its time is over."},
}


@router.post(
    "/lots/{lot_id}/reservations",
    status_code=201,
    summary="Reserve a quantity of a lot",
    description="The quantity is held for you, and for nobody else, until `expires_at`. The owner confirms it before, or it ends by "
    "itself. Open holds are limited, and whoever lets a hold of a lot lapse lets others go first for a while.",
    response_model=ReservationOut,
    responses=kept(
        {
            201: {"headers": _ETAG | _LOCATION | TOLD},
            409: {"description": "So much cannot be had any more, the lot is your own, or you hold or held too much."},
        }
    ),
    openapi_extra=KEY_REQUIRED,
)
async def create_reservation(
    lot_id: LotPath, body: ReservationIn, actor: ReservationsWriter, rules: Holding, work: Work, once: Keyed
) -> Answer:
    return await do.reserve(work, actor, body.wish(lot_id), rules, once, partial(_made, by=actor.organization_id))


@router.post(
    "/reservations",
    status_code=201,
    summary="Reserve of several lots at once",
    description="All of them are held for you, each as if it were reserved by itself, or none is: then `errors` say of which of the lots "
    "and why.",
    response_model=ReservationsOut,
    responses=kept({201: {}, 409: {"description": "One of them cannot be held, so none is."}}),
    openapi_extra=KEY_REQUIRED,
)
async def create_reservations(body: ReservationsIn, actor: ReservationsWriter, rules: Holding, work: Work, once: Keyed) -> Answer:
    return await do.reserve_all(work, actor, body.wishes(), rules, once, partial(_all_made, by=actor.organization_id))


@router.get(
    "/reservations",
    summary="List your reservations",
    description="Those you made and those on your lots, newest first.",
    responses={200: {"headers": _LINK}},
)
async def list_reservations(
    actor: LotsReader,
    page: Paged,
    work: Work,
    request: Request,
    response: Response,
    side: Annotated[Side | None, Query(description="Only those you made as a buyer, or only those on your lots.")] = None,
    status: Annotated[ReservationStatus | None, Query(description="Only those of this status.")] = None,
    lot_id: Annotated[UUID | None, Query(description="Only those of this lot.")] = None,
) -> ReservationPage:
    me = actor.organization_id
    question = ["reservations", me, side, status, lot_id]
    before = after_id(page.cursor, question)
    async with work:
        found = await work.reservations.of_party(me, page.limit + 1, before=before, side=side, status=status, lot_id=lot_id)
    following = encode([found[page.limit - 1].id], question) if len(found) > page.limit else None
    response.headers.update(next_link(request.url, following))
    return ReservationPage(items=[ReservationOut.seen(one, me) for one in found[: page.limit]], next=following)


@router.get(
    "/reservations/{reservation_id}",
    summary="Read a reservation",
    description="For the buyer and for the owner of the lot; for everyone else there is none. While it is confirmed, `pickup` tells the "
    "buyer whom to call and where exactly to come.",
    responses={200: {"headers": _ETAG}},
)
async def get_reservation(reservation_id: ReservationPath, actor: LotsReader, work: Work, response: Response) -> ReservationOut:
    async with work:
        reservation = await work.reservations.find(reservation_id)
        pickup = await work.reservations.pickup(reservation)
    response.headers["etag"] = etag(reservation.version)
    return ReservationOut.seen(reservation, actor.organization_id, pickup)


@router.post(
    "/reservations/{reservation_id}/confirm",
    summary="Confirm a reservation",
    description="By the owner of the lot, before the hold ends. From then on it stands until it is completed or released.",
    response_model=ReservationOut,
    responses=kept(_STEP),
)
async def confirm_reservation(reservation_id: ReservationPath, actor: ReservationsWriter, work: Work, once: MaybeKeyed) -> Answer:
    return await do.confirm_reservation(work, actor, reservation_id, once, partial(_answer, by=actor.organization_id))


@router.post(
    "/reservations/{reservation_id}/release",
    summary="Release a reservation",
    description="By either side, held or confirmed; from then on others may have the quantity.",
    response_model=ReservationOut,
    responses=kept(_STEP),
)
async def release_reservation(
    reservation_id: ReservationPath, actor: ReservationsWriter, work: Work, once: MaybeKeyed, body: ReleaseIn | None = None
) -> Answer:
    reason = body.reason if body else None
    return await do.release_reservation(work, actor, reservation_id, reason, once, partial(_answer, by=actor.organization_id))


@router.post(
    "/reservations/{reservation_id}/complete",
    summary="Complete a reservation",
    description="By the owner of the lot, once it is handed over: how much that was, apart from what was stated, counted or reserved. "
    "What of it was not delivered can be had by others.",
    response_model=ReservationOut,
    responses=kept(_STEP),
)
async def complete_reservation(
    reservation_id: ReservationPath, actor: ReservationsWriter, work: Work, once: MaybeKeyed, body: DeliveryIn | None = None
) -> Answer:
    delivered = body.meant() if body else None
    return await do.complete_reservation(work, actor, reservation_id, delivered, once, partial(_answer, by=actor.organization_id))


def _made(reservation: Reservation, written: Written | None, by: OrganizationId) -> Answer:
    return _answer(reservation, written, by, 201, location=f"/v1/reservations/{reservation.id}")


def _all_made(reservations: Sequence[Reservation], by: OrganizationId) -> Answer:
    return Answer.of(ReservationsOut(items=[ReservationOut.seen(one, by) for one in reservations]), 201)


def _answer(reservation: Reservation, written: Written | None, by: OrganizationId, status: int = 200, **headers: str) -> Answer:
    token = {HEADER: written.token()} if written else {}
    return Answer.of(ReservationOut.seen(reservation, by), status, etag=etag(reservation.version), **headers, **token)
