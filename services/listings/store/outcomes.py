"""What became of projects, in PostgreSQL: the lines of each as they were last stated."""

from typing import Final

from pydantic import TypeAdapter
from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import OrganizationId, ProjectId
from services.listings.domain.outcomes import OutcomeLine, Outcomes
from services.listings.domain.project import Project
from services.listings.store.tables import OutcomesRow

_LINES: Final = TypeAdapter(tuple[OutcomeLine, ...])


class OutcomesRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, project_id: ProjectId) -> Outcomes:
        """Of a project; version 0 where nothing was stated. Whoever writes has locked the project."""
        found = await self._session.get(OutcomesRow, project_id, populate_existing=True)
        return Outcomes(_LINES.validate_python(found.lines), found.version) if found else Outcomes()

    async def of_keeper(self, keeper: OrganizationId) -> list[tuple[ProjectId, tuple[OutcomeLine, ...]]]:
        """Of all projects that an organization keeps."""
        rows = await self._session.scalars(
            select(OutcomesRow).where(OutcomesRow.organization_id == keeper).order_by(OutcomesRow.project_id)
        )
        return [(ProjectId(row.project_id), _LINES.validate_python(row.lines)) for row in rows]

    async def save(self, project: Project, outcomes: Outcomes) -> None:
        stated = {"version": outcomes.version, "lines": _LINES.dump_python(outcomes.lines, mode="json")}
        row = insert(OutcomesRow).values(project_id=project.id, organization_id=project.organization_id, **stated)
        again = stated | {"changed_at": func.now()}
        await self._session.execute(row.on_conflict_do_update(index_elements=[OutcomesRow.project_id], set_=again))
