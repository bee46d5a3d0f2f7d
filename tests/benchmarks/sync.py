"""What a hub's stock costs to bring in: `python -m tests.benchmarks.sync [--items 20000]`.

The floor is PostgreSQL's own COPY of the very rows that the first sync stored, with all their indexes: lots, what is private of them,
items, and changes. The service runs in a process of its own and is asked over a socket; its sequencer numbers the changes meanwhile.
"""

import argparse
import asyncio
import os
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, Final

import orjson
import psycopg
import uvloop
from rich.console import Console
from rich.table import Table

from deploy.embedded import embedded
from deploy.provision import provision
from deploy.templates import clone, drop
from migrations.run import migrate
from services.kernel.identity import Actor, Scope
from services.kit.testing import an_actor, vouched
from tests.benchmarks.line import request
from tests.benchmarks.stock import CATEGORIES, DEFAULTS, delivered
from tests.conftest import PASSWORDS, SECRET
from tests.scenarios.installation import a_service
from tests.scenarios.process import Process, a_port

NAME: Final = "bench_sync"
TABLES: Final = ("lots", "lot_private", "inventory_items", "changes")
ROUNDS: Final = 3
FIRST: Final = "first sync"
FLOOR: Final = "floor"
MAPPED: Final = "first sync, categories mapped"
JSON: Final = {"content-type": "application/json"}
PIECE: Final = 65_536
console: Final = Console(width=140)


def main() -> None:
    """On `SPOLIA_TEST_DATABASE_URL`, or on an embedded server of its own."""
    arguments = argparse.ArgumentParser(prog="python -m tests.benchmarks.sync", description=__doc__)
    arguments.add_argument("--items", type=int, default=100_000)
    items = arguments.parse_args().items
    with TemporaryDirectory() as folder:
        if administrator := os.environ.get("SPOLIA_TEST_DATABASE_URL"):
            on(administrator, items, Path(folder))
            return
        with embedded(Path(folder) / "database", progress=Console(stderr=True).print) as cluster:
            on(cluster.dsn, items, Path(folder))


def on(administrator: str, items: int, folder: Path) -> None:
    """On a database that is made for it and dropped."""
    database = clone(administrator, "template1", NAME)
    try:
        provision(database, ["listings"], PASSWORDS)
        migrate(database, "listings")
        uvloop.run(measured(database, items, folder))
    finally:
        drop(administrator, NAME)


async def measured(database: str, items: int, folder: Path) -> None:
    """First sync, repeat, one item in a hundred changed; and the first sync of a hub that has said what its words mean."""
    service = a_service("listings", database, folder / "listings.log", a_port(), {})
    service.start()
    try:
        await service.ready()
        console.print(f"{items:,} items; the service at rest holds {service.memory_mb():.0f} MB")
        seconds: dict[str, float] = {}
        held: dict[str, float] = {}
        hub = await opened(service)
        first = _cpu_s(service)
        seconds[FIRST] = await synced(service, hub, b"".join(delivered(items, 0)))
        console.print(f"first sync: {seconds[FIRST]:.1f} s, of the service's CPU {(_cpu_s(service) - first) / items * 1e6:.0f} us an item")
        held[FIRST] = service.memory_mb()
        await numbered(database)
        seconds[FLOOR] = copied(database, folder)
        for edition, name in enumerate(("the same again", "1 % changed")):
            seconds[name] = await synced(service, hub, b"".join(delivered(items, edition)))
            held[name] = service.memory_mb()
            console.print(f"{name}: {seconds[name]:.1f} s")
        mapped = await opened(service)
        await answered(service, mapped, "PUT", "/categories", orjson.dumps({"categories": CATEGORIES}), JSON | {"if-match": '"1"'})
        first = _cpu_s(service)
        seconds[MAPPED] = await synced(service, mapped, b"".join(delivered(items, 0)))
        held[MAPPED] = service.memory_mb()
        console.print(f"{MAPPED}: of the service's CPU {(_cpu_s(service) - first) / items * 1e6:.0f} us an item")
        console.print(f"the service holds {service.memory_mb():.0f} MB, {_peak_mb(service):.0f} at most")
        console.print(_table(seconds, held, items))
    finally:
        await service.kill()


