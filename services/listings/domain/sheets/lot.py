"""A row of a table as the body of `POST /v1/lots`, or what in it cannot be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, Final

from services.kernel.quantity import Unit
from services.listings.domain.sheets.amounts import Amount, amount, told_weight
from services.listings.domain.sheets.cells import Cells, Fault
from services.listings.domain.sheets.meanings import MEASURES, Meaning
from services.listings.domain.sheets.row import written
from services.listings.domain.sheets.values import (
    read_condition,
    read_date,
    read_dimensions,
    read_eural,
    read_length,
    read_unit,
    read_year,
)

LONGEST_TITLE: Final = 200
"""As listings takes it."""

_SAYS_NOTHING: Final = frozenset({"autre", "autres", "other", "overig", "overige", "andere", "divers", "diversen", "sonstige", "various"})


@dataclass(frozen=True, slots=True)
class Defaults:
    """What whoever imports says of every row that does not say it itself."""

    start: date
    postal_code: str | None = None
    country: str = "BE"
    until: date | None = None
    vat: str = "included"
    unit: Unit | None = None
    language: str | None = None
    project_id: str | None = None
    building_year: int | None = None


@dataclass(frozen=True, slots=True)
class RowLot:
    """A row as a body; None, with at least one fault, where it cannot be read. `assumed`: the first day is the default's."""

    row: int
    title: str
    body: Mapping[str, Any] | None
    faults: tuple[Fault, ...] = ()
    assumed: bool = False


def read_row(cells: Cells, defaults: Defaults) -> RowLot:
    """Everything that a row says of a lot."""
    title, much = _title(cells), amount(cells, defaults.unit)
    body = {
        "title": title,
        "quantity": {"value": float(_rounded(much.value)), "unit": str(much.unit)} if much else None,
        "price": _price(cells, much, defaults),
        "location": _location(cells, defaults),
        "available": _available(cells, defaults),
        "description": _description(cells, much),
        "dimensions": _dimensions(cells),
        "condition": cells.value(Meaning.CONDITION, read_condition),
        "external_id": cells.text(Meaning.EXTERNAL_ID),
        "material": _material(cells.text(Meaning.MATERIAL)),
        "language": (cells.text(Meaning.LANGUAGE) or defaults.language or "").lower() or None,
        "eural": cells.value(Meaning.EURAL, read_eural),
        "building_year": cells.value(Meaning.BUILDING_YEAR, read_year) or defaults.building_year,
        "project_id": cells.text(Meaning.PROJECT) or defaults.project_id,
    }
    if cells.faults:
        return RowLot(cells.row.number, title, None, tuple(cells.faults))
    told = {name: value for name, value in body.items() if value is not None}
    return RowLot(cells.row.number, title, told, assumed=cells.text(Meaning.FROM) is None)


def expect_nothing_beyond(cells: Cells) -> None:
    """In a text file more cells than columns mean that a delimiter stands inside a cell: everything after it is displaced."""
    last = max(cells.mapped.named, default=-1)
    if surplus := [text for cell in cells.row.cells[last + 1 :] if (text := written(cell))]:
        cells.faults.append(Fault("", "too_many_cells", {"surplus": ", ".join(surplus)}, surplus[0]))


def _title(cells: Cells) -> str:
    """The title column, else what category, subcategory and tags say together."""
    composed = (Meaning.CATEGORY, Meaning.SUBCATEGORY, Meaning.TAGS)
    parts = [cells.text(one) for one in ((Meaning.TITLE,) if cells.has(Meaning.TITLE) else composed)]
    told = ", ".join(part for part in parts if part and part.lower() not in _SAYS_NOTHING)
    if not told:
        cells.fault(Meaning.TITLE, "title_missing")
    return told if len(told) <= LONGEST_TITLE else f"{told[: LONGEST_TITLE - 1]}…"


def _material(text: str | None) -> str | None:
    """A code, alone or with its name behind it as our templates offer it."""
    return text.partition(" \u2013 ")[0].strip() if text else None


def _location(cells: Cells, defaults: Defaults) -> dict[str, Any] | None:
    country = (cells.text(Meaning.COUNTRY) or defaults.country).upper()
    postal_code, municipality = cells.text(Meaning.POSTAL_CODE), cells.text(Meaning.MUNICIPALITY)
    if postal_code is None and municipality is not None:
        return {"municipality": municipality, "country": country}
    if (postal_code or defaults.postal_code) is None:
        cells.fault(Meaning.POSTAL_CODE, "place_missing")
        return None
    return {"postal_code": postal_code or defaults.postal_code, "country": country}


def _available(cells: Cells, defaults: Defaults) -> dict[str, Any]:
    window = {
        "from": cells.value(Meaning.FROM, read_date) or defaults.start,
        "until": cells.value(Meaning.UNTIL, read_date) or defaults.until,
        "expected": cells.value(Meaning.EXPECTED, read_date),
    }
    return {name: day.isoformat() for name, day in window.items() if day}


def _description(cells: Cells, much: Amount | None) -> str | None:
    """What people wrote, tags that are not in the title, the weight where the quantity is not one, and the rest by its name."""
    tags = cells.text(Meaning.TAGS) if cells.has(Meaning.TITLE) else None
    remarks = [text for _, text in cells.filled(Meaning.REMARKS)]
    details = [f"{column.name}: {text}" for column, text in cells.filled(Meaning.DETAIL)]
    told = (cells.text(Meaning.DESCRIPTION), *remarks, tags, told_weight(cells, much), cells.text(Meaning.DIMENSIONS), *details)
    return "; ".join(part for part in told if part) or None


def _dimensions(cells: Cells) -> dict[str, float] | None:
    sizes = dict(cells.value(Meaning.DIMENSIONS, partial(read_dimensions, unit=cells.unit(Meaning.DIMENSIONS))) or {})
    for meaning in MEASURES:
        if length := cells.value(meaning, partial(read_length, unit=cells.unit(meaning))):
            sizes[f"{meaning}_mm"] = length
    return {side: float(length) for side, length in sizes.items()} or None


def _price(cells: Cells, much: Amount | None, defaults: Defaults) -> dict[str, Any] | None:
    """Per unit of the quantity, unless a column says otherwise."""
    asked = cells.number(Meaning.PRICE)
    if asked is None or much is None:
        return None
    per = cells.value(Meaning.PRICE_PER, lambda text: "lot" if text.lower() == "lot" else str(read_unit(text)))
    return {
        "amount": f"{_rounded(asked):f}",
        "currency": "EUR",
        "per": per or cells.unit(Meaning.PRICE) or str(much.unit),
        "vat": defaults.vat,
    }


def _rounded(figure: Decimal) -> Decimal:
    """At most four decimals, as quantities and money have here: a spreadsheet's own division leaves more."""
    return figure if -figure.as_tuple().exponent <= 4 else round(figure, 4)  # type: ignore[operator] # noqa: PLR2004 - only NaN and infinities have letters there
