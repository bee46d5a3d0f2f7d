"""Staged inventories in PostgreSQL: each item as it is known, and what each stage said of it."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, Final
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Select, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import LotId, OrganizationId, ProjectId
from services.listings.domain.project_errors import SurveyedNotFound
from services.listings.domain.survey import Reading, Recorded, Stage, Statement, Surveyed
from services.listings.store.tables import StageRow, SurveyedRow
from services.vocabulary.material import UNSORTED

_STATEMENT: Final = TypeAdapter(Statement)
_READING: Final = TypeAdapter(Reading)


class SurveyRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, project_id: ProjectId, item_id: UUID) -> Surveyed:
        found = await self._found(_items(project_id).where(SurveyedRow.id == item_id))
        if not found:
            raise SurveyedNotFound(str(item_id))
        return found[0]

    async def numbered(self, project_id: ProjectId, numbers: Collection[str]) -> dict[str, Surveyed]:
        """Those of these numbers that there are already. Whoever writes has locked the project."""
        return {one.number: one for one in await self._found(_items(project_id).where(SurveyedRow.number.in_(numbers)))}

    async def page(
        self, project_id: ProjectId, limit: int, *, after: UUID | None = None, stage: Stage | None = None, offered: bool | None = None
    ) -> list[Surveyed]:
        """The inventory in the order in which its items were first told, at most `limit`, those after an id."""
        query = _items(project_id, offered=offered).order_by(SurveyedRow.id).limit(limit)
        if after is not None:
            query = query.where(SurveyedRow.id > after)
        if stage is not None:
            query = query.where(SurveyedRow.stage == stage)
        return await self._found(query)

    async def all(self, project_id: ProjectId, *, offered: bool | None = None) -> list[Surveyed]:
        """The whole inventory; or what lots were, or were not, made of."""
        return await self._found(_items(project_id, offered=offered).order_by(SurveyedRow.id))

    async def classes(self, projects: Collection[ProjectId]) -> dict[tuple[ProjectId, str], str]:
        """What class each item of these projects is, by project and number; without those of no class."""
        columns = SurveyedRow.project_id, SurveyedRow.number, SurveyedRow.derived["material"].astext.label("material")
        rows = await self._session.execute(select(*columns).where(SurveyedRow.project_id.in_(projects)))
        return {(ProjectId(row.project_id), row.number): row.material for row in rows if row.material != UNSORTED}

    async def link(self, items: Sequence[Surveyed]) -> None:
        """Note the lots that were made of items."""
        if items:
            await self._session.execute(
                update(SurveyedRow), [{"id": one.id, "lot_id": one.lot_id, "version": one.version} for one in items]
            )

    async def store(self, items: Sequence[Surveyed], told: Stage) -> None:
        """Items that this stage tells anew; what other stages said is not touched."""
        if not items:
            return
        as_known, stated = insert(SurveyedRow), insert(StageRow)
        changed = {name: as_known.excluded[name] for name in ("stage", "version", "derived")} | {"changed_at": func.now()}
        again = {name: stated.excluded[name] for name in ("organization_id", "stated")} | {"recorded_at": func.now()}
        await self._session.execute(
            as_known.on_conflict_do_update(index_elements=[SurveyedRow.id], set_=changed), [_row(one) for one in items]
        )
        await self._session.execute(
            stated.on_conflict_do_update(index_elements=[StageRow.item_id, StageRow.stage], set_=again),
            [_stage_row(one, told) for one in items],
        )

    async def _found(self, query: Select[SurveyedRow]) -> list[Surveyed]:
        rows = list(await self._session.scalars(query))
        stages: dict[UUID, dict[Stage, Recorded]] = defaultdict(dict)
        of_them = select(StageRow).where(StageRow.item_id.in_([row.id for row in rows]))
        for one in await self._session.scalars(of_them):
            stages[one.item_id][Stage(one.stage)] = _recorded(one)
        return [_surveyed(row, stages[row.id]) for row in rows]


def _items(project_id: ProjectId, *, offered: bool | None = None) -> Select[SurveyedRow]:
    query = select(SurveyedRow).where(SurveyedRow.project_id == project_id).execution_options(populate_existing=True)
    if offered is None:
        return query
    return query.where(SurveyedRow.lot_id.is_not(None) if offered else SurveyedRow.lot_id.is_(None))


def _recorded(row: StageRow) -> Recorded:
    return Recorded(_STATEMENT.validate_python(row.stated), OrganizationId(row.organization_id), row.recorded_at)


def _surveyed(row: SurveyedRow, stages: dict[Stage, Recorded]) -> Surveyed:
    return Surveyed(
        id=row.id,
        project_id=ProjectId(row.project_id),
        number=row.number,
        stages=stages,
        reading=_READING.validate_python(row.derived),
        lot_id=LotId(row.lot_id) if row.lot_id else None,
        version=row.version,
    )


def _row(one: Surveyed) -> dict[str, Any]:
    return {
        "id": one.id,
        "project_id": one.project_id,
        "number": one.number,
        "stage": one.stage,
        "version": one.version,
        "derived": _READING.dump_python(one.reading, mode="json"),
        "lot_id": one.lot_id,
    }


def _stage_row(one: Surveyed, stage: Stage) -> dict[str, Any]:
    recorded = one.stages[stage]
    stated = _STATEMENT.dump_python(recorded.statement, mode="json", exclude_none=True)
    return {"item_id": one.id, "stage": stage, "project_id": one.project_id, "organization_id": recorded.by, "stated": stated}
