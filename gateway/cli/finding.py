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
    certainty: str
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
            certainty=available["certainty"],
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
    for name in ("km", "score", "lot", "amount", "where and when", "why"):
        table.add_column(name, justify="right" if name in {"km", "score", "amount"} else "left")
    for hit in hits:
        distance = "" if hit.distance_km is None else f"{hit.distance_km:.1f}"
        price = f"\n[dim]{escape(hit.price)}[/]" if hit.price else ""
        table.add_row(
            distance,
            f"{hit.score:.2f}",
            f"{escape(hit.title)}\n[dim]{hit.material}[/]",
            f"{hit.amount}{price}",
            f"{escape(hit.place)}\n[dim]{hit.window}[/]",
            escape("\n".join(hit.reasons)),
        )
    console.print(table)
