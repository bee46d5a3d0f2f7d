"""A file read by a process of its own, its rows taken as they come."""

import os
import sys
from asyncio import create_subprocess_exec
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass
from typing import IO, Any, Final

import orjson

from services.listings.domain.sheets.row import Row
from services.listings.sheets.limits import MEMORY
from services.listings.sheets.telling import Options
from services.listings.sheets.unreadable import NoTable

LONGEST_LINE: Final = 8_000_000
"""Bytes of one row."""

PASSED: Final = ("PATH", "PYTHONPATH", "VIRTUAL_ENV", "LANG", "LC_ALL")
"""All that the process is told of its surroundings: passwords and secrets stand in the others."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A table whose columns have names; `rows` ends with `NoTable` where the file breaks off."""

    columns: tuple[str, ...]
    strict: bool
    about: dict[str, Any]
    rows: AsyncIterator[Row]


@asynccontextmanager
async def opened(file: IO[bytes], options: Options) -> AsyncIterator[Opened]:
    """The table in a file; it must be one that the system knows, such as a temporary one."""
    file.seek(0)
    command = (sys.executable, "-m", "services.listings.sheets", orjson.dumps(asdict(options)).decode())
    known = {name: os.environ[name] for name in PASSED if name in os.environ}
    process = await create_subprocess_exec(*command, stdin=file, stdout=PIPE, limit=LONGEST_LINE, env=known)
    try:
        about = await _line(process)
        columns = tuple(about.pop("columns"))
        yield Opened(columns, about["kind"] == "text", about, _rows(process))
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def _rows(process: Process) -> AsyncIterator[Row]:
    while True:
        match await _line(process):
            case [number, cells]:
                yield Row(number, tuple(cells))
            case _:
                return


async def _line(process: Process) -> Any:
    """What the process says next; it dies without a word where memory or a parser fails it."""
    assert process.stdout is not None  # noqa: S101 - as it was started
    try:
        line = await process.stdout.readline()
    except ValueError as error:
        raise NoTable("corrupt", {"told": "a row without end"}) from error
    if not line:
        raise NoTable("too_large_inside", {"limit": str(MEMORY // 10**6)})
    said = orjson.loads(line)
    if isinstance(said, dict) and "fault" in said:
        raise NoTable(said["fault"], said["words"])
    return said
