"""`spolia import`: a file of lots, sent, and what became of each of its rows."""

import asyncio
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, Final

import orjson
import typer

from gateway.cli.access import access
from gateway.cli.api import Api, Refused, api
from gateway.cli.console import Said, answer, steps
from gateway.cli.failures import PARTLY, USAGE, Failure
from gateway.cli.imported import Imported, tell_import
from services.kernel.identity import Role
from services.kernel.language import Language
from services.kernel.quantity import Unit
from services.listings.domain.offer import Vat

POSTERS: Final = (Role.HUB, Role.DEMOLISHER, Role.ADMIN)
"""Whose key is used when none is given: the first of these that the running instance has."""

PAGE: Final = 100
AGAIN_S: Final = 0.5

_UNUSABLE: Final = frozenset({413, 422})
"""The file or what was said of it is not understood."""


def import_lots(
    file: Annotated[Path, typer.Argument(help="CSV, XLSX, ODS or XLS: a row is a lot.")],
    postal_code: Annotated[str | None, typer.Option(help="Of rows that give none.")] = None,
    country: Annotated[str, typer.Option(help="Of rows that give none: ISO 3166-1.")] = "BE",
    start: Annotated[datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="First day of rows that give none; today.")] = None,
    until: Annotated[datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="Last day of rows that give none.")] = None,
    unit: Annotated[Unit | None, typer.Option(help="Of quantities that give none.")] = None,
    vat: Annotated[Vat, typer.Option(help="Whether prices have VAT in them.")] = Vat.INCLUDED,
    language: Annotated[Language | None, typer.Option(help="Of the titles; found out when left out.")] = None,
    column: Annotated[list[str] | None, typer.Option(help="What a heading means: HEADING=MEANING, as often as needed.")] = None,
    mapping_name: Annotated[str | None, typer.Option("--mapping", help="Remember what headings mean under this name, and use it.")] = None,
    encoding: Annotated[str | None, typer.Option(help="Of a text file, where the guess is wrong.")] = None,
    sheet: Annotated[str | None, typer.Option(help="Of a workbook.")] = None,
    read: Annotated[Language, typer.Option("--lang", help="Of the reasons, here and in the report.")] = Language.EN,
    report: Annotated[Path | None, typer.Option(help="Write the table there as XLSX, the reason beside each bad cell.")] = None,
    key: Annotated[
        str | None, typer.Option(envvar="SPOLIA_KEY", help="Of who posts; a hub's or demolisher's of the running instance.")
    ] = None,
    url: Annotated[str | None, typer.Option(envvar="SPOLIA_URL", help="Where Spolia listens; the running instance.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would become of each row.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Send a table whose rows are lots; rows that fail are listed with the reason, the good ones go in."""
    if start and until and until < start:
        raise Failure(f"--until {until:%Y-%m-%d} is before --from {start:%Y-%m-%d}.", USAGE)
    of_rows = {"postal_code": postal_code, "country": country, "from": _day(start), "until": _day(until), "unit": unit, "vat": vat}
    of_file = {"language": language, "mapping": _mapping(column or []), "mapping_name": mapping_name, "encoding": encoding, "sheet": sheet}
    said = of_rows | of_file | {"dry_run": dry_run}
    imported, reported = asyncio.run(_import(file, said, read, *access(url, key, POSTERS), report=report is not None))
    if report is not None:
        report.write_bytes(reported)
    if as_json:
        answer(asdict(imported) | {"materials": imported.materials})
    else:
        tell_import(imported, dry_run=dry_run)
    if imported.faults:
        raise typer.Exit(PARTLY)


async def _import(file: Path, said: dict[str, Any], read: Language, base_url: str, key: str, *, report: bool) -> tuple[Imported, bytes]:
    async with api(base_url, key, read) as client:
        with steps(f"Sending {file.name}") as say:
            told = await _read(client, await _sent(client, file, said), say)
            rows = await _rows(client, told["id"])
        reported = await client.fetch(f"/v1/imports/{told['id']}/report.xlsx") if report else b""
    if told["fault"]:
        raise Failure(told["fault"]["detail"])
    return Imported.of(told, rows), reported


async def _sent(client: Api, file: Path, said: dict[str, Any]) -> dict[str, Any]:
    """The import as it was begun; `Failure` where the file cannot be read, here or there."""
    try:
        with file.open("rb") as content:
            told = await client.upload("/v1/imports", file.name, content, **said)
    except OSError as error:
        raise Failure(f"{file} cannot be read: {error.strerror}.", USAGE) from error
    if isinstance(told, Refused):
        raise Failure(f"Spolia refused ({told.status}): {told}", USAGE if told.status in _UNUSABLE else PARTLY)
    return told


async def _read(client: Api, told: dict[str, Any], say: Said) -> dict[str, Any]:
    """The import when its reading is over."""
    while told["state"] in {"queued", "reading"}:
        say(f"{told['rows']['read']} rows read, {told['rows']['refused']} refused")
        await asyncio.sleep(AGAIN_S)
        told = await client.get(f"/v1/imports/{told['id']}")
    return told


async def _rows(client: Api, import_id: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    cursor = None
    while True:
        page = await client.get(f"/v1/imports/{import_id}/rows", limit=PAGE, cursor=cursor)
        rows += page["items"]
        if (cursor := page["next"]) is None:
            return rows


def _mapping(columns: list[str]) -> str | None:
    said = dict(one.rpartition("=")[::2] for one in columns)
    if "" in said:
        raise Failure("--column is HEADING=MEANING, such as --column 'Omschr.=title'.", USAGE)
    return orjson.dumps(said).decode() if said else None


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None
