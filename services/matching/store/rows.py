"""A published lot as the row it becomes."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from services.kernel.geography import Point
from services.kit.metric import metric
from services.matching.domain.need import Condition
from services.matching.domain.tokens import tokens
from services.matching.store.tables import ROOT
from services.vocabulary.material import MaterialCode, number
from services.vocabulary.traits import SIZE, keys

PUBLISHED: Final = "published"
WHOLE: Final = "lot"
"""What a price for all of it is for."""
_KG: Final = {"kg": 1.0, "t": 1000.0}

Row = dict[str, Any]


def row_of(document: Mapping[str, Any]) -> Row:
    """The columns of `matching.lots` for a `LotOut` document, but for generation."""
    point, available = Point(*document["location"]["point"]), document["available"]
    x, y = metric(point)
    return {
        "lot_id": document["id"],
        "version": document["version"],
        "x": x,
        "y": y,
        "starts": available["from"],
        "until": available["until"],
        "condition": Condition[document["condition"]] if document["condition"] else None,
        "traders_only": document["audience"] == "traders",
        "lon": point.lon,
        "lat": point.lat,
        "material": document["material"]["code"],
        "certainty": available["certainty"],
        "expected": available["expected"],
        "amount": remaining(document),
        "unit": document["quantity"]["unit"],
        "mass_kg": document["mass_kg"] and document["mass_kg"] * (remaining(document) / document["quantity"]["value"]),
        "completeness": document["completeness"],
        "price": price_per_unit(document),
        "categories": categories(document["material"]["code"]),
        "tokens": sorted({*tokens(document["title"], document["description"]), *_keys(document)}),
        "document": document,
    }


def remaining(document: Mapping[str, Any]) -> float:
    """How much of it can still be had; all of what was published before anything could be reserved."""
    return float(document.get("remaining", document["quantity"]["value"]))


def categories(code: str) -> list[int]:
    """Numbers of the class, of those above it, and `ROOT`: by the path alone, so that any version of the vocabulary will do."""
    parts = code.split(".")
    return [*(number(MaterialCode(".".join(parts[:depth]))) for depth in range(len(parts), 0, -1)), ROOT]


def price_per_unit(document: Mapping[str, Any]) -> float | None:
    """Euros for one unit of the lot; through its mass where the price is for one and the quantity is not."""
    price, quantity = document["price"], document["quantity"]
    if price is None or price["currency"] != "EUR":
        return None
    amount, per = float(price["amount"]), price["per"]
    if per == quantity["unit"]:
        return amount
    if per == WHOLE:
        return amount / float(quantity["value"])
    kg = _KG.get(per) and document["mass_kg"]
    return float(amount * kg / _KG[per] / quantity["value"]) if kg else None


def _keys(document: Mapping[str, Any]) -> Iterator[str]:
    """What its attributes are asked by, and the sizes its owner stated."""
    for told in document.get("attributes") or ():
        yield from keys(told["attribute"], told["value"])
    sizes = [round(size) for size in (document["dimensions"] or {}).values() if size]
    yield from keys(SIZE, "x".join(map(str, sizes))) if sizes else ()
