"""What a search costs: through the application, at one client and at sixteen, as a ratio to the bare nearest-neighbour statement.

Run by `make bench`: `python -m tests.benchmarks.search [--lots 50000]`. The floor and the searches run in the same minute on the same
database, so that the ratios can be compared between machines; the milliseconds cannot.
"""

import argparse
import asyncio
import os
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, Final

from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool
from rich.console import Console
from rich.table import Table

from deploy.dsn import relative
from deploy.embedded import embedded
from deploy.provision import provision
from deploy.templates import clone, drop
from migrations.run import migrate
from services.kernel.geography import Point
from services.kernel.language import Language
from services.kit.database import Database, options
from services.kit.logging import configure
from services.kit.testing import served
from services.matching.app import create_app
from services.matching.settings import Settings
from services.matching.store.candidates import PINNED
from services.matching.store.metric import metric
from services.matching.store.projection import take
from services.vocabulary.material import MaterialCode, number
from services.vocabulary.vocabulary import vocabulary
from tests.matching.lots import TODAY, event, published_lot

SECRET: Final = "a secret that only the benchmark knows, long enough"
NAME: Final = "bench_search"
CLIENTS: Final = (1, 16)
ROUNDS: Final = 400
BATCH: Final = 1_000

FLOOR: Final = """
SELECT lot_id FROM matching.lot_classes
WHERE generation = 0 AND category = %(category)s::integer ORDER BY place <-> %(here)s::geometry LIMIT 20
"""
"""The nearest 20 of a class: the least a search can do."""

SEARCHES: Final = {
    "material": {"material": "roofing.tile"},
    "material, 50 km, quantity, dates": {"material": "masonry.brick", "radius_km": "50", "quantity": "500", "unit": "m2"},
    "related": {"material": "timber.beam", "scope": "related"},
    "words": {"q": "eiken vloer"},
    "words with a slip": {"q": "eiken vloeerdelen"},
    "all": {},
    "nothing near (the way through the application alone)": {"material": "roofing.tile", "radius_km": "0.001"},
}

Ask = Callable[[random.Random], Awaitable[None]]


def a_place(chance: random.Random) -> Point:
    """Somewhere in Flanders or Brussels."""
    return Point(chance.uniform(2.6, 5.9), chance.uniform(50.75, 51.4))


def a_lot(chance: random.Random) -> dict[str, Any]:
    """A lot of any class, named in any language, with an adjective as titles have them."""
    material = chance.choice(_CLASSES)
    language = chance.choice(list(Language))
    place = a_place(chance)
    start = TODAY + timedelta(days=chance.randint(-60, 300))
    adjective = chance.choice(("oude", "eiken", "rode", "massieve", "gekuiste", "witte", "blauwe", "zware", "antieke", "nieuwe"))
    return published_lot(
        material=material.code,
        point=(place.lon, place.lat),
        value=chance.randint(1, 5_000),
        unit=material.unit,
        start=start,
        until=chance.choice((None, (start + timedelta(days=90)).isoformat())),
        certainty=chance.choice(("released", "permitted", "unknown")),
        title=f"{adjective} {chance.choice(material.names[language].all)}",
        description="Uit een schuur van 1930, droog gestapeld op paletten, te bekijken na afspraak. " * 3,
        mass_kg=chance.choice((None, chance.uniform(10, 50_000))),
        condition=chance.choice((None, "A", "B", "C")),
        completeness=chance.random(),
    )


_CLASSES: Final = list(vocabulary())


async def fill(url: str, lots: int) -> float:
    """Seconds that the lots took to be applied."""
    database, chance, spent = Database(url, "matching", 2), random.Random(7), 0.0  # noqa: S311 - lots made up, no secrets
    for start in range(0, lots, BATCH):
        events = [event(a_lot(chance)) for _ in range(start, min(start + BATCH, lots))]
        began = perf_counter()
        async with database.sessions() as session:
            await take(session, 0, events)
            await session.commit()
        spent += perf_counter() - began
    await database.close()
    return spent


