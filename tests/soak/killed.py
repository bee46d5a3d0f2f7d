"""P1: no acknowledged write is lost. At least 10,000 of them, while processes and the database are killed again and again.

`python -m tests.soak.killed [WRITES]`, on four processes and a database of its own.
"""

import asyncio
import sys
import time
from collections import Counter
from itertools import cycle
from typing import Final

from services.kernel.identity import Role
from services.kit.logging import configure
from tests.household import Household
from tests.scenarios.census import caught_up, published, read, same
from tests.scenarios.installation import Installation
from tests.scenarios.load import Told, meanwhile, writing_and_reading
from tests.soak.ground import Cluster, ground, run, table, towns

WRITES: Final = 10_000
CLIENTS: Final = 12
TOWNS: Final = 150
BETWEEN_S: Final = 8.0
VICTIMS: Final = ("listings", "database", "gateway", "database", "matching", "listings and database")
MOST_S: Final = 3_000


async def killing(cluster: Cluster, four: Installation, told: Told, writes: int) -> Counter[str]:
    """Kill one after the other until so many writes are acknowledged."""
    killed: Counter[str] = Counter()
    for victim in cycle(VICTIMS):
        await asyncio.sleep(BETWEEN_S)
        if len(told.acknowledged) >= writes:
            return killed
        killed[victim] += 1
        await kill(cluster, four, victim)
    raise AssertionError


async def kill(cluster: Cluster, four: Installation, victim: str) -> None:
    service = four.processes.get(victim.split(" ", 1)[0])
    if "database" in victim:
        cluster.kill()
    if service:
        await service.kill()
    if "database" in victim:
        await asyncio.to_thread(cluster.start)
    if service:
        service.start()
        await service.ready()


async def soak(writes: int) -> None:
    async with ground() as (cluster, four), four.entered() as house:
        told, began = Told(), time.monotonic()
        key = await house.key("Sloper Mechelen", Role.MATERIAL_MANAGER)
        async with meanwhile(writing_and_reading(house, key, told, towns(TOWNS)), CLIENTS):
            killed = await killing(cluster, four, told, writes)
        wrote = time.monotonic()
        lost, missing = await census(four, house, told)
        await same(four.database)
        doubled = published(four.database) - told.acknowledged.keys()
        table(
            "No acknowledged write is lost",
            {
                "acknowledged writes": len(told.acknowledged),
                "killed (kill -9)": dict(killed),
                "clients were told": dict(told.statuses),
                "not retriable": dict(told.errors),
                "lost by GET": len(lost),
                "missing in the search": len(missing),
                "there and not acknowledged": len(doubled),
                "writing, s": round(wrote - began),
                "checking, s": round(time.monotonic() - wrote),
            },
        )
        assert (lost, missing, doubled, told.errors) == ([], set(), set(), {})
        assert len(told.acknowledged) >= writes


async def census(four: Installation, house: Household, told: Told) -> tuple[list[str], set[str]]:
    """What a GET, and what a search does not find."""
    lost = await read(house, told.acknowledged)
    return lost, told.acknowledged.keys() - await caught_up(house, told)


if __name__ == "__main__":
    configure("ERROR")
    run(soak(int(sys.argv[1]) if len(sys.argv) > 1 else WRITES), MOST_S)
