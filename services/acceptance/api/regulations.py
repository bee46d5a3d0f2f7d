"""The law over HTTP."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query, Response

from services.acceptance.api.dependencies import Today
from services.acceptance.domain.criteria import Fate
from services.acceptance.schemas import Material
from services.acceptance.schemas.regulation_packs import regulations
from services.acceptance.schemas.regulations import RegulationList, RegulationOut
from services.kit.parameters import Reading
from services.vocabulary.places import Region
from services.vocabulary.vocabulary import vocabulary

router = APIRouter(prefix="/v1/regulations", tags=["regulations"])

Concerning = Annotated[Material | None, Query(description="Only what concerns this class of material.")]
Where = Annotated[Region | None, Query(description="Whose law goes where it is received; that of everywhere alone when left out.")]
OnItsWayTo = Annotated[Fate | None, Query(description="Only what concerns this fate.")]
On = Annotated[date | None, Query(description="What goes that day; today when left out.")]


@router.get("", summary="What the law asks")
async def list_regulations(
    reading: Reading,
    today: Today,
    response: Response,
    material: Concerning = None,
    region: Where = None,
    fate: OnItsWayTo = None,
    on: On = None,
) -> RegulationList:
    """End of waste, limits of substances and the rules of crushers, by region and by day: the same rules that criteria are made of.

    They go for every lot, beside what receivers ask. No key is needed.
    """
    day = on or today
    law = regulations()
    found = law.applying(vocabulary().get(material), region, day, fate) if material else law.in_force(region, day)
    response.headers.update({"content-language": reading, "vary": "Accept-Language"})
    return RegulationList(items=[RegulationOut.of(one, reading) for one in found if fate is None or fate in one.fates])
