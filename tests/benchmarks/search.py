"""What searches and posts cost, on a database of 200,000 lots: `make bench`, or `python -m tests.benchmarks.search [--lots 20000]`.

Everything is served as it is deployed, in processes of their own and over sockets; the floor is what the same statements cost over
the driver. All take turns within the same minutes, so that the ratios can be compared between machines; the milliseconds cannot.
"""

import argparse
import os
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final

import uvloop
from rich.console import Console
from rich.table import Table

from deploy.embedded import embedded
from deploy.provision import provision
from deploy.templates import clone, drop
from migrations.run import SERVICES, migrate
from tests.benchmarks.lots import fill
from tests.benchmarks.measuring import CLIENTS, Figures, Measured
from tests.benchmarks.posting import posts
from tests.benchmarks.searching import BARE, FLOOR, searches
from tests.conftest import PASSWORDS
from tests.scenarios.installation import Installation, running

NAME: Final = "bench"
console: Final = Console(width=140)


def main() -> None:
    """On `SPOLIA_TEST_DATABASE_URL`, or on an embedded server of its own."""
    arguments = argparse.ArgumentParser(prog="python -m tests.benchmarks.search", description=__doc__)
    arguments.add_argument("--lots", type=int, default=200_000)
    lots = arguments.parse_args().lots
    with TemporaryDirectory() as folder:
        if administrator := os.environ.get("SPOLIA_TEST_DATABASE_URL"):
            on(administrator, lots, Path(folder))
            return
        with embedded(Path(folder) / "database", progress=Console(stderr=True).print) as cluster:
            on(cluster.dsn, lots, Path(folder))


def on(administrator: str, lots: int, folder: Path) -> None:
    """Everything, on a database that is made for it and dropped."""
    database = clone(administrator, "template1", NAME)
    try:
        provision(database, SERVICES, PASSWORDS)
        for service in SERVICES:
            migrate(database, service)
        began = perf_counter()
        fill(database, lots)
        console.print(f"{lots:,} lots loaded in {perf_counter() - began:.0f} s")
        uvloop.run(measured(database, folder))
    finally:
        drop(administrator, NAME)


async def measured(database: str, folder: Path) -> None:
    """The tables, printed as they come."""
    homes = {form: folder / form for form in ("one", "four")}
    async with AsyncExitStack() as stack:
        for home in homes.values():
            home.mkdir()
        four, one = [await stack.enter_async_context(running(form, database, homes[form])) for form in ("four", "one")]
        async for name, figures in searches(one, four, folder):
            console.print(_table(f"search: {name}", figures))
        console.print(_table("POST /v1/lots", await posts(one, four)))
        console.print(_memory(one, four))


def _table(title: str, figures: Mapping[str, Figures]) -> Table:
    table = Table(title=title, title_justify="left")
    for column in ("", *(f"{n} client{'s' * (n > 1)}" for n in CLIENTS)):
        table.add_column(column)
    for name, found in figures.items():
        table.add_row(name, *(_cell(found[n], figures[FLOOR][n], figures.get(BARE, {}).get(n)) for n in CLIENTS))
    return table


def _cell(found: Measured, floor: Measured, bare: Measured | None) -> str:
    times = f"p50 {found.p50:.2f} ms ({found.p50 / floor.p50:.2f} x), p99 {found.p99:.1f}"
    rate = f"{found.rate:.0f}/s ({found.rate / floor.rate:.2f} x), CPU {found.cpu:.2f} ms"
    beside = "" if bare is None else f"; p50 {found.p50 / (floor.p50 + bare.p50):.2f} x (bare + floor)"
    return f"{times}{beside}\n{rate}"


def _memory(one: Installation, four: Installation) -> str:
    held = {f"{name} ({each.form})": process.memory_mb() for each in (one, four) for name, process in each.processes.items()}
    return "resident: " + ", ".join(f"{name} {mb:.0f} MB" for name, mb in held.items())


if __name__ == "__main__":
    main()
