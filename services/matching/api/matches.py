"""Search over HTTP."""

from typing import Final

from fastapi import APIRouter, Request, Response

from services.kit.pagination import encode, next_link
from services.kit.parameters import Paged
from services.matching.api.answer import body
from services.matching.api.dependencies import AfterWrite, Asked, Surroundings
from services.matching.api.following import APPLIED, after, told
from services.matching.schemas import Matches
from services.matching.use_cases.search import search

router = APIRouter(prefix="/v1/matches", tags=["matches"])

_PAGING: Final = {"limit", "cursor"}


@router.get(
    "/lots",
    operation_id="search_lots",
    summary="Find lots that are near and fit",
    description="Best first, each with its score from 0 to 1 and the reasons for it. No key is needed; a trader's key also finds what "
    "only traders may see. Lots are the nearest that pass `radius_km`, the window and `condition`; without a place, the newest. "
    "Distances are to the published point, which is the municipality's where the owner keeps the place to himself.",
    response_model=Matches,
    responses={200: {"headers": APPLIED}},
)
async def lots(request: Request, question: Asked, page: Paged, searching: Surroundings, applied: AfterWrite) -> Response:
    answer = await search(searching, question, page.limit, after(page.cursor, _asked(request)))
    request.app.state.scored.observe(answer.scored)
    following = encode([*answer.next], _asked(request)) if answer.next else None
    return Response(
        body(answer, following, question.language),
        media_type="application/json",
        headers=next_link(request.url, following) | told(applied),
    )


def _asked(request: Request) -> list[tuple[str, str]]:
    """What a cursor belongs to: every parameter but those of the page."""
    return sorted((name, value) for name, value in request.query_params.multi_items() if name not in _PAGING)
