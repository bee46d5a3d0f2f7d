"""Where a lot can go, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from services.acceptance.api.dependencies import Today, Work
from services.acceptance.api.lot_dependencies import LotPath, Reader
from services.acceptance.domain.outlets.rates import Rates, rates
from services.acceptance.schemas.outlets import OutletsOut
from services.acceptance.store.offered import HOUSE
from services.acceptance.store.work import AcceptanceWork
from services.acceptance.use_cases.outlets import lot_outlets, own_rates
from services.kit.parameters import Anyone, Reading

router = APIRouter(tags=["outlets"])


async def _house(request: Request) -> AcceptanceWork:
    return AcceptanceWork(request.app.state.database.sessions, HOUSE)


async def _rates(actor: Anyone, work: Work) -> Rates:
    return await own_rates(work, actor.organization_id) if actor else rates()


House = Annotated[AcceptanceWork, Depends(_house)]
Reckoning = Annotated[Rates, Depends(_rates)]


@router.get(
    "/v1/lots/{lot_id}/outlets",
    summary="Where a lot can go",
    description="Every fate in the order of the waste hierarchy, then by net value: direct reuse, every programme that takes its class at "
    "the nearest of its sites, the crusher, disposal. Each with the verdict and what would help, the lines of its net value with the rates "
    "they rest on, the way there, the last day to decide and its CO2e. A lot too small for a minimum shows where loads are gathered and "
    "the lots nearby that reach it together. Reckoned with your own rates where you give a key; none is needed.",
    responses={404: {"description": "No such lot is published."}},
)
async def get_lot_outlets(lot_id: LotPath, viewer: Reader, rates: Reckoning, house: House, today: Today, language: Reading) -> OutletsOut:
    return OutletsOut.of(await lot_outlets(house, viewer, lot_id, rates, today), language, today)
