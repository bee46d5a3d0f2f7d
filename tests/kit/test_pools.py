"""A pool tells who uses it, who waits, and who waited in vain."""

import asyncio

import pytest

from services.kit.database import Database
from services.kit.pools import Use


@pytest.fixture
async def narrow(database, as_app, monkeypatch):
    """A database of one connection, for which nobody waits long."""
    monkeypatch.setattr("services.kit.database.POOL_TIMEOUT_S", 0.05)
    one = Database(as_app(database, "listings"), "listings", pool_size=1)
    yield one
    await one.close()


async def test_a_connection_counts_while_it_is_held(narrow) -> None:
    before = narrow.use()
    async with narrow.engine.connect():
        held = narrow.use()
    assert (before, held, narrow.use()) == (Use(1, 0, 0, 0), Use(1, 1, 0, 0), Use(1, 0, 0, 0))


async def test_who_waits_counts_and_who_waited_in_vain_counts_for_ever(narrow) -> None:
    async with narrow.engine.connect():
        waiting = [asyncio.create_task(narrow.answers()) for _ in range(2)]
        await asyncio.sleep(0)
        queued = narrow.use()
        assert await asyncio.gather(*waiting) == [False, False]
    assert (queued, narrow.use()) == (Use(size=1, in_use=1, waiting=2, timeouts=0), Use(size=1, in_use=0, waiting=0, timeouts=2))
