"""1,000 keys, each sent 10 times at once, one in ten over a cable that is cut: 1,000 lots.

`python -m tests.soak.idempotency [KEYS]`, on `SPOLIA_TEST_DATABASE_URL` or the tests' own server.
"""

import asyncio
import os
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from itertools import cycle
from typing import Final
from uuid import uuid4

import httpx
import psycopg
from psycopg.sql import SQL, Identifier

from deploy.dsn import relative
from deploy.embedded import embedded
from deploy.provision import provision
from deploy.templates import drop
from migrations.run import SERVICES, migrate
from services.kernel.identity import Actor, Scope
from services.kit.logging import configure
from services.kit.testing import an_actor, vouched
from services.listings.app import create_app
from services.listings.settings import Settings
from tests.conftest import PASSWORDS, ROOT, SECRET
from tests.gateway.stories import listening
from tests.listings.offers import a_body
from tests.proxy import Proxy, before_postgres, proxied

KEYS: Final = 1_000
AT_ONCE: Final = 10
CUT_EVERY: Final = 10
BESIDE: Final = 3
"""Keys under way at a time; the pool has ten connections."""

CUTS: Final = ((True, b"COMMIT", False), (True, b"COMMIT", True), (False, b"/v1/lots", False), (False, b"/v1/lots", True))
"""Behind the service or before it, at which word, and whether what was sent still arrives."""


@contextmanager
def a_database() -> Iterator[str]:
    """A migrated database of its own, gone afterwards; its administrator's DSN."""
    with embedded(ROOT / ".spolia-test", progress=lambda _: None) as cluster:
        administrator = os.environ.get("SPOLIA_TEST_DATABASE_URL") or cluster.dsn
        name = f"soak_{uuid4().hex[:12]}"
        with psycopg.connect(administrator, autocommit=True) as connection:
            connection.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        dsn = relative(administrator, database=name)
        try:
            provision(dsn, SERVICES, PASSWORDS)
            migrate(dsn, "listings")
            yield dsn
        finally:
            drop(administrator, name)


@asynccontextmanager
async def cables(dsn: str) -> AsyncIterator[tuple[httpx.AsyncClient, Proxy, Proxy]]:
    """Listings served on this database, with a proxy before it and one behind it."""
    async with (
        before_postgres(relative(dsn, role="listings_app", password=PASSWORDS["listings"])) as (behind, url),
        listening(create_app(Settings(database_url=url, identity_secret=SECRET))) as port,
        proxied(partial(asyncio.open_connection, "127.0.0.1", port)) as before,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{before.port}", timeout=30) as http,
    ):
        yield http, before, behind


async def answered(http: httpx.AsyncClient, actor: Actor, key: str, told: Counter[str]) -> bytes:
    """The answer in the end: tried again while there is none, or none yet."""
    while True:
        headers = vouched(actor, SECRET, "listings") | {"idempotency-key": key}
        try:
            answer = await http.post("/v1/lots", json=a_body(external_id=key), headers=headers)
        except httpx.TransportError:
            told["broken off"] += 1
            continue
        told[f"{answer.status_code}{' replayed' if 'idempotency-replayed' in answer.headers else ''}"] += 1
        if answer.status_code not in {409, 503}:
            assert answer.status_code == 201, answer.text
            return answer.content
        await asyncio.sleep(0.05)


async def storm(dsn: str, keys: int) -> Counter[str]:
    """All keys, all at once as far as the pool goes; each must get one answer."""
    told: Counter[str] = Counter()
    few, cuts, actor = asyncio.Semaphore(BESIDE), cycle(CUTS), an_actor(Scope.LOTS_WRITE)
    async with cables(dsn) as (http, before, behind):

        async def one(number: int) -> None:
            key = str(uuid4())
            async with few:
                if number % CUT_EVERY == 0:
                    to_database, word, delivered = next(cuts)
                    (behind if to_database else before).cut(word, over=key.encode(), delivered=delivered)
                answers = await asyncio.gather(*(answered(http, actor, key, told) for _ in range(AT_ONCE)))
            assert len(set(answers)) == 1, f"{key} was answered in {len(set(answers))} ways"

        await asyncio.gather(*(one(number) for number in range(keys)))
        told["cuts"] = before.cuts + behind.cuts
    return told


def effects(dsn: str) -> tuple[int, int, int]:
    """Lots, answers kept whole, and lots announced."""
    with psycopg.connect(dsn) as connection:
        row = connection.execute(
            "SELECT (SELECT count(*) FROM listings.lots), (SELECT count(body) FROM listings.idempotency), "
            "(SELECT count(*) FROM (SELECT event_id FROM listings.changes UNION ALL SELECT event_id FROM listings.outbox) AS events)"
        ).fetchone()
    assert row is not None
    return row


def main() -> None:
    configure("ERROR")
    keys = int(sys.argv[1]) if len(sys.argv) > 1 else KEYS
    with a_database() as dsn:
        began = time.monotonic()
        told = asyncio.run(storm(dsn, keys))
        done = effects(dsn)
    print(f"{keys} keys x {AT_ONCE} in {time.monotonic() - began:.0f} s; {dict(told)}; lots, answers, events: {done}")  # noqa: T201 - its report
    assert done == (keys, keys, keys)


if __name__ == "__main__":
    main()
