"""A closing record as a page to print: no script, nothing from elsewhere."""

import base64
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from hashlib import sha256
from html import escape
from typing import Final

from services.kernel.language import Language
from services.listings.closing import words
from services.listings.closing.tables import Cell, Table, remarks, tables
from services.listings.domain.closing import ClosingRecord
from services.listings.domain.figures import day, figure

STYLE: Final = (
    "body{font:11pt/1.4 system-ui,sans-serif;margin:2rem;max-width:70rem}"
    "table{border-collapse:collapse;width:100%;margin:0 0 1.5rem}"
    "caption{text-align:left;font-weight:bold;margin:.5rem 0}"
    "th,td{border-bottom:1px solid #999;padding:.2rem .4rem;text-align:left;vertical-align:top}"
    "td.n{text-align:right;white-space:nowrap}td:first-child{min-width:4rem}"
    "div{overflow-x:auto}"
    "@media print{body{margin:0;font-size:9pt}div{overflow:visible}tr{break-inside:avoid}}@page{size:A4 landscape;margin:12mm}"
)
POLICY: Final = f"default-src 'none'; style-src 'sha256-{base64.b64encode(sha256(STYLE.encode()).digest()).decode()}'"
"""The content security policy under which the page looks as it should."""


def page(record: ClosingRecord, language: Language) -> str:
    """The whole document. What people wrote is text, never markup."""
    plan = record.project.plan
    title = f"{words.TITLE[language]}: {plan.name}"
    where = ", ".join(part for part in (plan.building.address or plan.building.name, record.project.place.municipality) if part)
    body = "".join(_body(record, language))
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)}</title><style>{STYLE}</style></head>'
        f"<body><h1>{escape(title)}</h1><p>{escape(where)}</p><p>{words.DAY[language]} {day(record.day, language)}</p>{body}</body></html>"
    )


def _body(record: ClosingRecord, language: Language) -> Iterator[str]:
    for table in tables(record, language):
        yield _table(table, language)
    for heading, numbers in remarks(record, language):
        yield f"<p>{escape(heading)}: {escape(numbers)}</p>"


def _table(table: Table, language: Language) -> str:
    heads = "".join(f'<th scope="col">{escape(name)}</th>' for name in table.columns)
    rows = "".join(f"<tr>{''.join(_cell(cell, language) for cell in row)}</tr>" for row in table.rows)
    return f"<div><table><caption>{escape(table.heading)}</caption><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"


def _cell(cell: Cell, language: Language) -> str:
    match cell:
        case Decimal():
            return f'<td class="n">{figure(cell, language, 0)}</td>'
        case date():
            return f"<td>{day(cell, language)}</td>"
        case _:
            return f"<td>{escape(cell or '')}</td>"
