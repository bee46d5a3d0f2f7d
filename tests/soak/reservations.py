"""P3: nothing is promised twice, and no step that was acknowledged is lost, while listings and the database are killed again and again.

`python -m tests.soak.reservations [STEPS]`, on four processes and a database of its own.
"""

import asyncio
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import cycle
from random import Random
from typing import Any, Final
from uuid import uuid4

import httpx

from services.kernel.identity import Role
from services.kit.logging import configure
from tests.household import Household
from tests.listings.offers import a_body
from tests.listings.reserving import assert_ledgers_sum
from tests.scenarios.census import same
from tests.scenarios.installation import Installation
from tests.scenarios.load import Told, insisting, meanwhile
from tests.soak.ground import Cluster, ground, run, table
from tests.soak.killed import kill

STEPS: Final = 2_000
BUYERS: Final = 8
LOTS: Final = 6
EACH: Final = 10
BETWEEN_S: Final = 6.0
VICTIMS: Final = ("listings", "database", "listings and database", "gateway")
MOST_S: Final = 1_800
FINE: Final = frozenset({409})
"""What who was not the first may be told."""


@dataclass(slots=True)
class Trade:
    """What was asked for and acknowledged: the last version of each reservation that its parties were told, and those that stand."""

    house: Household
    owner: str
    buyers: list[str]
    lots: list[str]
    told: Told
    known: dict[str, int] = field(default_factory=dict)
    standing: set[str] = field(default_factory=set)
    refused: Counter[str] = field(default_factory=Counter)
    steps: int = 0

    async def turn(self, number: int) -> None:
        """Hold some of a lot, and take a step with a reservation that somebody made."""
        chance = Random(number)  # noqa: S311 - no secret
        buyer, lot = self.buyers[number % BUYERS], chance.choice(self.lots)
        await self.ask(f"/v1/lots/{lot}/reservations", buyer, {"quantity": {"value": chance.randint(1, 4), "unit": "m2"}})
        if self.standing:
            chosen, name = chance.choice(sorted(self.standing)), chance.choice(["confirm", "release", "release", "complete"])
            await self.ask(f"/v1/reservations/{chosen}/{name}", self.owner, None)
        if number % 25 == 0:  # what was handed over comes in again
            await self.ask(f"/v1/lots/{lot}/recount", self.owner, {"value": EACH})

    async def ask(self, path: str, key: str, body: Any) -> None:
        once = {"idempotency-key": str(uuid4())}
        answer = await insisting(lambda: self.house.call("POST", path, key, once, json=body), self.told)
        self.note(answer, path)

    def note(self, answer: httpx.Response, path: str) -> None:
        if not answer.is_success:
            assert answer.status_code in FINE, answer.text
            self.refused[answer.json()["code"]] += 1
            return
        self.steps += 1
        if not path.endswith("/recount"):
            told = answer.json()
            self.known[told["id"]] = max(told["version"], self.known.get(told["id"], 0))
            (self.standing.add if told["status"] in {"held", "confirmed"} else self.standing.discard)(told["id"])


async def killing(cluster: Cluster, four: Installation, trade: Trade, steps: int) -> Counter[str]:
    killed: Counter[str] = Counter()
    for victim in cycle(VICTIMS):
        await asyncio.sleep(BETWEEN_S)
        if trade.steps >= steps:
            return killed
        killed[victim] += 1
        await kill(cluster, four, victim)
    raise AssertionError


async def lost(trade: Trade) -> list[str]:
    """Reservations that are not there in the version that was acknowledged."""
    gone = []
    for one, version in trade.known.items():
        answer = await insisting(lambda: trade.house.call("GET", f"/v1/reservations/{one}", trade.owner), trade.told)  # noqa: B023 - called before the next turn
        if answer.status_code != 200 or answer.json()["version"] < version:
            gone.append(one)
    return gone


async def soak(steps: int) -> None:
    async with ground() as (cluster, four), four.entered() as house:
        owner = await house.key("Sloper Mechelen", Role.DEMOLISHER)
        buyers = [await house.key(f"Aannemer {number}", Role.BUYER) for number in range(BUYERS)]
        body = a_body(quantity={"value": EACH, "unit": "m2"})
        lots = [(await house.call("POST", "/v1/lots", owner, json=body)).json()["id"] for _ in range(LOTS)]
        trade, began = Trade(house, owner, buyers, lots, Told()), time.monotonic()
        async with meanwhile(trade.turn, BUYERS):
            killed = await killing(cluster, four, trade, steps)
        gone = await lost(trade)
        await same(four.database)
        assert_ledgers_sum(four.database)
        table(
            "Nothing is promised twice",
            {
                "acknowledged steps": trade.steps,
                "reservations": len(trade.known),
                "killed (kill -9)": dict(killed),
                "refused": dict(trade.refused),
                "clients were told": dict(trade.told.statuses),
                "lost": len(gone),
                "ledgers sum": "yes",
                "s": round(time.monotonic() - began),
            },
        )
        assert gone == []


if __name__ == "__main__":
    configure("ERROR")
    run(soak(int(sys.argv[1]) if len(sys.argv) > 1 else STEPS), MOST_S)
