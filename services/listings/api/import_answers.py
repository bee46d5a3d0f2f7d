"""Imports and their rows as answers, in the reader's language."""

from services.kernel.language import Language
from services.listings.api.import_errors import told
from services.listings.domain.imports import Import, Outcome, RowResult
from services.listings.domain.sheets.cells import Fault
from services.listings.schemas.imports import CellFaultOut, CountsOut, ImportOut, RowOut


def import_out(one: Import, language: Language) -> ImportOut:
    counts = {str(outcome): one.count(outcome) for outcome in Outcome}
    return ImportOut(
        id=one.id,
        state=one.state,
        dry_run=one.dry_run,
        file_name=one.file_name,
        size=one.size,
        layout=one.about.get("layout"),
        sheet=one.about.get("sheet"),
        encoding=one.about.get("encoding"),
        delimiter=one.about.get("delimiter"),
        columns=dict(one.mapped),
        ignored=[name for name in one.columns if name and name not in one.mapped],
        rows=CountsOut(read=one.rows, **counts),
        fault=fault_out(one.fault, language) if one.fault else None,
        created_at=one.created_at,
        finished_at=one.finished_at,
    )


def row_out(row: RowResult, language: Language) -> RowOut:
    made = row.told
    return RowOut(
        row=row.number,
        outcome=row.outcome,
        title=row.title,
        external_id=row.external_id,
        lot_id=row.lot_id,
        material=made.material if made else None,
        confidence=made.confidence if made else None,
        municipality=made.municipality if made else None,
        status=made.status if made else None,
        held=list(made.held) if made else [],
        missing=list(made.missing) if made else [],
        faults=[fault_out(fault, language) for fault in row.faults],
    )


def fault_out(fault: Fault, language: Language) -> CellFaultOut:
    return CellFaultOut(column=fault.column, value=fault.value, code=fault.code, detail=told(fault, language))
