"""Deliveries that meet the locks of others: nothing of them is broken off for that."""

import asyncio
from collections.abc import AsyncIterator

import psycopg
import pytest
from uuid6 import uuid7

from services.kernel.identity import LotId, OrganizationId
from services.kit.database import Database
from services.listings.domain.errors import ExternalIdTaken
from services.listings.domain.lot import Lot, post
from services.listings.store.work import ListingsWork
from tests.listings.hub import PATH, an_item, results, sync
from tests.listings.offers import TODAY, an_offer, knowledge
from tests.patience import until

ITEMS = [an_item(f"H-{n}") for n in range(2)]
WAITING = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0"


@pytest.fixture
async def rival(database: str) -> AsyncIterator[psycopg.AsyncConnection]:
    """Somebody else in the same database, who never gives way."""
    async with await psycopg.AsyncConnection.connect(database) as connection:
        await connection.execute("SET deadlock_timeout = '1h'")
        await connection.commit()
        yield connection


async def somebody_waits(rival: psycopg.AsyncConnection) -> None:
    async def waits() -> bool:
        await rival.execute("SELECT pg_stat_clear_snapshot()")  # else who came since this transaction began is not seen
        return (await rival.execute(WAITING)).rowcount > 0

    await until(waits)


async def a_sync(owner) -> dict[str, int]:
    return (await sync(owner, [one | {"condition": "B"} for one in ITEMS]))[-1]["counts"]


async def a_correction(owner) -> dict[str, int]:
    body = {"external_ids": ["H-0", "H-1"], "patch": {"building_year": 2010}}
    return results(await owner("PATCH", PATH, json=body))[-1]["counts"]


async def an_import(owner) -> dict[str, int]:
    table = "titel;aantal;eenheid;nummer;staat\nEiken plankenvloer;40;m2;H-0;B\nEiken plankenvloer;40;m2;H-1;B\n"
    answer = await owner("POST", "/v1/imports", content=table.encode(), params={"postal_code": "2800", "from": "2027-03-01"})
    return {outcome: rows for outcome, rows in answer.json()["rows"].items() if rows and outcome != "read"}


@pytest.mark.parametrize("deliver", [a_sync, a_correction, an_import])
async def test_a_delivery_that_must_give_way_to_another_is_done_over(owner, rival, deliver):
    """It has the first of two lots and waits for the second; the other has the second and asks for the first."""
    first, second = sorted(one["id"] for one in (await sync(owner, ITEMS))[:-1])
    lock = "SELECT FROM listings.lots WHERE id = %s FOR UPDATE"
    await rival.execute(lock, [second])
    delivering = asyncio.create_task(deliver(owner))
    await somebody_waits(rival)
    await rival.execute(lock, [first])
    await rival.rollback()
    assert await delivering == {"updated": 2}


def a_lot(owner: OrganizationId, external_id: str) -> Lot:
    offer = an_offer(external_id=external_id)
    return post(LotId(uuid7()), owner, offer, knowledge().derive(offer, TODAY), draft=False)


async def test_of_two_that_store_the_same_new_lots_one_waits_for_the_other_and_never_each_for_each(rival, as_app, database):
    listings, owner = Database(as_app(database, "listings"), "listings", 2), OrganizationId(uuid7())
    first, second = ListingsWork(listings.sessions, owner), ListingsWork(listings.sessions, owner)

    async def backwards() -> None:
        async with second:
            await second.lots.add_all([a_lot(owner, "B"), a_lot(owner, "A")])

    async with first:
        await first.lots.add_all([a_lot(owner, "A")])
        waiting = asyncio.create_task(backwards())
        await somebody_waits(rival)
        await first.lots.add_all([a_lot(owner, "B")])
        await first.commit()
    with pytest.raises(ExternalIdTaken):
        await waiting
    await listings.close()
