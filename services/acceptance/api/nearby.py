"""Where a little can go, and who helps, over HTTP: for small works and who does it himself."""

import asyncio
from collections.abc import Callable
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Response

from services.acceptance.api.dependencies import Today, Work
from services.acceptance.api.nearby_dependencies import HowMuch, Most, Reach, WhereIAm, Words
from services.acceptance.api.outlet_dependencies import Turns
from services.acceptance.domain.nearby.asking import Asking, Meant
from services.acceptance.domain.nearby.errors import NothingAsked
from services.acceptance.domain.site import Visitor
from services.acceptance.schemas import Material
from services.acceptance.schemas.nearby_answer import NearbyOutletsOut
from services.kernel.language import Language
from services.kit.parameters import Reading
from services.vocabulary.understanding import understand
from services.vocabulary.vocabulary import vocabulary

router = APIRouter(prefix="/v1/outlets", tags=["outlets"])

Coming = Annotated[Literal["private", "traders"], Query(description="As whom you come: a private person, or a business.")]


async def _meant(
    language: Reading,
    material: Annotated[Material | None, Query(description="What you have; or say it in your own words with `q`.")] = None,
    q: Words = None,
) -> Meant:
    if material is not None:
        return Meant(vocabulary().get(material))
    if q is None:
        raise NothingAsked
    return Meant.by(understand(q, language=language).resolution)


@router.get("", summary="Where can I take this", response_model=NearbyOutletsOut)
async def find_outlets(
    meant: Annotated[Meant, Depends(_meant)],
    here: WhereIAm,
    quantity: HowMuch,
    work: Work,
    today: Today,
    language: Reading,
    turns: Turns,
    visitor: Coming = "private",
    radius_km: Reach = 30,
    limit: Most = 10,
) -> Response:
    """The places nearby that take it and let you in, in plain words of your language, and how to take it out whole.

    May I come, when, what does it cost, what must I watch for. What a class may contain is warned of first. When nothing is found the
    answer says so, and names the municipal service to ask. No account is needed.
    """
    if meant.material is None:
        return _told(lambda: NearbyOutletsOut.not_understood(here, meant, language), language)
    asking = Asking(meant.material, here, Visitor(visitor), quantity)
    async with work:
        found = await work.nearby.taking(asking, radius_km, limit, today)
    async with turns:
        return await asyncio.to_thread(_told, lambda: NearbyOutletsOut.of(asking, found, meant, radius_km, language, today), language)


def _told(answer: Callable[[], NearbyOutletsOut], language: Language) -> Response:
    """Milliseconds for each programme: not for the event loop."""
    headers = {"content-language": str(language), "vary": "Accept-Language"}
    return Response(answer().model_dump_json(), media_type="application/json", headers=headers)
