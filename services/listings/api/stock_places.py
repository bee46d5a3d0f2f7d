"""Places in a hub's stock over HTTP."""

from typing import Annotated, Any, Final

from fastapi import APIRouter, Path, Query, Request, Response

from services.kit.idempotency.answers import Answer
from services.kit.idempotency.document import kept
from services.kit.idempotency.once import MaybeKeyed
from services.kit.pagination import after_id, encode, next_link
from services.kit.parameters import IfMatch, Paged, etag
from services.listings.api.dependencies import LotPath, LotsReader, LotsWriter, Work
from services.listings.domain.stock_place import Described, StockPlace, StockPlaceId, Usage
from services.listings.schemas.stock_place import (
    StandingOut,
    StockPlaceIn,
    StockPlaceOut,
    StockPlacePage,
    StockPlacePatch,
    StoredLotOut,
    StoredLotPage,
)
from services.listings.use_cases import standings
from services.listings.use_cases import stock_places as do

router = APIRouter(prefix="/v1", tags=["stock places"])

StockPlacePath = Annotated[StockPlaceId, Path(description="The place's id.")]

_ETAG: Final[dict[str, Any]] = {"ETag": {"description": "The version, for `If-Match`.", "schema": {"type": "string"}}}
_LOCATION: Final[dict[str, Any]] = {"Location": {"description": "Where the place is read.", "schema": {"type": "string"}}}
_LINK: Final[dict[str, Any]] = {"Link": {"description": 'The next page, `rel="next"`.', "schema": {"type": "string"}}}
_TAKEN: Final = {"description": "Another place of yours has this name."}


@router.post(
    "/stock-places",
    status_code=201,
    summary="Make a place in your stock",
    description="A hall, a rack, a yard: its name, how much room it has, what standing there costs. Nobody but you sees it. Places that a "
    "sync names are made by themselves, to be described later.",
    response_model=StockPlaceOut,
    responses=kept({201: {"headers": _ETAG | _LOCATION}, 409: _TAKEN}),
)
async def create_stock_place(body: StockPlaceIn, actor: LotsWriter, work: Work, once: MaybeKeyed) -> Answer:
    return await do.make_place(work, actor, body.described(), once, _made)


@router.get(
    "/stock-places",
    summary="List your places",
    description="Newest first, each with how full it is.",
    responses={200: {"headers": _LINK}},
)
async def list_stock_places(
    actor: LotsReader,
    page: Paged,
    work: Work,
    request: Request,
    response: Response,
    name: Annotated[str | None, Query(max_length=200, pattern=r"^[^\x00]*$", description="Only the place of this name.")] = None,
) -> StockPlacePage:
    question = ["stock places", actor.organization_id, name]
    found = await do.list_places(work, actor, page.limit + 1, after_id(page.cursor, question), name)
    following = encode([found[page.limit - 1][0].id], question) if len(found) > page.limit else None
    response.headers.update(next_link(request.url, following))
    return StockPlacePage(items=[StockPlaceOut.seen(*one) for one in found[: page.limit]], next=following)


@router.get("/stock-places/{place_id}", summary="Read a place", description="With how full it is.", responses={200: {"headers": _ETAG}})
async def get_stock_place(place_id: StockPlacePath, actor: LotsReader, work: Work, response: Response) -> StockPlaceOut:
    return _told(await do.read_place(work, actor, place_id), response)


@router.patch(
    "/stock-places/{place_id}",
    summary="Change a place",
    description="A merge patch. What stands there stays; a new name is the name that deliveries use from now on.",
    responses={200: {"headers": _ETAG}, 409: _TAKEN},
)
async def update_stock_place(
    place_id: StockPlacePath, patch: StockPlacePatch, actor: LotsWriter, version: IfMatch, work: Work, response: Response
) -> StockPlaceOut:
    def edit(described: Described) -> Described:
        return patch.applied(StockPlaceIn.of(described)).described()

    return _told(await do.change_place(work, actor, place_id, version, edit), response)


@router.delete(
    "/stock-places/{place_id}",
    status_code=204,
    summary="Remove a place",
    description="Refused while lots stand there.",
    responses={409: {"description": "Lots stand there."}},
)
async def delete_stock_place(place_id: StockPlacePath, actor: LotsWriter, version: IfMatch, work: Work) -> None:
    await do.remove_place(work, actor, place_id, version)


@router.get(
    "/stock-places/{place_id}/lots",
    summary="List what stands in a place",
    description="Lots of which something is there, with how much.",
    responses={200: {"headers": _LINK}},
)
async def list_stock_place_lots(
    place_id: StockPlacePath, actor: LotsReader, page: Paged, work: Work, request: Request, response: Response
) -> StoredLotPage:
    question = ["stock place lots", place_id]
    found = await standings.stored_lots(work, actor, place_id, page.limit + 1, after_id(page.cursor, question))
    following = encode([found[page.limit - 1][0].lot_id], question) if len(found) > page.limit else None
    response.headers.update(next_link(request.url, following))
    return StoredLotPage(items=[StoredLotOut.seen(*one) for one in found[: page.limit]], next=following)


@router.get(
    "/lots/{lot_id}/stock-place",
    summary="Read where a lot stands",
    description="For its owner; 404 where nobody said.",
)
async def get_lot_stock_place(lot_id: LotPath, actor: LotsReader, work: Work) -> StandingOut:
    return StandingOut.of(await standings.standing_of(work, actor, lot_id))


def _told(seen: tuple[StockPlace, Usage], response: Response) -> StockPlaceOut:
    place, usage = seen
    response.headers["etag"] = etag(place.version)
    return StockPlaceOut.seen(place, usage)


def _made(place: StockPlace) -> Answer:
    return Answer.of(StockPlaceOut.seen(place, Usage()), 201, etag=etag(place.version), location=f"/v1/stock-places/{place.id}")
