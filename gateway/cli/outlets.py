"""Where a lot can go, as the command line shows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from rich import box
from rich.markup import escape
from rich.table import Table

from gateway.cli.console import out


@dataclass(frozen=True, slots=True)
class Way:
    """One way for a lot: what becomes of it, who takes it, what is left of it in euros, and what stands between."""

    fate: str
    to: str
    outcome: str
    net: str
    decide_by: str
    open: str

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Self:
        reasons = dict.fromkeys(f"{one['rule']} ({one['remedy'] or one['why'] or one['outcome']})" for one in told["reasons"])
        return cls(
            fate=told["name"],
            to=told["to"],
            outcome=told["outcome"],
            net=f"{told['net']} EUR" if told["priced"] else f"costs {told['net'].lstrip('-')} EUR, price unknown",
            decide_by=told["decide_by"] or "",
            open=" · ".join(reasons),
        )


def tell_ways(ways: Sequence[Way]) -> None:
    """As a table, in the order of the waste hierarchy."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("verdict")
    table.add_column("net", justify="right")
    table.add_column("decide by")
    table.add_column("fate, who takes it, and what is still open")
    for way in ways:
        what = f"[bold]{escape(way.fate)}[/]  {escape(way.to)}" + (f"\n[dim]{escape(way.open)}[/]" if way.open else "")
        table.add_row(way.outcome, way.net, way.decide_by, what, end_section=True)
    out().print(table)
