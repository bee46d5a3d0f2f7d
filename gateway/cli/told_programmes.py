"""Programmes, their criteria and what came of a draft, as the command line shows them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from rich import box
from rich.markup import escape
from rich.table import Table

from gateway.cli.console import out
from services.acceptance.domain.prose import criteria_in_words
from services.acceptance.schemas.criteria import CRITERIA
from services.kernel.language import Language


@dataclass(frozen=True, slots=True)
class Line:
    """One programme in a list: whose it is, what it takes, since when, and how far that is to be trusted."""

    id: str
    name: str
    receiver: str
    takes: str
    in_force: str
    remark: str

    @classmethod
    def of(cls, told: Mapping[str, Any], receivers: Mapping[str, str], today: date) -> Self:
        version = next((one for one in reversed(told["versions"]) if _holds(one, today)), None)
        takes = f"{', '.join(version['criteria']['materials'])}: {version['criteria']['fate']}" if version else ""
        in_force = f"version {version['number']}, {_days(version)}" if version else "none"
        return cls(told["id"], told["name"], receivers[told["receiver_id"]], takes, in_force, _remark(told))


def tell_lines(lines: Sequence[Line], *, more: bool) -> None:
    """Programmes as a table."""
    console = out()
    if not lines:
        console.print("Nothing is taken on such terms. Leave --material, --near or --receiver out.")
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("in force")
    table.add_column("programme, what it takes, and its id")
    for line in lines:
        facts = " · ".join(filter(None, (line.takes, line.remark)))
        table.add_row(
            line.in_force, f"[bold]{escape(line.name)}[/]  {escape(line.receiver)}\n[dim]{escape(facts)}[/]\n{line.id}", end_section=True
        )
    console.print(table)
    if more:
        console.print("There are more: raise --limit, or ask for less.")


def tell_versions(told: Mapping[str, Any], versions: Sequence[Mapping[str, Any]], language: Language) -> None:
    """A programme with these versions, each in words."""
    console = out()
    remark = _remark(told)
    console.print(f"[bold]{escape(told['name'])}[/]  {told['country']} {' '.join(told['regions'])}  {told['id']}", soft_wrap=True)
    if remark:
        console.print(escape(remark), soft_wrap=True)
    for version in versions:
        console.print(f"\n[bold]Version {version['number']}[/], {version['stage']}, {_days(version)}")
        for line in criteria_in_words(CRITERIA.validate_python(version["criteria"]), language):
            console.print(f"  {escape(line)}", soft_wrap=True)
    if not versions:
        console.print("There is no version that you may see.")


def tell_trial(trial: Mapping[str, Any], number: int) -> None:
    """How many lots a draft would take, and which rule keeps the others out."""
    console = out()
    nearest = " (the nearest; there are more)" if trial["truncated"] else ""
    counts = f"{trial['passes']} would pass, {trial['fails']} fail, {trial['unknown']} are not known enough of"
    console.print(f"[bold]Version {number} against {trial['lots']} lots{nearest}:[/] {counts}.", soft_wrap=True)
    if trial["rules"]:
        table = Table("rule", box=box.SIMPLE_HEAD, pad_edge=False)
        for column in ("fails", "unknown", "alone keeps out"):
            table.add_column(column, justify="right")
        for rule in trial["rules"]:
            table.add_row(escape(rule["rule"]), *(str(rule[name]) for name in ("fails", "unknown", "alone")))
        console.print(table)


def tell_rows(rows: Sequence[Mapping[str, Any]]) -> None:
    """Rows that something is wrong in: which, of what, where, and what would be right."""
    table = Table("row", "programme", "where", "what would be right", box=box.SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        for fault in row["errors"]:
            table.add_row(str(row["row"]), escape(row["name"] or ""), escape(fault.get("pointer") or ""), escape(fault["detail"]))
    if table.row_count:
        out().print(table)


def _holds(version: Mapping[str, Any], today: date) -> bool:
    return bool(version["valid_from"] <= today.isoformat() <= (version["valid_until"] or today.isoformat()))


def _days(version: Mapping[str, Any]) -> str:
    return f"from {version['valid_from']}" + (f" until {version['valid_until']}" if version["valid_until"] else "")


def _remark(told: Mapping[str, Any]) -> str:
    written = told["transcription"]
    said = (f"unconfirmed: {written['source']}, {written['on']}" if written else "", "an example" if told["example"] else "")
    return "; ".join(filter(None, said))
