"""Imports and their rows in PostgreSQL, as far as row level security shows them: to whose they are."""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import delete, func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import LotId, OrganizationId
from services.listings.domain.import_errors import ImportNotFound
from services.listings.domain.imports import Import, ImportId, ImportState, Outcome, RowResult, Told, as_heard_of
from services.listings.domain.sheets.cells import Fault
from services.listings.store.tables import ImportedRow, ImportRow

SWEEP: Final = 100

_FAULTS: Final = TypeAdapter(tuple[Fault, ...])
_TOLD: Final = TypeAdapter(Told)

_AT_FAULT: Final = text("""
SELECT DISTINCT fault ->> 'column' FROM listings.import_rows CROSS JOIN LATERAL jsonb_array_elements(faults) AS fault
WHERE import_id = CAST(:id AS uuid) AND outcome = 'refused'
""")


class ImportRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, one: Import) -> None:
        """A file that has come."""
        row = {name: getattr(one, name) for name in ("id", "organization_id", "dry_run", "file_name", "size")}
        await self._session.execute(insert(ImportRow).values(row | _progress(one)))

    async def save(self, one: Import) -> None:
        """How far it has come, and that its reader is there."""
        moments = {"touched_at": func.clock_timestamp()} | ({"finished_at": func.clock_timestamp()} if one.over else {})
        await self._session.execute(update(ImportRow).where(ImportRow.id == one.id).values(_progress(one) | moments))

    async def find(self, import_id: ImportId, owner: OrganizationId) -> Import:
        """The import as it stands; `ImportNotFound` to whose it is not."""
        query = select(ImportRow, func.clock_timestamp()).where(ImportRow.id == import_id, ImportRow.organization_id == owner)
        if (found := (await self._session.execute(query)).one_or_none()) is None:
            raise ImportNotFound(import_id)
        row, now = found
        return as_heard_of(_import(row), row.touched_at, now)

    async def owned(self, owner: OrganizationId, limit: int, before: UUID | None = None) -> list[Import]:
        """An organization's imports, newest first, at most `limit`, those before an id."""
        query = select(ImportRow, func.clock_timestamp()).where(ImportRow.organization_id == owner)
        if before is not None:
            query = query.where(ImportRow.id < before)
        found = await self._session.execute(query.order_by(ImportRow.id.desc()).limit(limit))
        return [as_heard_of(_import(row), row.touched_at, now) for row, now in found]

    async def expired(self) -> Sequence[tuple[ImportId, OrganizationId]]:
        """Some imports that have been kept long enough, for who acts on behalf of nobody; the policy `expired` says how long that is."""
        found = await self._session.execute(select(ImportRow.id, ImportRow.organization_id).order_by(ImportRow.created_at).limit(SWEEP))
        return [(ImportId(row.id), OrganizationId(row.organization_id)) for row in found]

    async def forget(self, import_id: ImportId) -> None:
        """The import and what became of its rows; their lots stay."""
        await self._session.execute(delete(ImportedRow).where(ImportedRow.import_id == import_id))
        await self._session.execute(delete(ImportRow).where(ImportRow.id == import_id))

    async def add_rows(self, one: Import, rows: Sequence[RowResult]) -> None:
        """What became of some rows of its file."""
        if rows:
            await self._session.execute(insert(ImportedRow), [_row(one, row) for row in rows])

    async def rows(self, import_id: ImportId, after: int, limit: int, only: Outcome | None = None) -> list[RowResult]:
        """Rows behind a number, in their order."""
        query = select(ImportedRow).where(ImportedRow.import_id == import_id, ImportedRow.number > after)
        if only is not None:
            query = query.where(ImportedRow.outcome == only)
        return [_result(row) for row in await self._session.scalars(query.order_by(ImportedRow.number).limit(limit))]

    async def columns_at_fault(self, import_id: ImportId) -> frozenset[str]:
        """The headings of all columns in which something is wrong."""
        return frozenset(row[0] for row in await self._session.execute(_AT_FAULT, {"id": import_id}))


def _progress(one: Import) -> dict[str, Any]:
    return {
        "state": one.state,
        "about": dict(one.about),
        "columns": list(one.columns),
        "mapped": dict(one.mapped),
        "counts": {str(outcome): number for outcome, number in one.counts.items()},
        "fault": _fault(one.fault) if one.fault else None,
    }


def _fault(fault: Fault) -> dict[str, Any]:
    return {"column": fault.column, "code": fault.code, "words": dict(fault.words), "value": fault.value}


def _import(row: ImportRow) -> Import:
    counts: Mapping[Outcome, int] = {Outcome(name): number for name, number in row.counts.items()}
    return Import(
        id=ImportId(row.id),
        organization_id=OrganizationId(row.organization_id),
        dry_run=row.dry_run,
        file_name=row.file_name,
        size=row.size,
        state=ImportState(row.state),
        about=row.about,
        columns=tuple(row.columns),
        mapped=row.mapped,
        counts=counts,
        fault=Fault(**row.fault) if row.fault else None,
        created_at=row.created_at,
        finished_at=row.finished_at,
    )


def _row(one: Import, row: RowResult) -> dict[str, Any]:
    return {
        "import_id": one.id,
        "organization_id": one.organization_id,
        "number": row.number,
        "outcome": row.outcome,
        "title": row.title,
        "external_id": row.external_id,
        "lot_id": row.lot_id,
        "told": _TOLD.dump_python(row.told, mode="json") if row.told else None,
        "faults": [_fault(fault) for fault in row.faults],
        "cells": list(row.cells),
    }


def _result(row: ImportedRow) -> RowResult:
    return RowResult(
        number=row.number,
        outcome=Outcome(row.outcome),
        title=row.title,
        cells=tuple(row.cells),
        external_id=row.external_id,
        lot_id=LotId(row.lot_id) if row.lot_id else None,
        told=_TOLD.validate_python(row.told) if row.told else None,
        faults=_FAULTS.validate_python(row.faults),
    )
