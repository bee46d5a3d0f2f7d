"""What became of a table, as tables for people."""

from collections.abc import Iterable, Sequence

from rich import box
from rich.markup import escape
from rich.table import Table

from gateway.cli.console import out
from gateway.cli.sheet.outcome import Imported
from services.vocabulary.material import UNSORTED


def tell_import(imported: Imported, *, dry_run: bool) -> None:
    """What went in, what did not and why, and what resolved to no material."""
    console = out()
    done = "would go in" if dry_run else "went in"
    console.print(f"[bold]{len(imported.entered)} of {imported.rows} rows {done}[/], {imported.failed} failed")
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


def _table(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> Table:
    table = Table(*columns, title=title, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        table.add_row(*(escape(str(cell)) for cell in row))
    return table
