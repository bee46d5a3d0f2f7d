"""Lots of a project's inventory, and its dates, over HTTP."""

from functools import partial

from fastapi import APIRouter

from services.kernel.identity import Actor
from services.kernel.language import Language
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.document import kept
from services.kit.idempotency.once import MaybeKeyed
from services.kit.parameters import IfMatch, Reading, etag
from services.kit.problems import FaultOut, explained
from services.listings.api.dependencies import Deriving, DerivingAgain, LotsWriter, Work, Works
from services.listings.api.errors import REFUSALS
from services.listings.api.project_dependencies import ProjectPath, SurveyedPath
from services.listings.api.project_errors import PROJECT_REFUSALS
from services.listings.api.projects import ETAG
from services.listings.domain.offering import Offered
from services.listings.domain.project import Project
from services.listings.schemas.offering import OfferedList, OfferedOut, ShiftedOut, ShiftIn
from services.listings.schemas.project import ProjectOut
from services.listings.use_cases import offering as do
from services.listings.use_cases import projects

router = APIRouter(prefix="/v1/projects/{project_id}", tags=["projects"])


@router.post(
    "/inventory/items/{item_id}/offer",
    summary="Make a lot of an item",
    description="By whoever may publish. The lot belongs to the project's keeper and is published at once, unless the legal gate holds it "
    "back. An item whose lot is still open keeps that lot, so that asking again does nothing; later stages of the item change the lot.",
    responses={409: {"description": "The project is cancelled."}},
)
async def offer_item(
    project_id: ProjectPath, item_id: SurveyedPath, actor: LotsWriter, language: Reading, derive: Deriving, work: Work
) -> OfferedOut:
    return _told(await do.offer_item(work, actor, project_id, item_id, derive), language)


@router.post(
    "/inventory/offer",
    summary="Make lots of the whole inventory",
    description="Of every item that never was a lot. Each says whether it is published, held back as a draft and why, or cannot be "
    "offered. Of thousands it makes as many as it can while you wait: ask again while `complete` is false.",
)
async def offer_inventory(project_id: ProjectPath, actor: LotsWriter, language: Reading, derive: Deriving, works: Works) -> OfferedList:
    offering = await do.offer_inventory(works, actor, project_id, derive)
    return OfferedList.of([_told(one, language) for one in offering.offered], complete=offering.complete)


@router.post(
    "/shift",
    summary="Shift a project's dates",
    description="All its open lots at once, in one transaction: those with the project's dates get the new ones, others come as much later "
    "as the project does. Searches hear of it by the lots, and whoever has reserved by the reservations.",
    response_model=ShiftedOut,
    responses=kept({200: {"headers": ETAG}}),
)
async def shift_project(
    project_id: ProjectPath, body: ShiftIn, actor: LotsWriter, version: IfMatch, derive: DerivingAgain, work: Work, once: MaybeKeyed
) -> Answer:
    return await projects.shift_project(work, actor, project_id, version, body.meant(), derive, once, partial(_shifted, actor))


def _told(one: Offered, language: Language) -> OfferedOut:
    errors: list[FaultOut] = explained({**REFUSALS, **PROJECT_REFUSALS}, one.error, language) if one.error else []
    return OfferedOut.of(one, language, errors)


def _shifted(actor: Actor, project: Project, lots: int) -> Answer:
    body = ShiftedOut(project=ProjectOut.seen(project, actor.organization_id), lots=lots)
    return Answer.of(body, 200, etag=etag(project.version))
