"""What became of the rows of a file, as it is told to programs and, in tables, to people."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from rich import box
from rich.markup import escape
from rich.table import Table

from gateway.cli.console import out
from services.vocabulary.material import UNSORTED


@dataclass(frozen=True, slots=True)
class Fault:
    """What keeps a row out: where it lies and what would be right."""

    row: int
    column: str
    value: str
    told: str


@dataclass(frozen=True, slots=True)
class Entered:
    """A row that went in, or would; `status` with the reasons of the gate where it holds the lot back."""

    row: int
    title: str
    material: str
    confidence: float
    status: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Imported:
    """`rows` are all that were not empty; `ignored` the columns that mean nothing to us."""

    id: str
    layout: str
    rows: int
    entered: tuple[Entered, ...]
    faults: tuple[Fault, ...]
    ignored: tuple[str, ...]

    @classmethod
    def of(cls, told: Mapping[str, Any], rows: Sequence[Mapping[str, Any]]) -> Self:
        """From an import and its rows, as the API tells them."""
        entered = tuple(_entered(row) for row in rows if row["outcome"] != "refused")
        faults = (Fault(row["row"], one["column"], one["value"], one["detail"]) for row in rows for one in row["faults"])
        return cls(told["id"], told["layout"], told["rows"]["read"], entered, tuple(faults), tuple(told["ignored"]))

    @property
    def materials(self) -> dict[str, int]:
        """How many rows went to which class, the fullest first."""
        return dict(Counter(one.material for one in self.entered).most_common())

    @property
    def outcomes(self) -> dict[str, int]:
        return dict(Counter(one.outcome for one in self.entered))

    @property
    def failed(self) -> int:
        """Rows that did not go in, however much is wrong with each."""
        return len({fault.row for fault in self.faults})


def tell_import(imported: Imported, *, dry_run: bool) -> None:
    """What went in, what did not and why, and what resolved to no material."""
    console = out()
    done = "would go in" if dry_run else "went in"
    counts = ", ".join(f"{number} {outcome}" for outcome, number in imported.outcomes.items())
    console.print(
        f"[bold]{len(imported.entered)} of {imported.rows} rows {done}[/], {imported.failed} failed{f' ({counts})' * bool(counts)}"
    )
    console.print(f"Read as: {imported.layout}")
    if imported.ignored:
        console.print(f"Columns that were not used: {escape(', '.join(imported.ignored))}", soft_wrap=True)
    if imported.materials:
        console.print(_table("Resolved to", ("material", "rows"), imported.materials.items()))
    held = [one for one in imported.entered if ":" in one.status]
    if held:
        console.print(_table("Held back as draft", ("row", "title", "reason"), ((one.row, one.title, one.status) for one in held)))
    unsorted = [one for one in imported.entered if one.material == UNSORTED]
    if unsorted:
        console.print(_table("Left unsorted", ("row", "title"), ((one.row, one.title) for one in unsorted)))
    if imported.faults:
        console.print(_table("Failed", ("row", "column", "reason"), ((one.row, one.column, one.told) for one in imported.faults)))


def _entered(row: Mapping[str, Any]) -> Entered:
    status = f"{row['status']}: {', '.join(row['held'])}" if row["held"] else row["status"]
    return Entered(row["row"], row["title"], row["material"], row["confidence"], status, row["outcome"])


def _table(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> Table:
    table = Table(*columns, title=title, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        table.add_row(*(escape(str(cell)) for cell in row))
    return table
