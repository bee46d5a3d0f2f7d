"""What it costs to say where a lot can go: `python -m tests.benchmarks.outlets [--programmes 500]`.

With four sites for each programme, through the gateway. The floor is the very statements over the driver, prepared, their rows fetched
and nothing made of them: the lot with its facts, and the programmes in force that meet its class with their sites.
"""

import argparse
import os
import re
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import uvloop
from psycopg import AsyncConnection
from rich.console import Console
from rich.table import Table

from deploy.embedded import embedded
from deploy.provision import provision
from deploy.templates import clone, drop
from migrations.run import SERVICES, migrate
from services.acceptance.domain.materials import answering
from services.acceptance.store.offered import LOTS
from services.acceptance.store.standings import MEETING
from services.acceptance.store.work import HOUSE
from services.kit.database import options
from tests.benchmarks.line import answered, cycled, lines, request
from tests.benchmarks.measuring import CLIENTS, Contestant, Figures, compare
from tests.benchmarks.receiving import SITES, fill
from tests.conftest import PASSWORDS
from tests.matching.lots import TODAY
from tests.scenarios.installation import as_app, running
from tests.scenarios.process import Process, a_port

NAME: Final = "bench_outlets"
LOTS_FILLED: Final = 200
console: Final = Console(width=140)


def main() -> None:
    """On `SPOLIA_TEST_DATABASE_URL`, or on an embedded server of its own."""
    arguments = argparse.ArgumentParser(prog="python -m tests.benchmarks.outlets", description=__doc__)
    arguments.add_argument("--programmes", type=int, default=500)
    programmes = arguments.parse_args().programmes
    with TemporaryDirectory() as folder:
        if administrator := os.environ.get("SPOLIA_TEST_DATABASE_URL"):
            on(administrator, programmes, Path(folder))
            return
        with embedded(Path(folder) / "database", progress=Console(stderr=True).print) as cluster:
            on(cluster.dsn, programmes, Path(folder))


def on(administrator: str, programmes: int, folder: Path) -> None:
    """Everything, on a database that is made for it and dropped."""
    database = clone(administrator, "template1", NAME)
    try:
        provision(database, SERVICES, PASSWORDS)
        for service in SERVICES:
            migrate(database, service)
        uvloop.run(measured(database, programmes, folder))
    finally:
        drop(administrator, NAME)


async def measured(database: str, programmes: int, folder: Path) -> None:
    """The table, printed."""
    lots = await fill(as_app(database, "acceptance"), programmes, LOTS_FILLED)
    homes = {form: folder / form for form in ("one", "four")}
    async with AsyncExitStack() as stack:
        for home in homes.values():
            home.mkdir()
        four, one = [await stack.enter_async_context(running(form, database, homes[form])) for form in ("four", "one")]
        asked = cycled([request("GET", f"/v1/lots/{lot}/outlets", {"accept-language": "nl"}) for lot in lots])
        acceptance = four.processes["acceptance"]
        answer = await answered(acceptance.port, asked(0))
        bare = await stack.enter_async_context(_bare(folder, answer))
        served = {"service alone": (acceptance,), "gateway, one process": (one.door,), "gateway, across processes": (four.door, acceptance)}
        contestants = {"floor": await stack.enter_async_context(_floor(as_app(database, "acceptance"), lots))}
        contestants["bare route, same bytes"] = await stack.enter_async_context(
            lines(lambda _: request("GET", "/v1/matches/lots", {}), bare)
        )
        for name, processes in served.items():
            contestants[name] = await stack.enter_async_context(lines(asked, *processes))
        console.print(_table(f"{programmes} programmes, {programmes * SITES} sites, {len(answer):,} bytes", await compare(contestants)))


@asynccontextmanager
async def _floor(url: str, lots: Sequence[str]) -> AsyncIterator[Contestant]:
    """The organization, the lot with its facts, the programmes that meet its class."""
    async with AsyncExitStack() as stack:
        connections = []
        for _ in range(max(CLIENTS)):
            opened = await AsyncConnection.connect(url, prepare_threshold=0, options=options("acceptance"))
            connections.append(await stack.enter_async_context(opened))

        async def ask(client: int, nth: int) -> None:
            connection = connections[client]
            await connection.execute("SELECT set_config('spolia.organization', %s, true)", [str(HOUSE)])
            (found,) = await (await connection.execute(_driven(LOTS.text), {"ids": [lots[nth % len(lots)]]})).fetchall()
            codes = sorted(answering(found[0]["material"]["code"]))
            await (await connection.execute(_driven(MEETING.text), {"today": TODAY, "codes": codes})).fetchall()
            await connection.rollback()

        yield Contestant(ask, [os.getpid()])


@asynccontextmanager
async def _bare(folder: Path, answer: bytes) -> AsyncIterator[Process]:
    """A bare route with this answer."""
    (folder / "answer").write_bytes(answer)
    command = (sys.executable, "-m", "tests.benchmarks.bare", str(folder / "answer"))
    process = Process("bare", command, os.environ, folder / "bare.log", a_port())
    process.start()
    try:
        await process.ready()
        yield process
    finally:
        await process.kill()


def _driven(statement: str) -> str:
    """As the driver takes it."""
    return re.sub(r"(?<!:):(\w+)", r"%(\1)s", statement)


def _table(title: str, figures: dict[str, Figures]) -> Table:
    table = Table(title=title, title_justify="left")
    for column in ("", *(f"{n} client{'s' * (n > 1)}" for n in CLIENTS)):
        table.add_column(column)
    for name, found in figures.items():
        cells = (
            f"p50 {found[n].p50:.1f} ms ({found[n].p50 / figures['floor'][n].p50:.1f} x), p99 {found[n].p99:.0f}, {found[n].rate:.0f}/s, "
            f"CPU {found[n].cpu:.1f} ms"
            for n in CLIENTS
        )
        table.add_row(name, *cells)
    return table


if __name__ == "__main__":
    main()
