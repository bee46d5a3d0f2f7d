"""A workbook to fill in, with drop-downs where only some answers are understood."""

from io import BytesIO
from typing import Final

import xlsxwriter  # type: ignore[import-untyped] # it says nothing of its types
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped] # it says nothing of its types

from services.kernel.language import Language
from services.kernel.quantity import Unit
from services.listings.domain.offer import Condition, PricedPer
from services.listings.domain.sheets.columns import map_columns
from services.listings.domain.sheets.layouts import LayoutCode, known_of
from services.listings.domain.sheets.meanings import Meaning
from services.listings.domain.sheets.templates import headings
from services.vocabulary.material import UNSORTED
from services.vocabulary.vocabulary import vocabulary

FILLED: Final = 10_000
"""Rows that have drop-downs."""

_LISTS: Final = "Lists"
_WIDTH: Final = 22
_LEAVING_OPEN: Final = frozenset({Meaning.MATERIAL})
"""Where something else than the list has may be written."""


def make_template(layout: LayoutCode, language: Language) -> bytes:
    """The workbook: the first row names the columns, and nothing else stands in it."""
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet, lists = book.add_worksheet("Spolia"), book.add_worksheet(_LISTS)
        lists.hide()
        bold, day = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "yyyy-mm-dd"})
        names = headings(layout, language)
        meanings = {column.at: column.meaning for columns in map_columns(names, known_of(layout)).columns.values() for column in columns}
        for at, name in enumerate(names):
            meaning = meanings[at]
            sheet.set_column(at, at, _WIDTH, day if meaning in {Meaning.FROM, Meaning.UNTIL} else None)
            sheet.write_string(0, at, name, bold)
            if choices := _choices(meaning, language):
                _offer(sheet, lists, at, choices, strictly=meaning not in _LEAVING_OPEN)
        sheet.freeze_panes(1, 0)
    return made.getvalue()


def _choices(meaning: Meaning, language: Language) -> list[str]:
    match meaning:
        case Meaning.MATERIAL:
            return [f"{one.code} \u2013 {one.name(language)}" for one in vocabulary() if one.code != UNSORTED and one.names]
        case Meaning.UNIT:
            return [str(unit) for unit in Unit]
        case Meaning.PRICE_PER:
            return [str(per) for per in PricedPer]
        case Meaning.CONDITION:
            return [str(condition) for condition in Condition]
        case _:
            return []


def _offer(sheet: Worksheet, lists: Worksheet, at: int, choices: list[str], *, strictly: bool) -> None:
    """The list stands on a sheet of its own: what is written into a validation is cut off at 255 letters."""
    lists.write_column(0, at, choices)
    letter = chr(ord("A") + at)
    source = f"={_LISTS}!${letter}$1:${letter}${len(choices)}"
    sheet.data_validation(1, at, FILLED, at, {"validate": "list", "source": source, "error_type": "stop" if strictly else "warning"})
