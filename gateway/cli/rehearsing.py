"""What would become of rows, by the rules that listings has, with nothing sent."""

from collections.abc import Sequence
from datetime import date

from pydantic import ValidationError

from gateway.cli.sheet.cells import Fault
from gateway.cli.sheet.lot import RowLot
from gateway.cli.sheet.outcome import Entered
from services.kernel.clock import local_date, now
from services.kernel.language import Language
from services.listings.api.errors import REFUSALS
from services.listings.domain.errors import ListingError
from services.listings.domain.facts import Knowledge
from services.listings.domain.gate import gate
from services.listings.schemas import LotIn
from services.vocabulary.places import gazetteer
from services.vocabulary.vocabulary import vocabulary


def rehearse(rows: Sequence[RowLot]) -> tuple[list[Entered], list[Fault]]:
    """The rows that would go in, and what is wrong with the others."""
    knowledge = Knowledge(vocabulary(), gazetteer(), gate())
    today = local_date(now())
    entered: list[Entered] = []
    faults: list[Fault] = []
    for row in rows:
        if row.body is None:
            continue
        try:
            entered.append(_entered(row, knowledge, today))
        except ValidationError as error:
            faults += [Fault(row.row, str(one["loc"][0]) if one["loc"] else "", one["msg"]) for one in error.errors()]
        except ListingError as error:
            faults.append(_told(row, error))
    return entered, faults


def _entered(row: RowLot, knowledge: Knowledge, today: date) -> Entered:
    facts = knowledge.derive(LotIn.model_validate(row.body).offer(), today)
    holds = ", ".join(hold.code for hold in facts.ruling.holds)
    status = f"draft: {holds}" if holds else "published"
    return Entered(row.row, row.title, facts.material.code, facts.material.confidence, status)


def _told(row: RowLot, error: ListingError) -> Fault:
    refusal = REFUSALS[type(error)]
    words = {name: ", ".join(map(str, value)) if isinstance(value, tuple) else value for name, value in vars(error).items()}
    column = (refusal.pointer or "").strip("/").partition("/")[0]
    return Fault(row.row, column, refusal.text[Language.EN].format(**words))
