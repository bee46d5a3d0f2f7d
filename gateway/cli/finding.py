"""What a search answers, as the command line shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self


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
            window=f"{available['from']} – {available['until'] or '…'}",
            certainty=available["certainty"],
            price=_price(lot["price"]),
            distance_km=found["distance_km"],
            score=found["score"],
            reasons=tuple(reason["text"] for reason in found["reasons"]),
        )


def _price(price: Mapping[str, Any] | None) -> str:
    return f"{price['amount']} {price['currency']}/{price['per']}" if price else ""