async def opened(service: Process) -> Actor:
    """A hub of its own, with its defaults said."""
    hub = an_actor(Scope.LOTS_WRITE, Scope.LOTS_READ)
    await answered(service, hub, "PUT", "", orjson.dumps(DEFAULTS), JSON | {"if-match": '"0"'})
    return hub


async def synced(service: Process, hub: Actor, body: bytes) -> float:
    """Seconds from the first byte of a delivery to the last of its answer."""
    began = perf_counter()
    answer = await answered(service, hub, "PUT", "/items", body, {})
    assert b'"complete":true' in answer[-1000:], answer[-1000:]
    return perf_counter() - began


async def answered(service: Process, hub: Actor, method: str, path: str, body: bytes, told: Mapping[str, str]) -> bytes:
    """The answer, read while the body is sent."""
    reader, writer = await asyncio.open_connection("127.0.0.1", service.port)
    size = {"content-length": str(len(body)), "connection": "close"}
    writer.write(request(method, f"/v1/inventories/stock{path}", {**told, **size, **vouched(hub, SECRET, "listings")}))
    sending = asyncio.create_task(_sent(writer, body))
    answer = await reader.read()
    await sending
    writer.close()
    assert answer.startswith(b"HTTP/1.1 20"), answer[:1000]
    return answer


async def _sent(writer: asyncio.StreamWriter, body: bytes) -> None:
    for start in range(0, len(body), PIECE):
        writer.write(body[start : start + PIECE])
        await writer.drain()


async def numbered(database: str) -> None:
    """Wait until every change has its number."""
    async with await psycopg.AsyncConnection.connect(database, autocommit=True) as connection:
        while (await (await connection.execute("SELECT count(*) FROM listings.outbox")).fetchone()) != (0,):
            await asyncio.sleep(0.2)


def copied(database: str, folder: Path) -> float:
    """Median seconds of copying what was stored into tables that are the same."""
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA floor")
        for table in TABLES:
            connection.execute(f"CREATE TABLE floor.{table} (LIKE listings.{table} INCLUDING ALL)")
            with (folder / table).open("wb") as file, connection.cursor().copy(f"COPY listings.{table} TO STDOUT") as copy:
                for block in copy:
                    file.write(block)
        used = _used_s(connection.info.backend_pid)
        seconds = median(_round(connection, folder) for _ in range(ROUNDS))
        console.print(f"floor: {seconds:.1f} s, of PostgreSQL's CPU {(_used_s(connection.info.backend_pid) - used) / ROUNDS:.2f} s")
        return seconds


def _round(connection: psycopg.Connection[Any], folder: Path) -> float:
    connection.execute(f"TRUNCATE {', '.join(f'floor.{table}' for table in TABLES)}")
    began = perf_counter()
    for table in TABLES:
        with (folder / table).open("rb") as file, connection.cursor().copy(f"COPY floor.{table} FROM STDIN") as copy:
            while block := file.read(PIECE):
                copy.write(block)
    return perf_counter() - began


def _cpu_s(service: Process) -> float:
    assert service.running is not None
    return _used_s(service.running.pid)


def _used_s(pid: int) -> float:
    """CPU that a process has used up to now."""
    ticks = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    return sum(int(tick) for tick in ticks) / os.sysconf("SC_CLK_TCK")


def _peak_mb(service: Process) -> float:
    """Resident at most, so far."""
    assert service.running is not None
    told = Path(f"/proc/{service.running.pid}/status").read_text()
    return int(told.partition("VmHWM:")[2].split()[0]) * 1024 / 1e6


def _table(seconds: Mapping[str, float], held: Mapping[str, float], items: int) -> Table:
    table = Table(title="Hub sync", title_justify="left")
    for column in ("", "seconds", "of the floor", "items a second", "MB after it"):
        table.add_column(column)
    for name, taken in seconds.items():
        table.add_row(
            name, f"{taken:.1f}", f"{taken / seconds[FLOOR]:.2f} x", f"{items / taken:,.0f}", f"{held[name]:.0f}" if name in held else ""
        )
    return table


if __name__ == "__main__":
    main()
