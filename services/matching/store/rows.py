"""A published lot as the row it becomes."""

from collections.abc import Mapping
from typing import Any, Final

from services.kernel.geography import Point
from services.matching.domain.need import Condition
from services.matching.domain.tokens import tokens
from services.matching.store.metric import metric
from services.matching.store.tables import ROOT
from services.vocabulary.material import MaterialCode, number

PUBLISHED: Final = "published"

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
        "amount": document["quantity"]["value"],
        "unit": document["quantity"]["unit"],
        "mass_kg": document["mass_kg"],
        "completeness": document["completeness"],
        "categories": categories(document["material"]["code"]),
        "tokens": tokens(document["title"], document["description"]),
        "document": document,
    }


def categories(code: str) -> list[int]:
    """Numbers of the class, of those above it, and `ROOT`: by the path alone, so that any version of the vocabulary will do."""
    parts = code.split(".")
    return [*(number(MaterialCode(".".join(parts[:depth]))) for depth in range(len(parts), 0, -1)), ROOT]
