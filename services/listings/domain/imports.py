"""An import: a file of someone's lots, and what became of each of its rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final, NewType
from uuid import UUID

from services.kernel.identity import LotId, OrganizationId
from services.listings.domain.sheets.cells import Fault
from services.listings.domain.sheets.columns import Mapped
from services.listings.domain.sheets.meanings import Meaning
from services.listings.domain.sheets.row import Cell

ImportId = NewType("ImportId", UUID)

SILENT: Final = timedelta(minutes=2)
"""Every batch of rows is heard of within seconds; who is silent so long has been cut off."""

WAITING: Final = timedelta(hours=1)
"""As many files as may wait are read within it."""

INTERRUPTED: Final = "interrupted"
"""The fault of an import whose reading was cut off: nothing is wrong with its file."""


class ImportState(StrEnum):
    """Waiting its turn, being read, read to its end, or given up: then `fault` says why."""

    QUEUED = "queued"
    READING = "reading"
    DONE = "done"
    FAILED = "failed"


class Outcome(StrEnum):
    """What became of a row; of a dry run, what would."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Import:
    """`about` is what the file turned out to be, `mapped` what its columns were taken for, `counts` how many rows came to what."""

    id: ImportId
    organization_id: OrganizationId
    dry_run: bool
    file_name: str | None
    size: int
    state: ImportState = ImportState.QUEUED
    about: Mapping[str, Any] = field(default_factory=dict)
    columns: tuple[str, ...] = ()
    mapped: Mapping[str, str] = field(default_factory=dict)
    counts: Mapping[Outcome, int] = field(default_factory=dict)
    fault: Fault | None = None
    created_at: datetime | None = None
    finished_at: datetime | None = None

    @property
    def rows(self) -> int:
        """How many were read."""
        return sum(self.counts.values())

    @property
    def over(self) -> bool:
        return self.state in {ImportState.DONE, ImportState.FAILED}

    def count(self, outcome: Outcome) -> int:
        return self.counts.get(outcome, 0)


@dataclass(frozen=True, slots=True)
class RowResult:
    """A row as it was written and what became of it; `told` is what was made of it, where it could be read."""

    number: int
    outcome: Outcome
    title: str
    cells: tuple[Cell, ...]
    external_id: str | None = None
    lot_id: LotId | None = None
    told: "Told | None" = None
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What a row is understood as, its place as far as it is shown, the status its lot has or would have, and what would complete it."""

    material: str
    confidence: float
    municipality: str | None
    status: str
    held: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What an organization's own headings mean, by the name it gave that."""

    name: str
    columns: Mapping[str, Meaning]
    version: int = 0


def begun(one: Import, columns: tuple[str, ...], mapped: Mapped, about: Mapping[str, Any]) -> Import:
    """The import once its table is found."""
    return replace(one, state=ImportState.READING, columns=columns, mapped=mapped.told(), about=about)


def went_on(one: Import, outcomes: Mapping[Outcome, int]) -> Import:
    """The import with more rows read."""
    counts = {outcome: one.count(outcome) + outcomes.get(outcome, 0) for outcome in Outcome}
    return replace(one, state=ImportState.READING, counts=counts)


def done(one: Import) -> Import:
    return replace(one, state=ImportState.DONE)


def failed(one: Import, fault: Fault) -> Import:
    return replace(one, state=ImportState.FAILED, fault=fault)


def as_heard_of(one: Import, touched_at: datetime, now: datetime) -> Import:
    """The import as it stands: one that is long silent was cut off with the process that read it, or would have."""
    if not one.over and now - touched_at > (SILENT if one.state is ImportState.READING else WAITING):
        return failed(one, Fault("", INTERRUPTED, {"row": str(one.rows)}))
    return one
