"""Projects in PostgreSQL. Row level security shows them to who takes part, and lets those change them who may."""

from typing import Final
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import OrganizationId, ProjectId
from services.kit.feed.events import Event
from services.kit.feed.outbox import announce
from services.listings.domain.lot import Place
from services.listings.domain.project import Plan, Project, ProjectRight, ProjectState, require
from services.listings.domain.project_errors import ProjectNotFound
from services.listings.store.tables import FEED, ProjectRow, RightRow

CHANGED: Final = "project.changed.v1"

_PLAN: Final = TypeAdapter(Plan)
_PLACE: Final = TypeAdapter(Place)


class ProjectRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, project_id: ProjectId, by: OrganizationId, right: ProjectRight = ProjectRight.READ) -> Project:
        """The project, for who may do this in it."""
        project = _found(await self._session.get(ProjectRow, project_id), project_id)
        require(project, by, right)
        return project

    async def for_change(self, project_id: ProjectId, by: OrganizationId, right: ProjectRight = ProjectRight.EDIT) -> Project:
        """The same, locked until the work ends: what is done in a project is done one thing after another."""
        await self.get(project_id, by, right)  # who may only read could not lock it
        row = await self._session.get(ProjectRow, project_id, with_for_update=True, populate_existing=True)
        project = _found(row, project_id)
        require(project, by, right)
        return project

    async def seen(self, limit: int, *, before: UUID | None = None, state: ProjectState | None = None) -> list[Project]:
        """Projects that the organization takes part in, newest first, at most `limit`, those before an id."""
        query = select(ProjectRow).order_by(ProjectRow.id.desc()).limit(limit)
        if before is not None:
            query = query.where(ProjectRow.id < before)
        if state is not None:
            query = query.where(ProjectRow.state == state)
        return [_project(row) for row in await self._session.scalars(query)]

    async def add(self, project: Project) -> None:
        await self._entitle(project)
        await self._session.execute(insert(ProjectRow).values(_row(project)))
        await announce(self._session, FEED, [_event(project)])

    async def save(self, project: Project, before: Project) -> None:
        if project.rights() != before.rights():
            await self._session.execute(delete(RightRow).where(RightRow.project_id == project.id))
            await self._entitle(project)
        await self._session.execute(update(ProjectRow).where(ProjectRow.id == project.id).values(_row(project)))
        await announce(self._session, FEED, [_event(project)])

    async def _entitle(self, project: Project) -> None:
        rights = project.rights().items()
        told = {"project_id": project.id, "keeper_id": project.organization_id}
        await self._session.execute(insert(RightRow), [{**told, "organization_id": who, "may": may} for who, may in rights])


def _found(row: ProjectRow | None, project_id: ProjectId) -> Project:
    if row is None:
        raise ProjectNotFound(project_id)
    return _project(row)


def _project(row: ProjectRow) -> Project:
    return Project(
        id=ProjectId(row.id),
        organization_id=OrganizationId(row.organization_id),
        plan=_PLAN.validate_python(row.stated),
        place=_PLACE.validate_python(row.place),
        version=row.version,
    )


def _row(project: Project) -> dict[str, object]:
    return {
        "id": project.id,
        "organization_id": project.organization_id,
        "version": project.version,
        "state": project.plan.state,
        "stated": _PLAN.dump_python(project.plan, mode="json"),
        "place": _PLACE.dump_python(project.place, mode="json"),
    }


def _event(project: Project) -> Event:
    """For the services of this installation alone: when it is, and how sure that is; nothing of where or who."""
    planned = project.plan.planned
    told = {
        "id": str(project.id),
        "organization_id": str(project.organization_id),
        "state": str(project.plan.state),
        "from": str(planned.window.start),
        "until": str(planned.window.end) if planned.window.end else None,
        "certainty": str(planned.certainty),
    }
    return Event(CHANGED, project.id, project.version, told, public=False, owner=project.organization_id, parties=tuple(project.rights()))
