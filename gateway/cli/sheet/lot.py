"""A row of a table as the body of `POST /v1/lots`, or what in it cannot be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, Final

from gateway.cli.sheet.cells import Cells, Fault
from gateway.cli.sheet.columns import MEASURES, Meaning
from gateway.cli.sheet.values import Unreadable, read_condition, read_date, read_dimensions, read_length, read_unit
from services.kernel.quantity import Unit

LONGEST_TITLE: Final = 200
"""As listings takes it."""

_SAYS_NOTHING: Final = frozenset({"autre", "autres", "other", "overig", "overige", "andere", "divers", "diversen", "sonstige", "various"})


@dataclass(frozen=True, slots=True)
class Defaults:
    """What the command line says of every row that does not say it itself."""

    start: date
    postal_code: str | None = None
    country: str = "BE"
    until: date | None = None
    vat: str = "included"
    unit: Unit | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class RowLot:
    """A row as a body; None, with at least one fault, where it cannot be read."""

    row: int
    title: str
    body: dict[str, Any] | None
    faults: tuple[Fault, ...] = ()


def read_row(cells: Cells, defaults: Defaults) -> RowLot:
    title, quantity = _title(cells), _quantity(cells, defaults)
    body = {
        "title": title,
        "quantity": quantity,
        "price": _price(cells, quantity, defaults),
        "location": _location(cells, defaults),
        "available": _available(cells, defaults),
        "description": _description(cells),
        "dimensions": _dimensions(cells),
        "condition": cells.value(Meaning.CONDITION, read_condition),
        "external_id": cells.text(Meaning.EXTERNAL_ID),
        "material": cells.text(Meaning.MATERIAL),
        "language": (cells.text(Meaning.LANGUAGE) or defaults.language or "").lower() or None,
        "eural": cells.text(Meaning.EURAL),
        "building_year": cells.value(Meaning.BUILDING_YEAR, _year),
        "project_id": cells.text(Meaning.PROJECT),
    }
    if cells.row.surplus:
        cells.faults.append(Fault(cells.row.number, "", f"has more cells than the header: {', '.join(cells.row.surplus)}"))
    if cells.faults:
        return RowLot(cells.row.number, title, None, tuple(cells.faults))
    return RowLot(cells.row.number, title, {name: value for name, value in body.items() if value is not None})


def _title(cells: Cells) -> str:
    """The title column, else what category, subcategory and tags say together."""
    composed = (Meaning.CATEGORY, Meaning.SUBCATEGORY, Meaning.TAGS)
    parts = [cells.text(one) for one in ((Meaning.TITLE,) if cells.has(Meaning.TITLE) else composed)]
    told = ", ".join(part for part in parts if part and part.lower() not in _SAYS_NOTHING)
    if not told:
        cells.fault(Meaning.TITLE, "says nothing; name what it is")
    return told if len(told) <= LONGEST_TITLE else f"{told[: LONGEST_TITLE - 1]}…"


def _quantity(cells: Cells, defaults: Defaults) -> dict[str, Any] | None:
    """Pieces where they are counted; else the quantity in its unit; else the weight."""
    if cells.text(Meaning.PIECES) is not None:
        return _amount(cells.number(Meaning.PIECES), Unit.PIECE)
    if cells.text(Meaning.QUANTITY) is not None:
        return _amount(cells.number(Meaning.QUANTITY), _unit(cells, defaults))
    if cells.text(Meaning.WEIGHT_KG) is not None:
        return _amount(cells.number(Meaning.WEIGHT_KG), Unit.KILOGRAM)
    cells.fault(Meaning.QUANTITY, "is missing; give quantity and unit, or pieces, or weight_kg")
    return None


def _unit(cells: Cells, defaults: Defaults) -> Unit | None:
    if cells.text(Meaning.UNIT) is not None:
        return cells.value(Meaning.UNIT, read_unit)
    if defaults.unit is None:
        cells.fault(Meaning.UNIT, "is missing; give a column unit, or --unit")
    return defaults.unit


def _amount(value: Decimal | None, unit: Unit | None) -> dict[str, Any] | None:
    return None if value is None or unit is None else {"value": float(value), "unit": str(unit)}


def _location(cells: Cells, defaults: Defaults) -> dict[str, Any] | None:
    postal_code = cells.text(Meaning.POSTAL_CODE) or defaults.postal_code
    if postal_code is None:
        cells.fault(Meaning.POSTAL_CODE, "is missing; give a column, or --postal-code for all rows")
        return None
    return {"postal_code": postal_code, "country": cells.text(Meaning.COUNTRY) or defaults.country}


def _available(cells: Cells, defaults: Defaults) -> dict[str, Any]:
    window = {
        "from": cells.value(Meaning.FROM, read_date) or defaults.start,
        "until": cells.value(Meaning.UNTIL, read_date) or defaults.until,
        "expected": cells.value(Meaning.EXPECTED, read_date),
    }
    return {name: day.isoformat() for name, day in window.items() if day}


def _description(cells: Cells) -> str | None:
    """What people wrote, tags that are not in the title, and the weight where the quantity is not one."""
    tags = cells.text(Meaning.TAGS) if cells.has(Meaning.TITLE) else None
    weight = cells.text(Meaning.WEIGHT_KG) if cells.text(Meaning.PIECES) or cells.text(Meaning.QUANTITY) else None
    weighs = f"{weight} kg" if weight not in (None, "0") else None
    told = (cells.text(Meaning.DESCRIPTION), cells.text(Meaning.REMARKS), tags, weighs, cells.text(Meaning.DIMENSIONS))
    return "; ".join(part for part in told if part) or None


def _dimensions(cells: Cells) -> dict[str, float] | None:
    sizes = dict(cells.value(Meaning.DIMENSIONS, partial(read_dimensions, unit=cells.unit(Meaning.DIMENSIONS))) or {})
    for meaning in MEASURES:
        if length := cells.value(meaning, partial(read_length, unit=cells.unit(meaning))):
            sizes[f"{meaning}_mm"] = length
    return {side: float(length) for side, length in sizes.items()} or None


def _price(cells: Cells, quantity: Mapping[str, Any] | None, defaults: Defaults) -> dict[str, Any] | None:
    """Per unit of the quantity, unless a column says otherwise."""
    amount = cells.number(Meaning.PRICE)
    if amount is None or quantity is None:
        return None
    per = cells.value(Meaning.PRICE_PER, lambda text: "lot" if text.lower() == "lot" else str(read_unit(text)))
    return {"amount": f"{amount:f}", "currency": "EUR", "per": per or quantity["unit"], "vat": defaults.vat}


def _year(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise Unreadable(f"{text!r} is not a year such as 1965")
    return int(text)
