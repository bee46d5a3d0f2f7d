"""Movements as a table that spreadsheets open: with the marks that the reader's own uses."""

import csv
from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from datetime import datetime
from decimal import Decimal
from io import StringIO
from typing import Final

from services.kernel.clock import BRUSSELS
from services.kernel.language import Language
from services.listings.domain.movement import Movement, Weight

MEDIA_TYPE: Final = "text/csv"
_MARK: Final = "\ufeff"
"""Tells Excel that it is UTF-8."""
_ACTIVE: Final = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so would be a formula."""

COLUMNS: Final = (
    *("at", "kind", "external_id", "title", "quantity", "unit", "gross_kg", "tare_kg", "net_kg", "ticket"),
    *("counterparty", "from_place", "stock_place", "announced", "note", "reservation_id", "lot_id", "id", "recorded_at"),
)


async def lines(movements: AsyncIterator[list[Movement]], language: Language) -> AsyncGenerator[bytes]:
    """The headings, then a line for each, some hundreds at a time."""
    yield (_MARK + _written([COLUMNS], language)).encode()
    async for some in movements:
        yield _written([_cells(one, language) for one in some], language).encode()


def _written(rows: Iterable[Iterable[str]], language: Language) -> str:
    target = StringIO()
    csv.writer(target, delimiter="," if language is Language.EN else ";").writerows(rows)
    return target.getvalue()


def _cells(one: Movement, language: Language) -> list[str]:
    weight, quantity = one.weight or Weight(), one.quantity
    values = {name: getattr(one, name, None) for name in COLUMNS} | {
        name: getattr(weight, name) for name in ("gross_kg", "tare_kg", "net_kg", "ticket")
    }
    values |= {"quantity": quantity.value if quantity else None, "unit": quantity.unit if quantity else None}
    return [_cell(values[name], language) for name in COLUMNS]


def _cell(value: object, language: Language) -> str:
    match value:
        case None:
            return ""
        case Decimal():
            told = f"{value.normalize():f}"
            return told if language is Language.EN else told.replace(".", ",")
        case datetime():
            return value.astimezone(BRUSSELS).isoformat(" ", timespec="seconds")
        case bool():
            return str(value).lower()
        case _:
            told = str(value)
            return f"'{told}" if told.startswith(_ACTIVE) else told
