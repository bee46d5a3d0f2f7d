"""`spolia sync`: a hub's stock, a line of JSON per item, sent as it is, and what became of the lines that are worth a word."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated, Any, BinaryIO, Final

import httpx
import orjson
import typer

from gateway.cli.access import access
from gateway.cli.console import answer, out
from gateway.cli.failures import PARTLY, USAGE, Failure
from services.kernel.identity import Role
from services.kernel.language import Language
from services.listings.domain.inventory import SyncMode

POSTERS: Final = (Role.HUB, Role.ADMIN)
"""Whose key is used when none is given: the first of these that the running instance has."""

PIECE: Final = 65_536
QUIET_S: Final = 120.0
"""An answer of which nothing comes for so long has broken off."""

_WORTH_A_WORD: Final = frozenset({"refused", "conflict"})
_PACKED: Final = b"\x1f\x8b"


def sync(
    file: Annotated[Path, typer.Argument(help="NDJSON, gzip or not: a line is an item. `-` reads what is piped in.")],
    inventory: Annotated[str, typer.Option(help="Its name, of your own.")] = "stock",
    snapshot: Annotated[bool, typer.Option("--snapshot", help="This is all there is: withdraw what is not in it.")] = False,
    read: Annotated[Language, typer.Option("--lang", help="Of the reasons.")] = Language.EN,
    key: Annotated[str | None, typer.Option(envvar="SPOLIA_KEY", help="Of the hub; one of the running instance.")] = None,
    url: Annotated[str | None, typer.Option(envvar="SPOLIA_URL", help="Where Spolia listens; the running instance.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Bring an inventory up to date; to be repeated as often as you like."""
    mode = SyncMode.SNAPSHOT if snapshot else SyncMode.DELTA
    try:
        with nullcontext(sys.stdin.buffer) if str(file) == "-" else file.open("rb") as content:
            told, end = asyncio.run(_synced(content, f"/v1/inventories/{inventory}/items", mode, read, *access(url, key, POSTERS)))
    except OSError as error:
        raise Failure(f"{file} cannot be read: {error.strerror}.", USAGE) from error
    if as_json:
        answer({"end": end, "lines": told})
    else:
        _tell(told, end["counts"])
    if not end["complete"] or any(one["result"] == "refused" for one in told):
        raise typer.Exit(PARTLY)


async def _synced(
    content: BinaryIO, path: str, mode: SyncMode, read: Language, base_url: str, key: str
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The lines worth a word, and the last one."""
    told: list[dict[str, Any]] = []
    start = content.read(PIECE)
    headers = {"authorization": f"Bearer {key}", "accept-language": read} | (
        {"content-encoding": "gzip"} if start.startswith(_PACKED) else {}
    )
    async with (
        httpx.AsyncClient(base_url=base_url, headers=headers, timeout=QUIET_S, trust_env=False) as client,
        client.stream("PUT", path, params={"mode": mode}, content=_pieces(start, content)) as response,
    ):
        if not response.is_success:
            raise Failure(f"Spolia refused ({response.status_code}): {orjson.loads(await response.aread()).get('detail', '')}")
        async for line in response.aiter_lines():
            one = orjson.loads(line)
            if one["result"] == "end":
                return told, one
            if one["result"] in _WORTH_A_WORD:
                told.append(one)
    raise Failure("The connection broke off; what was stored stays. Send the same again.")


async def _pieces(start: bytes, content: BinaryIO) -> AsyncIterator[bytes]:
    piece = start
    while piece:
        yield piece
        piece = await asyncio.to_thread(content.read, PIECE)


def _tell(told: list[dict[str, Any]], counts: dict[str, int]) -> None:
    for one in told:
        why = "; ".join(f"{fault.get('pointer', '')} {fault['detail']}".strip() for fault in one.get("errors", ()))
        hurt = f"hurts {len(one['reservations'])} reservations" if one.get("reservations") else ""
        out().print(f"line {one.get('line', '-')}  {one.get('external_id', '')}  {one['result']}: {why or hurt}", markup=False)
    out().print(", ".join(f"{number:,} {outcome}" for outcome, number in counts.items()) or "Nothing was sent.")
