"""Files of criteria, checked without a store: what is wrong in them by itself, in the reader's language."""

from datetime import date
from typing import Any, Final
from uuid import UUID

from pydantic import ValidationError

from services.acceptance.api.draft_faults import draft_faults
from services.acceptance.api.imported import row_faults, told_of_row
from services.acceptance.domain import checking
from services.acceptance.domain.bounds import beyond
from services.acceptance.domain.drafting import sound
from services.acceptance.domain.merging import Outcome
from services.acceptance.domain.programme import Programme, Version
from services.acceptance.domain.programme_errors import DraftFaulty
from services.acceptance.schemas.criteria import CRITERIA
from services.acceptance.schemas.import_report import RowReport
from services.acceptance.schemas.programme_rows import ProgrammeRow, Stated, stated_by_rows, stated_in
from services.acceptance.schemas.rows import parsed, table
from services.acceptance.schemas.stated_programme import DraftIn
from services.kernel.identity import OrganizationId, ProgrammeId, ReceiverId, VersionId
from services.kernel.language import Language
from services.kit.problems import FaultOut

_NOBODY: Final = UUID(int=0)
_NO_PROGRAMME: Final = Programme(ProgrammeId(_NOBODY), ReceiverId(_NOBODY), OrganizationId(_NOBODY), "", "")
_CHARGE: Final = frozenset({"charge", "money"})
"""Steps to an amount in JSON that a table does without."""


def check_table(content: bytes, today: date, language: Language) -> list[RowReport]:
    """Every row that something is wrong in, with all of it; what is no row's is told of the first of its programme."""
    return [told for stated in stated_by_rows(table(content)) for told in _of_rows(stated, today, language)]


def check_json(content: bytes, today: date, language: Language) -> list[RowReport]:
    """The same of an array of programmes with their drafts; or of one, of a draft, or of criteria alone, as one row."""
    told = parsed(content)
    every = stated_in(told if isinstance(told, list) else [told])
    return [told for stated in every for told in _of_rows(stated, today, language)]


def in_its_row(stated: Stated, fault: FaultOut) -> tuple[int, FaultOut]:
    """Which row it is about, and its place there, by the names of the columns; of no row (0) where it is about all of it."""
    match (fault.pointer or "").split("/"):
        case ["", "criteria", "rules", place, *within] if place.isdigit() and stated.rules:
            number, _ = stated.rules[int(place)]
        case ["", "criteria", "prices", place, *within] if place.isdigit() and stated.prices:
            number, _ = stated.prices[int(place)]
            within = ["price", *(step for step in within if step not in _CHARGE)]
        case _:
            return 0, fault
    return number, fault.model_copy(update={"pointer": "".join(f"/{step}" for step in within)})


def _of_rows(stated: Stated, today: date, language: Language) -> list[RowReport]:
    by_row: dict[int, list[FaultOut]] = {}
    for row, fault in (in_its_row(stated, fault) for fault in _wrong(stated, today, language)):
        by_row.setdefault(row or stated.rows[0], []).append(fault)
    return [RowReport(row=number, name=stated.name, outcome=Outcome.REFUSED, errors=by_row[number]) for number in sorted(by_row)]


def _wrong(stated: Stated, today: date, language: Language) -> list[FaultOut]:
    try:
        match body := stated.whole:
            case {"criteria": _, "receiver_id": _}:
                row = ProgrammeRow.model_validate(body)
                _expect_sound(row, row.meant(OrganizationId(_NOBODY)), today)
            case {"criteria": _}:
                _expect_sound(DraftIn.model_validate(body), _NO_PROGRAMME, today)
            case _:
                _expect_right(body, today)
    except ValidationError as error:
        return row_faults(error, language, body, of_a_table=bool(stated.in_parts))
    except DraftFaulty as faulty:
        return told_of_row(draft_faults(faulty, language))
    return []


def _expect_sound(draft: DraftIn, programme: Programme, today: date) -> None:
    sound(Version(VersionId(_NOBODY), 1, draft.criteria, draft.valid_from, draft.valid_until), programme, today)


def _expect_right(body: Any, today: date) -> None:
    criteria = CRITERIA.validate_python(body)
    if faults := tuple(beyond(criteria, "")) or checking.faults(criteria, today):
        raise DraftFaulty(faults)
