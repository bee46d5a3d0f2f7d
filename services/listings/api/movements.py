"""Goods in and out over HTTP."""

from datetime import date, datetime, timedelta
from functools import partial
from typing import Annotated, Any, Final

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.responses import StreamingResponse

from services.kernel.clock import BRUSSELS
from services.kernel.identity import Actor, OrganizationId, Scope
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.document import KEY_REQUIRED, kept
from services.kit.idempotency.once import Keyed
from services.kit.pagination import after_id, encode, next_link
from services.kit.parameters import Paged, Reading, holder
from services.kit.scalars import Day
from services.kit.written import HEADER, TOLD
from services.listings.api.dependencies import LotPath, LotsReader, Work, Works
from services.listings.api.movement_lines import MEDIA_TYPE, lines
from services.listings.domain.movement import Movement, MovementId, MovementKind
from services.listings.schemas.movement import MovementIn, MovementOut, MovementPage, MovementRecordedOut
from services.listings.schemas.reservation import ReservationOut
from services.listings.store.movements import Asked
from services.listings.use_cases import movements as do

router = APIRouter(prefix="/v1", tags=["movements"])

MovementsWriter = Annotated[Actor, holder(Scope.LOTS_WRITE, Scope.RESERVATIONS_WRITE)]
"""What leaves may complete a reservation."""

_LINK: Final[dict[str, Any]] = {"Link": {"description": 'The next page, `rel="next"`.', "schema": {"type": "string"}}}
_LOCATION: Final[dict[str, Any]] = {"Location": {"description": "Where the movement is read.", "schema": {"type": "string"}}}
_RECORDED: Final[dict[int | str, dict[str, Any]]] = {
    201: {"headers": _LOCATION | TOLD},
    409: {"description": "The lot is withdrawn, or the reservation is not confirmed."},
}
_CSV: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}}, "description": "A table."}
}

From = Query(alias="from", description="What happened on this day or after it (Brussels time).")
Until = Query(description="What happened on this day or before it.")
Kind = Annotated[MovementKind | None, Query(description="Only those of this kind.")]


@router.post(
    "/lots/{lot_id}/movements",
    status_code=201,
    summary="Record goods in or out",
    description="What came, left or was put elsewhere, with what the weighbridge said; on record for good. What leaves is never refused "
    "for being promised: it has left, and the reservations that go short are told so. With `reservation_id` it completes that reservation.",
    response_model=MovementRecordedOut,
    responses=kept(_RECORDED),
    openapi_extra=KEY_REQUIRED,
)
async def create_movement(lot_id: LotPath, body: MovementIn, actor: MovementsWriter, work: Work, once: Keyed) -> Answer:
    return await do.record_movement(work, actor, lot_id, body.passage(), once, partial(_recorded, by=actor.organization_id))


@router.get(
    "/lots/{lot_id}/movements",
    summary="List what came and left of a lot",
    description="For its owner, the last recorded first.",
    responses={200: {"headers": _LINK}},
)
async def list_lot_movements(
    lot_id: LotPath, actor: LotsReader, page: Paged, work: Work, request: Request, response: Response
) -> MovementPage:
    question = ["movements", actor.organization_id, lot_id]
    found = await do.movements_of(work, actor, Asked(lot_id), page.limit + 1, after_id(page.cursor, question))
    return _page(found, page.limit, question, request, response)


@router.get(
    "/movements",
    summary="List what came and left",
    description="Of all your lots, the last recorded first.",
    responses={200: {"headers": _LINK}},
)
async def list_movements(
    actor: LotsReader,
    page: Paged,
    work: Work,
    request: Request,
    response: Response,
    kind: Kind = None,
    start: Annotated[Day | None, From] = None,
    until: Annotated[Day | None, Until] = None,
) -> MovementPage:
    question = ["movements", actor.organization_id, kind, str(start), str(until)]
    found = await do.movements_of(work, actor, _asked(kind, start, until), page.limit + 1, after_id(page.cursor, question))
    return _page(found, page.limit, question, request, response)


@router.get(
    "/movements.csv",
    summary="Export what came and left",
    description="A table of a period, as it happened, for spreadsheets: semicolons and decimal commas, in English commas and points.",
    response_class=StreamingResponse,
    responses=_CSV,
)
async def export_movements(
    actor: LotsReader,
    works: Works,
    language: Reading,
    start: Annotated[Day, From],
    until: Annotated[Day | None, Until] = None,
    kind: Kind = None,
) -> StreamingResponse:
    every = do.every_movement(works, actor, _asked(kind, start, until))
    named = {"content-disposition": f'attachment; filename="movements-{start}.csv"', "content-language": str(language)}
    return StreamingResponse(lines(every, language), media_type=MEDIA_TYPE, headers=named)


@router.get("/movements/{movement_id}", summary="Read a movement", description="For its owner.")
async def get_movement(
    movement_id: Annotated[MovementId, Path(description="The movement's id.")], actor: LotsReader, work: Work
) -> MovementOut:
    async with work:
        return MovementOut.model_validate(await work.movements.find(movement_id, actor.organization_id))


def _asked(kind: MovementKind | None, start: Day | None, until: Day | None) -> Asked:
    """A day begins and ends by the clock of Brussels."""
    end = _midnight(until + timedelta(days=1)) if until and until < date.max else None
    return Asked(None, kind, _midnight(start) if start else None, end)


def _midnight(day: Day) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=BRUSSELS)


def _page(found: list[Movement], limit: int, question: object, request: Request, response: Response) -> MovementPage:
    following = encode([found[limit - 1].id], question) if len(found) > limit else None
    response.headers.update(next_link(request.url, following))
    return MovementPage(items=[MovementOut.model_validate(one) for one in found[:limit]], next=following)


def _recorded(recorded: do.Recorded, by: OrganizationId) -> Answer:
    told = MovementRecordedOut.of(recorded.movement, recorded.stock, [ReservationOut.seen(one, by) for one in recorded.short])
    token = {HEADER: recorded.written.token()} if recorded.written else {}
    return Answer.of(told, 201, location=f"/v1/movements/{recorded.movement.id}", **token)
