"""Which column said what a fault points at."""

from collections.abc import Iterable, Mapping
from typing import Final

from services.listings.domain.sheets.columns import Column, Mapped
from services.listings.domain.sheets.meanings import Meaning

_SAID_BY: Final[Mapping[str, tuple[Meaning, ...]]] = {
    "title": (Meaning.TITLE, Meaning.CATEGORY, Meaning.SUBCATEGORY, Meaning.TAGS),
    "quantity/unit": (Meaning.UNIT, Meaning.QUANTITY, Meaning.PIECES, Meaning.WEIGHT_KG),
    "quantity": (Meaning.PIECES, Meaning.QUANTITY, Meaning.WEIGHT_KG),
    "location/country": (Meaning.COUNTRY,),
    "location": (Meaning.POSTAL_CODE, Meaning.MUNICIPALITY),
    "available/until": (Meaning.UNTIL,),
    "available/expected": (Meaning.EXPECTED,),
    "available": (Meaning.UNTIL, Meaning.FROM),
    "price/per": (Meaning.PRICE_PER,),
    "price": (Meaning.PRICE,),
    "dimensions/length_mm": (Meaning.LENGTH, Meaning.DIMENSIONS),
    "dimensions/width_mm": (Meaning.WIDTH, Meaning.DIMENSIONS),
    "dimensions/height_mm": (Meaning.HEIGHT, Meaning.DIMENSIONS),
    "dimensions/thickness_mm": (Meaning.THICKNESS, Meaning.DIMENSIONS),
    "dimensions/diameter_mm": (Meaning.DIAMETER, Meaning.DIMENSIONS),
    "description": (Meaning.DESCRIPTION, Meaning.REMARKS),
}
"""By the start of a pointer into the body; every other field is said by the column of its own name."""

OF_ERRORS: Final[Mapping[str, str]] = {
    "material_unknown": "material",
    "unit_unfit": "quantity/unit",
    "quantity_absurd": "quantity",
    "place_unknown": "location",
    "municipality_unknown": "location",
    "eural_unknown": "eural",
    "window_over": "available/until",
    "window_too_far": "available",
    "external_id_taken": "external_id",
    "lot_not_open": "external_id",
    "unit_promised": "quantity/unit",
}
"""Where the refusals of a lot point at, by their code."""


def column_of(pointer: str, mapped: Mapped, filled: Iterable[Meaning]) -> Column | None:
    """The column that said it, one that is filled before one that is not."""
    meanings = next((said for start, said in _SAID_BY.items() if pointer.startswith(start)), None) or _named(pointer)
    full = set(filled)
    there = [one for one in meanings if one in mapped.columns]
    chosen = next((one for one in there if one in full), there[0] if there else None)
    return mapped.columns[chosen][0] if chosen else None


def _named(pointer: str) -> tuple[Meaning, ...]:
    field = pointer.partition("/")[0]
    return (Meaning(field),) if field in set(Meaning) else ()
