"""What many askers at once may cost: turns at reckoning, and waiting for lots that may never come."""

import asyncio
from uuid import UUID

import pytest
from uuid6 import uuid7

from services.acceptance.domain.errors import Busy
from services.acceptance.store.arriving import MOST_WAITING, Arrivals
from services.acceptance.use_cases.turns import Turns
from services.kernel.clock import now
from services.kernel.identity import LotId, Scope
from services.kit.database import Database
from services.kit.testing import an_actor
from tests.acceptance.bodies import by


async def test_who_comes_when_as_many_wait_as_may_is_told_so_and_a_turn_is_given_back() -> None:
    turns, gate = Turns(1, waiting=1), asyncio.Event()

    async def reckon() -> None:
        async with turns:
            await gate.wait()

    at_it, waiting = asyncio.create_task(reckon()), asyncio.create_task(reckon())
    await asyncio.sleep(0)
    with pytest.raises(Busy):
        await reckon()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    gate.set()
    await asyncio.gather(at_it, reckon(), reckon())


async def test_a_third_try_at_once_is_told_when_to_come_back(client) -> None:
    tries = client._transport.app.state.tries
    path = f"/v1/programmes/{uuid7()}/versions/1/try"
    keeper = by(an_actor(Scope.RECEIVERS_WRITE))
    async with tries, tries:
        answer = await client.post(path, json={}, headers=keeper)
    assert (answer.status_code, answer.json()["code"]) == (503, "busy")
    assert int(answer.headers["retry-after"]) > 0
    assert (await client.post(path, json={}, headers=keeper)).status_code == 404


def young() -> LotId:
    """An id of a lot that is posted now."""
    milliseconds = int(now().timestamp() * 1000)
    return LotId(UUID(int=(milliseconds << 80) | (uuid7().int & ((1 << 80) - 1))))


async def test_only_so_many_wait_for_lots_at_once(store: Database) -> None:
    arrivals = Arrivals(store, now)
    asking = [asyncio.create_task(arrivals.expect(young())) for _ in range(MOST_WAITING + 5)]
    done, waiting = await asyncio.wait(asking, return_when=asyncio.FIRST_COMPLETED)
    assert (len(done), len(waiting)) == (5, MOST_WAITING)
    for one in waiting:
        one.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    assert arrivals._waiting == 0