async def measure(ask: Ask, clients: int) -> tuple[float, float]:
    """Median milliseconds of one call, and calls per second, with so many clients at once."""
    spent: list[float] = []

    async def client(seed: int) -> None:
        chance = random.Random(seed)  # noqa: S311 - lots made up, no secrets
        for _ in range(ROUNDS // clients):
            began = perf_counter()
            await ask(chance)
            spent.append(perf_counter() - began)

    await ask(random.Random(0))  # noqa: S311 - lots made up, no secrets
    began = perf_counter()
    await asyncio.gather(*(client(seed) for seed in range(clients)))
    return median(spent) * 1000, len(spent) / (perf_counter() - began)


@asynccontextmanager
async def floor(url: str) -> AsyncIterator[Ask]:
    """The bare statement on the driver, prepared, in the mode in which searches run."""
    settings = {"autocommit": True, "prepare_threshold": 0, "options": f"{options('matching')} {PINNED}"}
    categories = [number(MaterialCode(one.code)) for one in _CLASSES]
    async with AsyncConnectionPool[AsyncConnection[Any]](url, min_size=1, max_size=10, kwargs=settings, open=False) as pool:

        async def ask(chance: random.Random) -> None:
            x, y = metric(a_place(chance))
            parameters = {"category": chance.choice(categories), "here": f"SRID=3035;POINT({x} {y})"}
            async with pool.connection() as connection, connection.cursor(binary=True) as cursor:
                await (await cursor.execute(FLOOR, parameters)).fetchall()

        yield ask


async def compare(url: str, table: Table) -> None:
    """Every search against the floor, at each number of clients."""
    app = create_app(Settings(database_url=url, identity_secret=SECRET, pool_size=10))
    async with floor(url) as bare, served(app) as http:
        await app.state.words.refresh()

        def searching(parameters: dict[str, str]) -> Ask:
            async def ask(chance: random.Random) -> None:
                here = a_place(chance)
                answer = await http.get("/v1/matches/lots", params={**parameters, "near": f"{here.lon},{here.lat}"})
                assert answer.status_code == 200, answer.text

            return ask

        least = {clients: await measure(bare, clients) for clients in CLIENTS}
        table.add_row("floor: nearest 20 of a class", *(f"{ms:.2f} ms, {rate:.0f}/s" for ms, rate in least.values()))
        for name, parameters in SEARCHES.items():
            cells = []
            for clients in CLIENTS:
                ms, rate = await measure(searching(parameters), clients)
                cells.append(f"{ms:.2f} ms ({ms / least[clients][0]:.1f} x), {rate:.0f}/s ({rate / least[clients][1]:.2f} x)")
            table.add_row(name, *cells)


async def run(administrator: str, lots: int) -> None:
    """The table, printed; the database made for it is dropped."""
    console = Console(width=130)
    empty = clone(administrator, "template1", NAME)
    try:
        provision(empty, ["matching"], {"matching": SECRET})
        migrate(empty, "matching")
        url = relative(empty, role="matching_app", password=SECRET)
        seconds = await fill(url, lots)
        console.print(f"{lots:,} lots applied in {seconds:.1f} s, {lots / seconds:,.0f} a second")
        table = Table("search", *(f"{clients} client{'s' * (clients > 1)}" for clients in CLIENTS))
        await compare(url, table)
        console.print(table)
    finally:
        drop(administrator, NAME)


def main() -> None:
    """On `SPOLIA_TEST_DATABASE_URL`, or on an embedded server of its own."""
    arguments = argparse.ArgumentParser(prog="python -m tests.benchmarks.search", description=__doc__)
    arguments.add_argument("--lots", type=int, default=50_000)
    lots = arguments.parse_args().lots
    configure("ERROR")
    if administrator := os.environ.get("SPOLIA_TEST_DATABASE_URL"):
        asyncio.run(run(administrator, lots))
        return
    with TemporaryDirectory() as home, embedded(Path(home), progress=Console(stderr=True).print) as cluster:
        asyncio.run(run(cluster.dsn, lots))


if __name__ == "__main__":
    main()
