"""`spolia import`: the rows of a table posted as lots, and what became of each."""

import asyncio
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from gateway.cli.access import access
from gateway.cli.api import Refused, api
from gateway.cli.console import answer, counted
from gateway.cli.failures import PARTLY, USAGE, Failure
from gateway.cli.posting import post_lots
from gateway.cli.rehearsing import rehearse
from gateway.cli.sheet.cells import Cells, Fault
from gateway.cli.sheet.columns import NAMES, Mapped, Meaning, map_columns
from gateway.cli.sheet.lot import Defaults, RowLot, read_row
from gateway.cli.sheet.outcome import Entered, Imported
from gateway.cli.sheet.reading import Sheet, read_sheet
from gateway.cli.sheet.telling import tell_import
from gateway.cli.sheet.values import decimal_sign
from services.kernel.clock import local_date, now
from services.kernel.identity import Role
from services.kernel.language import Language
from services.kernel.quantity import Unit
from services.listings.domain.offer import Vat

POSTERS: Final = (Role.HUB, Role.DEMOLISHER, Role.ADMIN)
"""Whose key is used when none is given: the first of these that the running instance has."""


def import_lots(
    file: Annotated[Path, typer.Argument(help="A CSV file whose first row names the columns.")],
    postal_code: Annotated[str | None, typer.Option(help="Of rows that give none.")] = None,
    country: Annotated[str, typer.Option(help="Of rows that give none: ISO 3166-1.")] = "BE",
    start: Annotated[datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="First day of rows that give none; today.")] = None,
    until: Annotated[datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="Last day of rows that give none.")] = None,
    unit: Annotated[Unit | None, typer.Option(help="Of quantities that give none.")] = None,
    vat: Annotated[Vat, typer.Option(help="Whether prices have VAT in them.")] = Vat.INCLUDED,
    language: Annotated[Language | None, typer.Option(help="Of the titles; found out when left out.")] = None,
    key: Annotated[
        str | None, typer.Option(envvar="SPOLIA_KEY", help="Of who posts; a hub's or demolisher's of the running instance.")
    ] = None,
    url: Annotated[str | None, typer.Option(envvar="SPOLIA_URL", help="Where Spolia listens; the running instance.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would become of each row.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Post every row of a table as a lot; rows that fail are listed with the reason, the good ones go in."""
    defaults = Defaults(
        start.date() if start else local_date(now()), postal_code, country, until.date() if until else None, vat, unit, language
    )
    if defaults.until and defaults.until < defaults.start:
        raise Failure(f"--until {defaults.until} is before --from {defaults.start}.", USAGE)
    sheet = read_sheet(file)
    mapped = map_columns(sheet.columns)
    _expect_a_title(sheet, mapped)
    rows = read_rows(sheet, mapped, defaults)
    if dry_run:
        entered, refused = rehearse(rows)
    else:
        entered, refused = asyncio.run(_post(rows, *access(url, key, POSTERS)))
    faults = sorted((*(fault for row in rows for fault in row.faults), *refused), key=lambda one: one.row)
    imported = Imported(len(rows), tuple(entered), tuple(faults), mapped.ignored)
    if as_json:
        answer(asdict(imported) | {"materials": imported.materials})
    else:
        tell_import(imported, dry_run=dry_run)
    if faults:
        raise typer.Exit(PARTLY)


def read_rows(sheet: Sheet, mapped: Mapped, defaults: Defaults) -> list[RowLot]:
    """Every row as a body or its faults."""
    figures = [mapped.columns[one].name for one in (Meaning.QUANTITY, Meaning.PRICE, Meaning.WEIGHT_KG) if one in mapped.columns]
    sign = decimal_sign(row.cells[name] for row in sheet.rows for name in figures if name in row.cells)
    return [read_row(Cells(row, mapped, sign), defaults) for row in sheet.rows]


async def _post(rows: Sequence[RowLot], base_url: str, key: str) -> tuple[list[Entered], list[Fault]]:
    bodies = [(row, row.body) for row in rows if row.body is not None]
    async with api(base_url, key) as client:
        await client.get("/v1/organizations/me")  # whether someone is there, and the key is good, is known before the first row
        with counted("Posting rows", len(bodies)) as advance:
            answers = await post_lots(client, [body for _, body in bodies], advance)
    entered, faults = [], []
    for (row, _), one in zip(bodies, answers, strict=True):
        if isinstance(one, Refused):
            faults += _faults(row, one)
        else:
            entered.append(_entered(row, one))
    return entered, faults


def _entered(row: RowLot, lot: dict[str, Any]) -> Entered:
    status = f"{lot['status']}: {', '.join(hold['code'] for hold in lot['held'])}" if lot["held"] else lot["status"]
    return Entered(row.row, row.title, lot["material"]["code"], lot["material"]["confidence"], status)


def _faults(row: RowLot, refused: Refused) -> list[Fault]:
    if not refused.faults:
        return [Fault(row.row, "", refused.detail)]
    return [Fault(row.row, pointer.strip("/").partition("/")[0], told) for pointer, told in refused.faults]


def _expect_a_title(sheet: Sheet, mapped: Mapped) -> None:
    if not mapped.columns.keys() & {Meaning.TITLE, Meaning.CATEGORY, Meaning.SUBCATEGORY, Meaning.TAGS}:
        raise Failure(
            f"No column says what a row is. Name one {', '.join(NAMES[Meaning.TITLE].split()[:4])} or category; "
            f"this file has {', '.join(filter(None, sheet.columns))}.",
            USAGE,
        )
