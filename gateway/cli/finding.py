"""What a search answers, as the command line shows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from rich import box
from rich.markup import escape
from rich.table import Table

from gateway.cli.console import out


@dataclass(frozen=True, slots=True)
class Hit:
    """A lot that was found, how far it is, how well it fits from 0 to 1, and why in words."""

    title: str
    material: str
    amount: str
    place: str
    window: str
    price: str
    distance_km: float | None
    score: float
    reasons: tuple[str, ...]

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> Self:
        lot = found["lot"]
        available, location = lot["available"], lot["location"]
        return cls(
            title=lot["title"],
            material=lot["material"]["code"],
            amount=f"{lot['quantity']['value']:,.10g} {lot['quantity']['unit']}",
            place=location["municipality"] or location["country"],
            window=f"{available['from']} to {available['until'] or '…'}",
            price=_price(lot["price"]),
            distance_km=found["distance_km"],
            score=found["score"],
            reasons=tuple(reason["text"] for reason in found["reasons"]),
        )


def _price(price: Mapping[str, Any] | None) -> str:
    return f"{price['amount']} {price['currency']}/{price['per']}" if price else ""


def tell_hits(hits: Sequence[Hit]) -> None:
    """Lots as a table, best first."""
    console = out()
    if not hits:
        console.print("Nothing fits. Widen --radius-km or the dates, or leave --quantity out.")
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("km", justify="right")
    table.add_column("score", justify="right")
    table.add_column("lot and why")
    for hit in hits:
        distance = "" if hit.distance_km is None else f"{hit.distance_km:.1f}"
        facts = " · ".join(filter(None, (hit.amount, hit.price, hit.place, hit.window, hit.material)))
        why = " · ".join(hit.reasons)
        table.add_row(
            distance, f"{hit.score:.2f}", f"[bold]{escape(hit.title)}[/]\n[dim]{escape(facts)}[/]\n{escape(why)}", end_section=True
        )
    console.print(table)
