"""Projects over HTTP."""

from functools import partial
from typing import Annotated, Any, Final

from fastapi import APIRouter, Query, Request, Response

from services.kernel.identity import Actor
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.document import kept
from services.kit.idempotency.once import MaybeKeyed
from services.kit.pagination import after_id, encode, next_link
from services.kit.parameters import IfMatch, Paged, etag
from services.listings.api.dependencies import DerivingAgain, LotsReader, LotsWriter, Work
from services.listings.api.project_dependencies import Locating, ProjectPath
from services.listings.domain.project import Plan, Project, ProjectState
from services.listings.schemas.project import ProjectBody, ProjectIn, ProjectOut, ProjectPage, ProjectPatch
from services.listings.use_cases import projects as do

router = APIRouter(prefix="/v1/projects", tags=["projects"])

ETAG: Final[dict[str, Any]] = {"ETag": {"description": "The version, for `If-Match`.", "schema": {"type": "string"}}}
_LOCATION: Final[dict[str, Any]] = {"Location": {"description": "Where the project is read.", "schema": {"type": "string"}}}
LINK: Final[dict[str, Any]] = {"Link": {"description": 'The next page, `rel="next"`.', "schema": {"type": "string"}}}


@router.post(
    "",
    status_code=201,
    summary="Begin a project",
    description="A building that is taken down or renovated: a name, a place and planned dates are enough. It is seen by your "
    "organization, and by those of its parties as far as their right goes; by nobody else.",
    response_model=ProjectOut,
    responses=kept({201: {"headers": ETAG | _LOCATION}}),
)
async def create_project(body: ProjectIn, actor: LotsWriter, locate: Locating, work: Work, once: MaybeKeyed) -> Answer:
    return await do.begin_project(work, actor, body.plan(), locate, once, partial(_begun, actor=actor))


@router.get(
    "",
    summary="List your projects",
    description="Those that your organization keeps or takes part in, newest first.",
    responses={200: {"headers": LINK}},
)
async def list_projects(
    actor: LotsReader,
    page: Paged,
    work: Work,
    request: Request,
    response: Response,
    state: Annotated[ProjectState | None, Query(description="Only projects in this state.")] = None,
) -> ProjectPage:
    question = ["projects", actor.organization_id, state]
    async with work:
        found = await work.projects.seen(page.limit + 1, before=after_id(page.cursor, question), state=state)
    following = encode([found[page.limit - 1].id], question) if len(found) > page.limit else None
    response.headers.update(next_link(request.url, following))
    return ProjectPage(items=[ProjectOut.seen(one, actor.organization_id) for one in found[: page.limit]], next=following)


@router.get(
    "/{project_id}",
    summary="Read a project",
    description="With its parties, as far as you are one of them; to anybody else it does not exist.",
    responses={200: {"headers": ETAG}},
)
async def get_project(project_id: ProjectPath, actor: LotsReader, work: Work, response: Response) -> ProjectOut:
    async with work:
        project = await work.projects.get(project_id, actor.organization_id)
    return _told(project, actor, response)


@router.patch(
    "/{project_id}",
    summary="Change a project",
    description="A merge patch, by whoever may edit; only its keeper says who takes part. Its open lots have the "
    "new dates, place and papers too.",
    responses={200: {"headers": ETAG}, 409: {"description": "A project in its state does not become what was asked."}},
)
async def update_project(
    project_id: ProjectPath,
    patch: ProjectPatch,
    actor: LotsWriter,
    version: IfMatch,
    locate: Locating,
    derive: DerivingAgain,
    work: Work,
    response: Response,
) -> ProjectOut:
    def edit(plan: Plan) -> Plan:
        return patch.applied(ProjectBody.of(plan)).plan()

    return _told(await do.change_project(work, actor, project_id, version, edit, locate, derive), actor, response)


def _told(project: Project, actor: Actor, response: Response) -> ProjectOut:
    response.headers["etag"] = etag(project.version)
    return ProjectOut.seen(project, actor.organization_id)


def _begun(project: Project, actor: Actor) -> Answer:
    body = ProjectOut.seen(project, actor.organization_id)
    return Answer.of(body, 201, etag=etag(project.version), location=f"/v1/projects/{project.id}")
