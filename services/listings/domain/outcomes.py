"""What became of the material of a project, in kilograms by waste code."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from services.listings.domain.errors import EuralUnknown, ListingError, MaterialUnknown
from services.listings.domain.project_errors import OutcomesRefused
from services.vocabulary.errors import UnknownMaterial
from services.vocabulary.vocabulary import Vocabulary
from services.vocabulary.waste import is_entry


class MaterialOutcome(StrEnum):
    """Where it went, best first (the order of Directive 2008/98/EC, with reuse as a product before it)."""

    REUSED = "reused"
    PREPARED = "prepared"
    RECYCLED = "recycled"
    BACKFILLED = "backfilled"
    RECOVERED = "recovered"
    DISPOSED = "disposed"


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """So much of one waste code went one way; `number` is the item of the inventory, `material` its class where that is another."""

    eural: str
    kg: Decimal
    outcome: MaterialOutcome
    number: str | None = None
    material: str | None = None
    destination: str | None = None
    distance_km: Decimal | None = None
    document_number: str | None = None
    document_date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Outcomes:
    """All lines of a project, and how often they were stated; none before the first time."""

    lines: tuple[OutcomeLine, ...] = ()
    version: int = 0


def check(lines: tuple[OutcomeLine, ...], vocabulary: Vocabulary) -> None:
    """`OutcomesRefused` names every line whose waste code or class there is not."""
    wrong = [(index, error) for index, line in enumerate(lines) if (error := _wrong(line, vocabulary))]
    if wrong:
        raise OutcomesRefused(tuple(wrong))


def code(eural: str) -> str:
    """The six digits: the star says what the digits say already."""
    return eural.rstrip("*")


def _wrong(line: OutcomeLine, vocabulary: Vocabulary) -> ListingError | None:
    if not is_entry(line.eural):
        return EuralUnknown(line.eural)
    try:
        _ = line.material and vocabulary.get(line.material)
    except UnknownMaterial as unknown:
        return MaterialUnknown(unknown.code, tuple(unknown.nearest))
    return None
