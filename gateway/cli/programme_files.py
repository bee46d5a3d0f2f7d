"""`spolia programmes check` and `import`: criteria of a file, checked here or sent, and what is wrong in which row."""

import asyncio
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from gateway.cli.api import Refused, api
from gateway.cli.console import answer, out, steps
from gateway.cli.failures import PARTLY, USAGE, Failure
from gateway.cli.programmes import AsJson, Key, Read, Url, keeper
from gateway.cli.told_programmes import tell_rows
from services.acceptance.api.checked_files import check_json, check_table
from services.acceptance.schemas.rows import MOST_ROWS, FileMalformed, TooManyRows
from services.kernel.clock import local_date, now
from services.kernel.language import Language

_KINDS: Final = {".json": "application/json", ".csv": "text/csv"}
_UNUSABLE: Final = frozenset({413, 415, 422})

File = Annotated[Path, typer.Argument(help="JSON or CSV.", metavar="FILE")]


def check(
    file: Annotated[Path, typer.Argument(help="JSON: criteria, a draft, or an array of programmes. CSV: a rule or price in a row.")],
    language: Read = Language.EN,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Check criteria without sending them: every fault by row and place, and what would be right."""
    content, kind = _read(file)
    try:
        wrong = (check_table if kind == _KINDS[".csv"] else check_json)(content, local_date(now()), language)
    except FileMalformed as error:
        raise Failure(f"{file} is neither JSON of the right form nor a table with headings.", USAGE) from error
    except TooManyRows as error:
        raise Failure(f"{file} has more than {MOST_ROWS} rows: split it.", USAGE) from error
    told = [row.model_dump(mode="json", exclude={"id", "outcome"}, exclude_none=True) for row in wrong]
    if as_json:
        answer({"rows": told})
    else:
        tell_rows([{"name": None} | row for row in told])
        out().print(f"[bold red]{sum(len(row['errors']) for row in told)} to mend.[/]" if told else "Nothing to mend.")
    if told:
        raise typer.Exit(PARTLY)


def import_programmes(file: File, language: Read = Language.EN, key: Key = None, url: Url = None, as_json: AsJson = False) -> None:
    """Send programmes with their criteria; all become drafts, good rows are kept, bad ones are listed with the reason."""
    content, kind = _read(file)
    told = asyncio.run(_sent(file.name, content, kind, language, *keeper(url, key)))
    if as_json:
        answer(told)
    else:
        tell_rows([row for row in told["rows"] if row["errors"]])
        counts = ", ".join(f"{told[outcome]} {outcome}" for outcome in ("created", "updated", "unchanged", "refused"))
        out().print(f"[bold]{len(told['rows'])} rows:[/] {counts}.", soft_wrap=True)
        for programme, name in dict.fromkeys((row["id"], row["name"]) for row in told["rows"] if row["id"]):
            out().print(f"{programme}  {name}", markup=False, soft_wrap=True)
    if told["refused"]:
        raise typer.Exit(PARTLY)


def _read(file: Path) -> tuple[bytes, str]:
    kind = _KINDS.get(file.suffix.lower())
    if kind is None:
        raise Failure(f"{file} is neither .json nor .csv.", USAGE)
    try:
        return file.read_bytes(), kind
    except OSError as error:
        raise Failure(f"{file} cannot be read: {error.strerror}.", USAGE) from error


async def _sent(name: str, content: bytes, kind: str, language: Language, base_url: str, key: str) -> dict[str, Any]:
    async with api(base_url, key, language) as client:
        with steps(f"Sending {name}"):
            told = await client.send("/v1/programmes/import", content, kind)
    if isinstance(told, Refused):
        raise Failure(f"Spolia refused ({told.status}): {told}", USAGE if told.status in _UNUSABLE else PARTLY)
    return told
