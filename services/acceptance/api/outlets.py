"""Where a lot can go, over HTTP."""

import asyncio
from datetime import date

from fastapi import APIRouter, Response

from services.acceptance.api.dependencies import House, Today, Work
from services.acceptance.api.lot_dependencies import LotPath, Reader
from services.acceptance.api.outlet_dependencies import Reckoning, Turns
from services.acceptance.domain.outlets.ranked import Ranking
from services.acceptance.schemas.outlets import OutletsOut
from services.acceptance.use_cases.outlets import approvals, lot_outlets
from services.kernel.language import Language
from services.kit.parameters import Reading

router = APIRouter(tags=["outlets"])


@router.get(
    "/v1/lots/{lot_id}/outlets",
    summary="Where a lot can go",
    description="Every fate in the order of the waste hierarchy, then by net value: direct reuse, every programme that takes its class at "
    "the nearest of its sites, the crusher, disposal. Each with the verdict and what would help, the lines of its net value with the rates "
    "they rest on, the way there, the last day to decide and its CO2e. A lot too small for a minimum shows where loads are gathered and "
    "the lots nearby that reach it together. Reckoned with your own rates where you give a key; none is needed.",
    response_model=OutletsOut,
    responses={404: {"description": "No such lot is published."}},
)
async def get_lot_outlets(
    lot_id: LotPath, viewer: Reader, rates: Reckoning, house: House, work: Work, today: Today, language: Reading, turns: Turns
) -> Response:
    approved = await approvals(work, viewer, [lot_id])
    ranking = await lot_outlets(house, viewer, lot_id, approved, rates, today)
    async with turns:
        return await asyncio.to_thread(_told, ranking, language, today)


def _told(ranking: Ranking, language: Language, today: date) -> Response:
    body = OutletsOut.of(ranking.ranked(), language, today)
    headers = {"content-language": str(language), "vary": "Accept-Language"}
    return Response(body.model_dump_json(), media_type="application/json", headers=headers)
