"""What of a project is worth keeping apart, over HTTP."""

import asyncio
from enum import StrEnum
from typing import Annotated, Any, Final

from fastapi import APIRouter, Header, Query, Response

from services.acceptance.api.dependencies import House, Today, Work
from services.acceptance.api.lot_dependencies import Reader
from services.acceptance.api.outlet_dependencies import LotsReader, ProjectPath, Projects, Reckoning, Turns
from services.acceptance.dossier.page import POLICY, page
from services.acceptance.schemas.project_outlets import ProjectOutletsOut
from services.acceptance.use_cases.outlets import approvals
from services.acceptance.use_cases.projects import Reckoned, lots_of, reckon
from services.kernel.language import Language
from services.kit.parameters import Reading

router = APIRouter(tags=["outlets"])


class DossierFormat(StrEnum):
    """How a project's outlets come."""

    JSON = "json"
    HTML = "html"


_TYPES: Final = {DossierFormat.JSON: "application/json", DossierFormat.HTML: "text/html"}
_PAGE: Final[dict[str, Any]] = {"text/html": {"schema": {"type": "string"}}}


@router.get(
    "/v1/projects/{project_id}/outlets",
    summary="What of a project to keep apart",
    description="Every counted item of the inventory with the way that leaves the most euros of those that are open, priced and in time: "
    "what to take out by hand, by when, in how many hours, for how much, and who takes it; and what all of it together earns over leaving "
    "it to the machine. An item whose lot is published is judged with the lot's facts, others by what the inventory says. As JSON, or as a "
    "page to print, by `format` or `Accept`. For whoever takes part in the project, reckoned with their own rates.",
    response_model=ProjectOutletsOut,
    responses={200: {"content": _PAGE}, 404: {"description": "There is no such project, or you take no part in it."}},
)
async def get_project_outlets(
    project_id: ProjectPath,
    actor: LotsReader,
    projects: Projects,
    viewer: Reader,
    rates: Reckoning,
    house: House,
    work: Work,
    today: Today,
    language: Reading,
    turns: Turns,
    file_format: Annotated[DossierFormat | None, Query(alias="format", description="Before `Accept`.")] = None,
    accept: Annotated[str, Header(include_in_schema=False)] = "",
) -> Response:
    project = await projects.get(project_id, actor)
    approved = await approvals(work, viewer, lots_of(project))
    reckoned = await reckon(house, viewer, project, approved, rates, today)
    chosen = file_format or (DossierFormat.HTML if _TYPES[DossierFormat.HTML] in accept else DossierFormat.JSON)
    async with turns:
        return await asyncio.to_thread(_told, reckoned, chosen, language)


def _told(reckoned: Reckoned, chosen: DossierFormat, language: Language) -> Response:
    project, whole, rates, today = reckoned.project, reckoned.dossier(), reckoned.rates, reckoned.today
    headers = {"content-language": str(language), "vary": "Accept, Accept-Language", "cache-control": "private, no-cache"}
    match chosen:
        case DossierFormat.JSON:
            body = ProjectOutletsOut.of(project, whole, rates, language, today).model_dump_json()
        case DossierFormat.HTML:
            body = page(project, whole, rates.dated, today, language)
            headers |= {"content-security-policy": POLICY}
    return Response(body, media_type=_TYPES[chosen], headers=headers)
