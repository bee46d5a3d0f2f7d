"""What a file of many lots costs: `python -m tests.benchmarks.imports [--rows 10000]`. The floor is reading the same file and no more.

It has twelve columns, and goes through the service's own routes in this process, on a database that is made for it and dropped.
Each figure is told as it is known: of a run that is cut off, those before it stand.
"""

import argparse
import asyncio
import os
import random
import resource
import sys
from collections.abc import Awaitable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Final

import httpx
import xlsxwriter
from rich.console import Console

from deploy.dsn import relative
from deploy.embedded import embedded
from deploy.provision import provision
from deploy.templates import clone, drop
from migrations.run import SERVICES, migrate
from services.kernel.identity import Actor, Scope
from services.kit.testing import an_actor, served, vouched
from services.listings.app import create_app
from services.listings.settings import Settings
from services.listings.sheets.reading import opened
from services.listings.sheets.telling import Options
from services.vocabulary.vocabulary import vocabulary
from tests.conftest import PASSWORDS, SECRET

NAME: Final = "bench_imports"
FLOOR: Final = "reading alone"
HEADINGS: Final = (
    *("Nummer", "Titel", "Hoeveelheid", "Eenheid", "Staat", "Lengte (mm)", "Breedte (mm)", "Prijs"),
    *("Postcode", "Vanaf", "Tot", "Opmerkingen"),
)
TOWNS: Final = ("1000", "2000", "2800", "3000", "8000", "9000")
ADJECTIVES: Final = ("oude", "rode", "massieve", "gekuiste", "witte", "blauwe", "zware", "antieke", "nieuwe")

console: Final = Console(width=140)


def main() -> None:
    """On `SPOLIA_TEST_DATABASE_URL`, or on an embedded server of its own."""
    arguments = argparse.ArgumentParser(prog="python -m tests.benchmarks.imports", description=__doc__)
    arguments.add_argument("--rows", type=int, default=50_000)
    arguments.add_argument("--rounds", type=int, default=1)
    asked = arguments.parse_args()
    with TemporaryDirectory() as folder:
        file = _made(Path(folder) / "stock.xlsx", asked.rows)
        if administrator := os.environ.get("SPOLIA_TEST_DATABASE_URL"):
            _on(administrator, file, asked.rounds)
            return
        with embedded(Path(folder) / "database", progress=Console(stderr=True).print) as cluster:
            _on(cluster.dsn, file, asked.rounds)


def _on(administrator: str, file: Path, rounds: int) -> None:
    database = clone(administrator, "template1", NAME)
    try:
        provision(database, SERVICES, PASSWORDS)
        migrate(database, "listings")
        asyncio.run(_measure(relative(database, role="listings_app", password=PASSWORDS["listings"]), file, rounds))
    finally:
        drop(administrator, NAME)


async def _measure(url: str, file: Path, rounds: int) -> None:
    taken: dict[str, list[float]] = {}
    async with served(create_app(Settings(database_url=url, identity_secret=SECRET))) as listings:
        for _ in range(rounds):
            _call_as(listings, an_actor(Scope.LOTS_READ, Scope.LOTS_WRITE))
            taken.setdefault(FLOOR, []).append(await _timed(FLOOR, _read(file)))
            for name in ("dry run", "first import", "the same again"):
                taken.setdefault(name, []).append(await _timed(name, _sent(listings, file, dry_run=name == "dry run")))
    for name, times in taken.items():
        console.print(f"{name:16}{median(times):8.1f} s{median(times) / median(taken[FLOOR]):8.1f} of the floor")
    service, child = (resource.getrusage(whose).ru_maxrss // 1024 for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    console.print(f"resident at most: the service {service} MB, a child {child} MB; the file {file.stat().st_size / 1e6:.1f} MB")  # noqa: ASYNC240 - as above


def _call_as(listings: httpx.AsyncClient, who: Actor) -> None:
    """Every request with a word for who calls that is fresh: it holds for a minute."""

    async def vouch(request: httpx.Request) -> None:
        request.headers.update(vouched(who, SECRET, "listings"))

    listings.event_hooks = {"request": [vouch]}


async def _timed(name: str, work: Awaitable[None]) -> float:
    began, used = perf_counter(), process_time()
    await work
    took = perf_counter() - began
    console.print(f"{name}: {took:.1f} s, {process_time() - used:.1f} s of CPU without the database and what reads the file")
    return took


async def _read(path: Path) -> None:
    with path.open("rb") as file:
        async with opened(file, Options()) as table:
            async for _ in table.rows:
                pass


async def _sent(listings: httpx.AsyncClient, path: Path, *, dry_run: bool) -> None:
    answer = await listings.post("/v1/imports", content=path.read_bytes(), params={"dry_run": dry_run})  # noqa: ASYNC240 - as above
    told = answer.json()
    while told["state"] in {"queued", "reading"}:
        await asyncio.sleep(0.2)
        told = (await listings.get(answer.headers["location"])).json()
    if told["state"] != "done" or told["rows"]["refused"]:
        sys.exit(f"not as meant: {told}")


def _made(path: Path, rows: int) -> Path:
    """A stock list of all classes, in Dutch and French."""
    chance = random.Random(7)  # noqa: S311 - lots made up, no secrets
    classes = [one for one in vocabulary() if not one.children and one.names]
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Voorraad")
        sheet.write_row(0, 0, HEADINGS)
        for number in range(1, rows + 1):
            name = chance.choice(chance.choice(classes).names[chance.choice(("nl", "fr"))].all)
            stock = (f"N{number}", f"{chance.choice(ADJECTIVES)} {name}", chance.randint(1, 500), "pc", chance.choice("ABCD"))
            sizes = (chance.randint(100, 3_000), chance.randint(50, 1_000), chance.randint(1, 9_999) / 100)
            sheet.write_row(number, 0, (*stock, *sizes, chance.choice(TOWNS), "2027-03-01", "2040-12-31", "droog gestapeld op paletten"))
    return path


if __name__ == "__main__":
    main()
