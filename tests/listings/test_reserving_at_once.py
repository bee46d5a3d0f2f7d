"""Many at once at the same lots: whoever comes first, nothing is promised twice, nobody waits crosswise, and the ledgers sum."""

import asyncio
from collections import Counter
from random import Random
from typing import Any

import pytest

from services.kernel.identity import Scope
from services.kit.testing import an_actor, served
from services.listings.app import create_app
from services.listings.settings import Settings
from services.listings.store.work import ListingsWork
from services.listings.use_cases.reservations import expire_holds
from tests.conftest import SECRET
from tests.listings.conftest import Caller
from tests.listings.reserving import assert_ledgers_sum, let_pass, posted, reserve, reserve_all, step

BUYERS, TURNS, LOTS = 8, 12, 2
SCOPES = (Scope.LOTS_READ, Scope.LOTS_WRITE, Scope.RESERVATIONS_WRITE)
FINE = {200, 201, 403, 404, 409, 412, 503}
"""503: a lock was waited for longer than two seconds, on a machine with much to do; a client tries again."""


@pytest.mark.parametrize("seed", range(3))
async def test_whoever_comes_first_nothing_is_promised_twice(own_database, as_app, seed):
    rules: dict[str, Any] = {"holds_most": 1_000, "holds_dropped": 1_000, "hold_rest": 0}
    app = create_app(Settings(database_url=as_app(own_database, "listings"), identity_secret=SECRET, **rules))
    async with served(app) as http:
        owner, *buyers = [Caller(an_actor(*SCOPES), http) for _ in range(BUYERS + 1)]
        lots = [await posted(owner, 10) for _ in range(LOTS)]
        known: list[dict[str, Any]] = []
        statuses: Counter[int] = Counter()

        async def buy(number: int) -> None:
            chance = Random(f"{seed} {number}")  # noqa: S311 - no secret
            for _ in range(TURNS):
                some = chance.sample(lots, chance.randint(1, LOTS))
                answer = await reserve_all(buyers[number], some, chance.randint(1, 5))
                known.extend(answer.json()["items"] if answer.status_code == 201 else [])
                if chance.random() < 0.5:
                    await reserve(buyers[number], some[-1], 1)
                name, one = chance.choice(["confirm", "release", "release", "complete"]), chance.choice(known or [None])
                if one is not None:
                    later = await step(chance.choice([owner, buyers[number]]), name, one)
                    statuses.update([later.status_code])
                statuses.update([answer.status_code])

        async def own() -> None:
            chance = Random(f"{seed} owner")  # noqa: S311 - no secret
            for _ in range(TURNS):
                counted = {"value": chance.randint(0, 12)}
                answer = await owner("POST", f"/v1/lots/{chance.choice(lots)['id']}/recount", json=counted)
                statuses.update([answer.status_code])
                for one in known[-1:]:
                    await asyncio.to_thread(let_pass, own_database, one, "100 hours")  # it may wait for one who needs this loop
                await expire_holds(lambda whose: ListingsWork(app.state.database.sessions, whose))

        await asyncio.gather(own(), *(buy(number) for number in range(BUYERS)))
        assert set(statuses) <= FINE, statuses
        assert statuses[201] > 0
        while await expire_holds(lambda whose: ListingsWork(app.state.database.sessions, whose)):
            pass
    assert_ledgers_sum(own_database)
