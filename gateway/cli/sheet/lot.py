"""A row of a table as the body of `POST /v1/lots`, or what in it cannot be read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, Final, TypeVar

from gateway.cli.sheet.columns import MEASURES, Column, Mapped, Meaning
from gateway.cli.sheet.reading import Row
from gateway.cli.sheet.values import Unreadable, read_condition, read_date, read_dimensions, read_length, read_number, read_unit
from services.kernel.quantity import Unit

T = TypeVar("T")

LONGEST_TITLE: Final = 200
"""As listings takes it."""

_SAYS_NOTHING: Final = frozenset(
    {"autre", "autres", "other", "overig", "overige", "andere", "divers", "diversen", "sonstige", "sonstiges", "various"}
)


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
class Fault:
    """What keeps a row out: where it lies and what would be right."""

    row: int
    column: str
    told: str


@dataclass(frozen=True, slots=True)
class RowLot:
    """A row as a body, or why there is none; `faults` has at least one reason when `body` is None."""

    row: int
    title: str
    body: dict[str, Any] | None
    faults: tuple[Fault, ...] = ()


@dataclass(slots=True)
class Reader:
    """Reads rows by the columns that mean something; `sign` is the table's decimal sign where it shows."""

    mapped: Mapped
    defaults: Defaults
    sign: str = ""
    _row: Row = field(init=False)
    _faults: list[Fault] = field(init=False)

    def read(self, row: Row) -> RowLot:
        self._row, self._faults = row, []
        title = self._title()
        quantity = self._quantity()
        body = {
            "title": title,
            "quantity": quantity,
            "price": self._price(quantity),
            "location": self._location(),
            "available": self._available(),
            "description": self._description(),
            "dimensions": self._dimensions(),
            "condition": self._value(Meaning.CONDITION, read_condition),
            "external_id": self._text(Meaning.EXTERNAL_ID),
            "material": self._text(Meaning.MATERIAL),
            "language": (self._text(Meaning.LANGUAGE) or self.defaults.language or "").lower() or None,
            "eural": self._text(Meaning.EURAL),
            "building_year": self._value(Meaning.BUILDING_YEAR, _whole),
            "project_id": self._text(Meaning.PROJECT),
        }
        if not title:
            self._fault(Meaning.TITLE, "says nothing; name what it is")
        if row.surplus:
            self._faults.append(Fault(row.number, "", f"has more cells than the header: {', '.join(row.surplus)}"))
        if self._faults:
            return RowLot(row.number, title, None, tuple(self._faults))
        return RowLot(row.number, title, {name: value for name, value in body.items() if value is not None})

    def _title(self) -> str:
        """The title column, else what category, subcategory and tags say together."""
        if Meaning.TITLE in self.mapped.columns:
            parts = [self._text(Meaning.TITLE)]
        else:
            parts = [self._text(one) for one in (Meaning.CATEGORY, Meaning.SUBCATEGORY, Meaning.TAGS)]
        told = ", ".join(part for part in parts if part and part.lower() not in _SAYS_NOTHING)
        return told if len(told) <= LONGEST_TITLE else f"{told[: LONGEST_TITLE - 1]}…"

    def _quantity(self) -> dict[str, Any] | None:
        """Pieces where they are counted; else the quantity in its unit; else the weight."""
        if self._text(Meaning.PIECES) is not None:
            return _amount(self._number(Meaning.PIECES), Unit.PIECE)
        if self._text(Meaning.QUANTITY) is not None:
            return _amount(self._number(Meaning.QUANTITY), self._unit())
        if self._text(Meaning.WEIGHT_KG) is not None:
            return _amount(self._number(Meaning.WEIGHT_KG), Unit.KILOGRAM)
        self._fault(Meaning.QUANTITY, "is missing; give quantity and unit, or pieces, or weight_kg")
        return None

    def _unit(self) -> Unit | None:
        if self._text(Meaning.UNIT) is not None:
            return self._value(Meaning.UNIT, read_unit)
        if self.defaults.unit is None:
            self._fault(Meaning.UNIT, "is missing; give a column unit, or --unit")
        return self.defaults.unit

    def _location(self) -> dict[str, Any] | None:
        postal_code = self._text(Meaning.POSTAL_CODE) or self.defaults.postal_code
        if postal_code is None:
            self._fault(Meaning.POSTAL_CODE, "is missing; give a column, or --postal-code for all rows")
            return None
        return {"postal_code": postal_code, "country": self._text(Meaning.COUNTRY) or self.defaults.country}

    def _available(self) -> dict[str, Any]:
        start = self._value(Meaning.FROM, read_date) or self.defaults.start
        window = {"from": start, "until": self._value(Meaning.UNTIL, read_date) or self.defaults.until}
        window["expected"] = self._value(Meaning.EXPECTED, read_date)
        return {name: day.isoformat() for name, day in window.items() if day}

    def _description(self) -> str | None:
        """What people wrote, and the weight where the quantity is not one."""
        told = [self._text(Meaning.DESCRIPTION), self._text(Meaning.REMARKS)]
        if Meaning.TITLE in self.mapped.columns:
            told += [self._text(Meaning.TAGS)]
        if Meaning.PIECES in self.mapped.columns and (weight := self._text(Meaning.WEIGHT_KG)) not in (None, "0"):
            told.append(f"{weight} kg")
        sizes = self._text(Meaning.DIMENSIONS)
        return "; ".join(part for part in (*told, sizes) if part) or None

    def _dimensions(self) -> dict[str, float] | None:
        sizes: dict[str, Decimal] = {}
        column = self.mapped.columns.get(Meaning.DIMENSIONS)
        if column and (text := self._text(Meaning.DIMENSIONS)):
            sizes = read_dimensions(text, column.unit)
        for meaning in MEASURES:
            unit = self.mapped.columns[meaning].unit if meaning in self.mapped.columns else ""
            if length := self._value(meaning, partial(read_length, unit=unit)):
                sizes[f"{meaning}_mm"] = length
        return {side: float(length) for side, length in sizes.items()} or None

    def _price(self, quantity: Mapping[str, Any] | None) -> dict[str, Any] | None:
        """Per unit of the quantity, unless a column says otherwise."""
        amount = self._number(Meaning.PRICE)
        if amount is None or quantity is None:
            return None
        per = self._value(Meaning.PRICE_PER, lambda text: "lot" if text.lower() == "lot" else str(read_unit(text)))
        return {"amount": f"{amount:f}", "currency": "EUR", "per": per or quantity["unit"], "vat": self.defaults.vat}

    def _number(self, meaning: Meaning) -> Decimal | None:
        return self._value(meaning, lambda text: read_number(text, self.sign))

    def _text(self, meaning: Meaning) -> str | None:
        column = self.mapped.columns.get(meaning)
        return self._row.cells.get(column.name) if column else None

    def _value(self, meaning: Meaning, read: Callable[[str], T]) -> T | None:
        text = self._text(meaning)
        if text is None:
            return None
        try:
            return read(text)
        except Unreadable as unreadable:
            self._fault(meaning, str(unreadable))
            return None

    def _fault(self, meaning: Meaning, told: str) -> None:
        column = self.mapped.columns.get(meaning, Column(str(meaning), meaning))
        self._faults.append(Fault(self._row.number, column.name, told))


def _amount(value: Decimal | None, unit: Unit | None) -> dict[str, Any] | None:
    return None if value is None or unit is None else {"value": float(value), "unit": str(unit)}


def _whole(text: str) -> int:
    if not text.isdecimal():
        raise Unreadable(f"{text!r} is not a year such as 1965")
    return int(text)
