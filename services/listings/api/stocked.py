"""Which lots are of an inventory, for the gateway alone, which routes nothing below `/internal`."""

from typing import Annotated, Final

from fastapi import APIRouter, Query
from pydantic import BaseModel

from services.kernel.identity import LotId
from services.kit.feed.api import LARGEST_BATCH, Follows
from services.listings.api.dependencies import Work
from services.listings.use_cases.publishing import stocked

router: Final = APIRouter(prefix="/internal", include_in_schema=False)


class Stocked(BaseModel):
    """Lots of an inventory, among those asked of."""

    ids: list[LotId]


@router.get("/stocked")
async def get_stocked(
    part: str, reader: Follows, work: Work, lots: Annotated[list[LotId], Query(alias="id", max_length=LARGEST_BATCH)]
) -> Stocked:
    return Stocked(ids=[*await stocked(work, reader, part, lots)])
