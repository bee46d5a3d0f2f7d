"""How much a row says there is."""

from dataclasses import dataclass
from decimal import Decimal

from services.kernel.quantity import Unit
from services.listings.domain.sheets.cells import Cells, exact
from services.listings.domain.sheets.columns import Column
from services.listings.domain.sheets.meanings import Meaning
from services.listings.domain.sheets.values import Unreadable, read_amount, read_unit


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and its unit, and which of the row's columns told it."""

    value: Decimal
    unit: Unit
    meaning: Meaning


def amount(cells: Cells, otherwise: Unit | None) -> Amount | None:
    """Pieces where they are counted; else the quantity in its unit; else the weight. None with a fault where none of them is told."""
    before = len(cells.faults)
    for meaning in (Meaning.PIECES, Meaning.QUANTITY, Meaning.WEIGHT_KG):
        if found := _first(cells, meaning):
            return _told(cells, meaning, *found, otherwise)
        if len(cells.faults) > before:
            return None
    cells.fault(Meaning.QUANTITY, "quantity_missing")
    return None


def told_weight(cells: Cells, much: Amount | None) -> str | None:
    """What the row weighs, where that is not its quantity."""
    weight = cells.text(Meaning.WEIGHT_KG)
    if weight in (None, "0") or much is None or much.meaning is Meaning.WEIGHT_KG:
        return None
    return f"{weight} {cells.unit(Meaning.WEIGHT_KG) or Unit.KILOGRAM}"


def _first(cells: Cells, meaning: Meaning) -> tuple[Column, Decimal, Unit | None] | None:
    """The first column that holds more than zero, else the first that holds a number: of several units often one is filled."""
    found = [(column, *read) for column, text in cells.filled(meaning) if (read := _read(cells, meaning, column, text))]
    return next((one for one in found if one[1]), found[0] if found else None)


def _read(cells: Cells, meaning: Meaning, column: Column, text: str) -> tuple[Decimal, Unit | None] | None:
    cell = cells.row.at(column.at)
    try:
        return (exact(cell), None) if isinstance(cell, float | int) else read_amount(text, cells.sign)
    except Unreadable as unreadable:
        cells.fault(meaning, unreadable.code, column)
        return None


def _told(cells: Cells, meaning: Meaning, column: Column, value: Decimal, said: Unit | None, otherwise: Unit | None) -> Amount | None:
    """The cell's own unit counts before the column's, that before the unit column's."""
    unit = said or (Unit(column.unit) if column.unit else None)
    if meaning is Meaning.PIECES:
        unit = said or Unit.PIECE
    elif meaning is Meaning.WEIGHT_KG:
        unit = unit or Unit.KILOGRAM
    elif unit is None:
        unit = _unit(cells, otherwise)
    return Amount(value, unit, meaning) if unit else None


def _unit(cells: Cells, otherwise: Unit | None) -> Unit | None:
    if cells.text(Meaning.UNIT) is not None:
        return cells.value(Meaning.UNIT, read_unit)
    if otherwise is None:
        cells.fault(Meaning.UNIT, "unit_missing")
    return otherwise
