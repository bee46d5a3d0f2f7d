"""Staged inventories of projects over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from services.kit.pagination import after_id, encode, next_link
from services.kit.parameters import Paged, etag
from services.listings.api.dependencies import DerivingAgain, LotsReader, LotsWriter, Work
from services.listings.api.project_dependencies import ProjectPath, SurveyedPath, Surveying
from services.listings.api.projects import ETAG, LINK
from services.listings.domain.survey import Stage
from services.listings.schemas.survey import StageIn, SurveyedHistory, SurveyedList, SurveyedOut, SurveyedPage
from services.listings.use_cases import surveys as do

router = APIRouter(prefix="/v1/projects/{project_id}/inventory", tags=["projects"])


@router.put(
    "/items",
    summary="Record what a stage found",
    description="Items by their numbers. An item that is there already is refined: what this stage leaves out stands as an earlier one "
    "said it, and what earlier ones said is kept; a lot that was made of it says what is known now. Told again, nothing changes. All "
    "items are stored, or none; `errors` names each that makes no sense.",
)
async def record_items(
    project_id: ProjectPath, body: StageIn, actor: LotsWriter, reading: Surveying, derive: DerivingAgain, work: Work
) -> SurveyedList:
    told = [(one.number, one.statement()) for one in body.items]
    items = await do.record_stage(work, actor, project_id, body.stage, told, reading, derive)
    return SurveyedList(items=[SurveyedOut.of(one) for one in items])


@router.get(
    "/items",
    summary="Read a project's inventory",
    description="Each item as it is known from all stages together, in the order in which they were first told.",
    responses={200: {"headers": LINK}},
)
async def list_items(
    project_id: ProjectPath,
    actor: LotsReader,
    page: Paged,
    work: Work,
    request: Request,
    response: Response,
    stage: Annotated[Stage | None, Query(description="Only items that have come this far.")] = None,
) -> SurveyedPage:
    question = ["items", project_id, stage]
    async with work:
        await work.projects.get(project_id, actor.organization_id)
        found = await work.surveys.page(project_id, page.limit + 1, after=after_id(page.cursor, question), stage=stage)
    following = encode([found[page.limit - 1].id], question) if len(found) > page.limit else None
    response.headers.update(next_link(request.url, following))
    return SurveyedPage(items=[SurveyedOut.of(one) for one in found[: page.limit]], next=following)


@router.get(
    "/items/{item_id}",
    summary="Read an item with its stages",
    description="What is known of it, and what each stage said, by whom and when.",
    responses={200: {"headers": ETAG}},
)
async def get_item(project_id: ProjectPath, item_id: SurveyedPath, actor: LotsReader, work: Work, response: Response) -> SurveyedHistory:
    async with work:
        await work.projects.get(project_id, actor.organization_id)
        item = await work.surveys.get(project_id, item_id)
    response.headers["etag"] = etag(item.version)
    return SurveyedHistory.of(item)
