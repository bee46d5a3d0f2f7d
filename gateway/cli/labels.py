"""`spolia labels`: sheets of labels with QR codes, written to a file."""

import asyncio
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from gateway.cli.access import access
from gateway.cli.api import Refused, api
from gateway.cli.console import out
from gateway.cli.failures import PARTLY, USAGE, Failure
from services.kernel.identity import Role
from services.kernel.language import Language
from services.listings.labels.grids import GRIDS, SheetCode

PRINTERS: Final = (Role.HUB, Role.DEMOLISHER, Role.ADMIN)
"""Whose key is used when none is given: the first of these that the running instance has."""

_WRONG: Final = 422


def labels(
    external_ids: Annotated[list[str] | None, typer.Argument(help="Your own ids of the lots, in the order of the labels.")] = None,
    lot: Annotated[list[str] | None, typer.Option(help="Spolia's id of a lot, instead; as often as needed.")] = None,
    project: Annotated[str | None, typer.Option(help="Your own id of a project, instead: its open lots.")] = None,
    place: Annotated[str | None, typer.Option(help="The name of one of your stock places, instead: what stands there.")] = None,
    file: Annotated[Path, typer.Option("--output", "-o", help="Where the PDF goes.")] = Path("labels.pdf"),
    sheet: Annotated[SheetCode, typer.Option(help="By how many labels an A4 sheet has.")] = SheetCode.A4_14,
    start: Annotated[int, typer.Option(min=1, help="The first label of the first sheet that is still there, row by row.")] = 1,
    copies: Annotated[int, typer.Option(min=1, help="Labels of each lot.")] = 1,
    outlines: Annotated[bool, typer.Option("--outlines", help="A line around each label, to cut it out of plain paper.")] = False,
    language: Annotated[Language, typer.Option(help="Of the quantities.")] = Language.NL,
    key: Annotated[str | None, typer.Option(envvar="SPOLIA_KEY", help="Of whose lots they are; one of the running instance.")] = None,
    url: Annotated[str | None, typer.Option(envvar="SPOLIA_URL", help="Where Spolia listens; the running instance.")] = None,
) -> None:
    """Print QR labels for lots onto sheets of labels; print the file at its real size."""
    named = {"external_ids": external_ids, "lot_ids": lot, "project_id": project, "stock_place": place}
    asked = {name: value for name, value in named.items() if value}
    if len(asked) != 1:
        raise Failure("Name lots by your own ids, by --lot, --project or --place: in one of these ways.", USAGE)
    body = asked | {"sheet": sheet, "start": start, "copies": copies, "outlines": outlines}
    content = asyncio.run(_printed(body, language, *access(url, key, PRINTERS)))
    try:
        file.write_bytes(content)
    except OSError as error:
        raise Failure(f"{file} cannot be written: {error.strerror}.", USAGE) from error
    grid = GRIDS[sheet]
    out().print(f"{file}: labels of {grid.width:g} x {grid.height:g} mm. Print at 100 %, not fitted to the page.", soft_wrap=True)


async def _printed(body: dict[str, Any], language: Language, base_url: str, key: str) -> bytes:
    async with api(base_url, key, language) as client:
        told = await client.download("/v1/labels", body)
    if isinstance(told, Refused):
        raise Failure(f"Spolia refused ({told.status}): {told}", USAGE if told.status == _WRONG else PARTLY)
    return told
