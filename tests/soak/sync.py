"""P7: 10,000 items, told twice in any order, every connection cut at the edge of a batch, end as when they are told once and in order.

`python -m tests.soak.sync [ITEMS]`, on `SPOLIA_TEST_DATABASE_URL` or the tests' own server.
"""

import sys
import time
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from services.kernel.identity import Scope
from services.kit.logging import configure
from services.kit.testing import an_actor
from tests.listings.redelivery import VERSIONS, Hub, a_snapshot_is_cut, told_in_any_order
from tests.scenarios.installation import a_service
from tests.scenarios.process import a_port
from tests.soak.ground import run, table
from tests.soak.idempotency import a_database

ITEMS: Final = 10_000
MOST_S: Final = 1_800


async def soak(database: str, items: int, folder: Path) -> None:
    service = a_service("listings", database, folder / "listings.log", a_port(), {"SPOLIA_LISTINGS_FETCH_PHOTOGRAPHS": "false"})
    service.start()
    try:
        await service.ready()
        orderly, other = (Hub(service.port, an_actor(Scope.LOTS_WRITE)) for _ in range(2))
        chance, began = Random(time.time_ns()), time.monotonic()  # noqa: S311 - no secret
        cuts = await told_in_any_order(database, orderly, other, items, chance)
        await a_snapshot_is_cut(database, orderly, other, items, chance)
        figures = {"items": items, "lines, of these told twice": items * VERSIONS, "cut": cuts, "final states": "the same"}
        table("A stock told in any order, over lines that are cut", {**figures, "s": round(time.monotonic() - began)})
    finally:
        await service.kill()


if __name__ == "__main__":
    configure("ERROR")
    with a_database() as dsn, TemporaryDirectory() as name:
        run(soak(dsn, int(sys.argv[1]) if len(sys.argv) > 1 else ITEMS, Path(name)), MOST_S)
