"""Criteria from files over HTTP."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from pydantic import ValidationError

from services.acceptance.api.checked_files import in_its_row
from services.acceptance.api.dependencies import ReceiversWriter, Today, Works
from services.acceptance.api.errors import REFUSALS
from services.acceptance.api.imported import CSV, JSON, described, received, row_faults
from services.acceptance.api.programme_errors import PROGRAMME_REFUSALS
from services.acceptance.domain.errors import AcceptanceError
from services.acceptance.domain.merging import Outcome
from services.acceptance.schemas.import_report import ImportReport, RowReport
from services.acceptance.schemas.programme_rows import ProgrammeRow, Stated, stated_by_rows, stated_in
from services.acceptance.schemas.rows import elements, table
from services.acceptance.store.work import AcceptanceWork
from services.acceptance.use_cases.importing_programmes import import_programme
from services.kernel.identity import Actor
from services.kernel.language import Language
from services.kit.parameters import Reading
from services.kit.problems import FaultOut, explained

router = APIRouter(prefix="/v1/programmes", tags=["programmes"])


@dataclass(frozen=True, slots=True)
class Importing:
    """Who imports, on which day, to be told in which language."""

    works: Callable[[], AcceptanceWork]
    actor: Actor
    today: date
    language: Language

    async def stored(self, stated: Stated) -> list[RowReport]:
        """What came of each of its rows. Where single rows of a table are wrong, the others are kept: it is a draft."""
        try:
            row = ProgrammeRow.model_validate(stated.whole)
            programme = row.meant(self.actor.organization_id)
            valid = row.valid_from, row.valid_until
            after, outcome = await import_programme(self.works(), self.actor, programme, row.criteria, valid, self.today)
        except ValidationError as error:
            return await self._without_faulty(stated, row_faults(error, self.language, stated.whole, of_a_table=bool(stated.in_parts)))
        except AcceptanceError as error:
            return await self._without_faulty(stated, explained({**REFUSALS, **PROGRAMME_REFUSALS}, error, self.language))
        return [RowReport(row=number, name=stated.name, outcome=outcome, id=after.id) for number in stated.rows]

    async def _without_faulty(self, stated: Stated, faults: list[FaultOut]) -> list[RowReport]:
        by_row: dict[int, list[FaultOut]] = {}
        for fault in faults:
            row, told = in_its_row(stated, fault)
            by_row.setdefault(row, []).append(told)
        if not by_row.keys() < stated.in_parts:
            return [_refused(number, stated, faults) for number in stated.rows]
        refused = [_refused(number, stated, told) for number, told in by_row.items()]
        return [*refused, *await self.stored(stated.without(by_row))]


async def _importing(actor: ReceiversWriter, works: Works, today: Today, language: Reading) -> Importing:
    return Importing(works, actor, today, language)


@router.post(
    "/import",
    summary="Import criteria from a file",
    description="JSON: an array of programmes, each with `criteria`, `valid_from` and `valid_until` of its next version. Or CSV, a rule, a "
    "price or both in a row: `receiver_id`, `name`, `materials`, `fate` and `valid_from` in the first row of a programme, then `rule`, "
    "`id` and the rule's fields, or `price.kind`, `price.amount`, `price.currency`, `price.per`, `price.vat`, `price.since` and "
    "`price.from_quantity`; lists are separated by `|`, measures written `5 %` or `3 t`. All become drafts, to be published by hand; "
    "sent again, they are restated. Good rows are kept, whatever is wrong in others.",
    openapi_extra=described(JSON, CSV, told="At most 2,000 rows."),
)
async def import_programmes(request: Request, importing: Annotated[Importing, Depends(_importing)]) -> ImportReport:
    kind, content = await received(request, JSON, CSV)
    every = stated_by_rows(table(content)) if kind == CSV else stated_in(elements(content))
    rows = [row for stated in every for row in await importing.stored(stated)]
    return ImportReport.of(rows, set())


def _refused(number: int, stated: Stated, faults: list[FaultOut]) -> RowReport:
    return RowReport(row=number, name=stated.name, outcome=Outcome.REFUSED, errors=faults)
