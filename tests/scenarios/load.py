"""Clients that keep on calling while something happens to the installation."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import uuid4

import httpx

from services.kit.feed.reader import LONGEST_WAIT_S
from tests.household import Household
from tests.listings.offers import a_body
from tests.patience import PATIENCE_S

RETRIED: Final = frozenset({429, 503})
LONGEST_PAUSE_S: Final = 0.2
"""Less than a `Retry-After` asks for: what is under test is not to be left in peace."""

POSTAL_CODES: Final = ("2800", "9000", "8000", "3000", "2000", "1000", "8500", "3500", "9300", "1800", "2300", "8400")
"""Each of another municipality, which is where their lots are published."""


@dataclass(slots=True)
class Told:
    """What clients were told: statuses, and connections that broke."""

    statuses: Counter[str] = field(default_factory=Counter)
    acknowledged: dict[str, str] = field(default_factory=dict)
    """Lots by id, each with its postal code."""

    @property
    def errors(self) -> Counter[str]:
        """Whatever a client cannot be expected to retry."""
        fine = {"broken off", *map(str, RETRIED)}
        return Counter({status: count for status, count in self.statuses.items() if status not in fine and not status.startswith("2")})


async def insisting(call: Callable[[], Awaitable[httpx.Response]], told: Told) -> httpx.Response:
    """The answer in the end, as a client gets it that waits and calls again, if need be while everything is started anew."""
    async with asyncio.timeout(2 * PATIENCE_S):
        while True:
            try:
                answer = await call()
            except httpx.TransportError:
                told.statuses["broken off"] += 1
                await asyncio.sleep(0.05)
                continue
            told.statuses[str(answer.status_code)] += 1
            if answer.status_code not in RETRIED:
                return answer
            await asyncio.sleep(min(float(answer.headers["retry-after"]), LONGEST_PAUSE_S))


async def post(house: Household, key: str, told: Told, postal_code: str) -> None:
    """Post one lot, under one idempotency key however often it takes."""
    headers: Mapping[str, str] = {"idempotency-key": str(uuid4())}
    body: dict[str, Any] = a_body(location={"postal_code": postal_code, "country": "BE"})
    answer = await insisting(lambda: house.call("POST", "/v1/lots", key, headers, json=body), told)
    if answer.status_code == 201:
        told.acknowledged[answer.json()["id"]] = postal_code


async def look(house: Household, told: Told, postal_code: str) -> None:
    """Search once."""
    question = {"postal_code": postal_code, "limit": 5}
    await insisting(lambda: house.call("GET", "/v1/matches/lots", params=question), told)


Turn = Callable[[int], Awaitable[None]]


@asynccontextmanager
async def meanwhile(turn: Turn, clients: int) -> AsyncIterator[None]:
    """So many clients take turns for as long as this is open, each to the end of its last one; turns are numbered."""
    open_, turns = True, iter(range(10**9))

    async def client() -> None:
        while open_:
            await turn(next(turns))

    async with asyncio.TaskGroup() as calling:
        for _ in range(clients):
            calling.create_task(client())
        yield
        open_ = False


def writing_and_reading(house: Household, key: str, told: Told, postal_codes: tuple[str, ...] = POSTAL_CODES) -> Turn:
    """Three writes, then a search; town by town."""

    async def turn(number: int) -> None:
        postal_code = postal_codes[number % len(postal_codes)]
        await (look(house, told, postal_code) if number % 4 == 3 else post(house, key, told, postal_code))

    return turn


@dataclass(slots=True)
class Copy:
    """What someone holds who follows `/v1/changes`: lots by id, each with its version."""

    versions: dict[str, int] = field(default_factory=dict)
    after: str | None = None

    async def turn(self, house: Household, told: Told, wait: float = LONGEST_WAIT_S) -> None:
        """Take what there is, or wait for it."""
        question: dict[str, str | float] = {"type": "lot", "limit": 200} | ({"after": self.after, "wait": wait} if self.after else {})
        answer = await insisting(lambda: house.call("GET", "/v1/changes", params=question), told)
        self.after = answer.json()["next"]
        self.versions |= {one["subject"]: one["version"] for one in answer.json()["items"]}
