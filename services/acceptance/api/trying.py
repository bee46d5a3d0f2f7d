"""Trying a draft over HTTP."""

from typing import Final

from fastapi import APIRouter

from services.acceptance.api.answers import Responses
from services.acceptance.api.dependencies import NumberPath, ProgrammePath, ReceiversWriter, Today, Work
from services.acceptance.api.outlet_dependencies import Tries
from services.acceptance.schemas.trying import TrialOut, TryIn
from services.acceptance.use_cases.trying import Reach, attempt

router = APIRouter(prefix="/v1/programmes/{programme_id}/versions/{number}", tags=["programmes"])

_TRIED: Final[Responses] = {
    404: {"description": "There is no such draft, or it is not yours."},
    409: {"description": "The version is published: `GET /v1/programmes/{id}/lots` tells what passes it."},
    503: {"description": "As many drafts are being tried as can be at once; `Retry-After` says when to come back."},
}


@router.post("/try", summary="Try a draft against real lots", responses=_TRIED)
async def try_programme_version(
    programme_id: ProgrammePath, number: NumberPath, body: TryIn, actor: ReceiversWriter, work: Work, today: Today, tries: Tries
) -> TrialOut:
    """Of the lots of the last year around the programme's sites: how many would pass, and which rule keeps the others out.

    Judged by what is published and by facts that are for you, so a little less is known than when it is in force. Changes nothing.
    """
    async with tries:
        return TrialOut.of(await attempt(work, actor, programme_id, number, Reach(body.radius_km, body.days), today))
