"""Matches of one's own wants and lots, over HTTP."""

from typing import Annotated, Final

from fastapi import APIRouter, Depends, Path, Request, Response

from services.kernel.clock import Clock, local_date
from services.kernel.identity import Actor, LotId, Scope, WantId
from services.kit.pagination import encode, next_link
from services.kit.parameters import Paged, Reading, holder
from services.matching.api.answer import body, wants_body
from services.matching.api.dependencies import AfterWrite, Surroundings
from services.matching.api.following import APPLIED, after, told
from services.matching.schemas import Matches, WantMatches
from services.matching.use_cases.wants import Asker, lots_for, wants_for

router = APIRouter(prefix="/v1", tags=["matches"])

JSON: Final = "application/json"

OwnReader = Annotated[Actor, holder(Scope.LOTS_READ)]
WantPath = Annotated[WantId, Path(description="A want of your own.")]
LotPath = Annotated[LotId, Path(description="A lot of your own.")]


async def _asker(request: Request, actor: OwnReader, language: Reading) -> Asker:
    clock: Clock = request.app.state.clock
    return Asker(actor, language, local_date(clock()))


By = Annotated[Asker, Depends(_asker)]


@router.get(
    "/wants/{want_id}/matches",
    operation_id="list_want_matches",
    summary="Find lots for a want",
    description="What a search with all that the want says finds, best first, with scores and reasons: its class or words, attributes, "
    "quantity with the spare, municipality, radius, period, condition and price. Only its owner may ask, while it is open.",
    response_model=Matches,
    responses={200: {"headers": APPLIED}},
)
async def lots_of_a_want(
    request: Request, want_id: WantPath, asker: By, page: Paged, searching: Surroundings, applied: AfterWrite
) -> Response:
    question = ["lots for", want_id]
    answer = await lots_for(searching, asker, want_id, page.limit, after(page.cursor, question))
    following = encode([*answer.next], question) if answer.next else None
    return Response(body(answer, following, asker.language), media_type=JSON, headers=next_link(request.url, following) | told(applied))


@router.get(
    "/lots/{lot_id}/matches",
    operation_id="list_lot_matches",
    summary="Find wants for a lot",
    description="Who needs what you have, best first: each want weighs the lot as a search for the want would, from its own radius, "
    "period and least condition. Wants that are private to others are never among them, nor is what others would pay at most. Only "
    "the lot's owner may ask, while it can be had.",
    response_model=WantMatches,
    responses={200: {"headers": APPLIED}},
)
async def wants_of_a_lot(
    request: Request, lot_id: LotPath, asker: By, page: Paged, searching: Surroundings, applied: AfterWrite
) -> Response:
    question = ["wants for", lot_id]
    answer = await wants_for(searching, asker, lot_id, page.limit, after(page.cursor, question))
    following = encode([*answer.next], question) if answer.next else None
    return Response(wants_body(answer, following), media_type=JSON, headers=next_link(request.url, following) | told(applied))
