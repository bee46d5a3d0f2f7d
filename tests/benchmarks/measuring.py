"""Asking again and again, at one client and at sixteen, everyone's turn coming round three times."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter
from typing import Final

CLIENTS: Final = (1, 16)
TURNS: Final = {1: 60, 16: 240}
"""Calls in one round, by the number of clients."""
ROUNDS: Final = 3

Ask = Callable[[int, int], Awaitable[None]]
"""One call: by which client, and the how manieth."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds of a call, and calls a second."""

    p50: float
    p99: float
    rate: float


Figures = Mapping[int, Measured]
"""By the number of clients."""


async def compare(contestants: Mapping[str, Ask]) -> Mapping[str, Figures]:
    """Medians over the rounds; in each everyone has a turn, so that what else the machine does falls on all alike."""
    for ask in contestants.values():
        await _turn(ask, max(CLIENTS), 3 * max(CLIENTS))  # connections, plans and caches are warm
    rounds = [{(name, n): await _turn(ask, n, TURNS[n]) for n in CLIENTS for name, ask in contestants.items()} for _ in range(ROUNDS)]
    return {name: {n: _median([one[name, n] for one in rounds]) for n in CLIENTS} for name in contestants}


async def _turn(ask: Ask, clients: int, calls: int) -> Measured:
    spent: list[float] = []

    async def client(number: int) -> None:
        for nth in range(number, calls, clients):
            began = perf_counter()
            await ask(number, nth)
            spent.append(perf_counter() - began)

    began = perf_counter()
    await asyncio.gather(*(client(number) for number in range(clients)))
    seconds = perf_counter() - began
    return Measured(median(spent) * 1000, quantiles(spent, n=100)[98] * 1000, calls / seconds)


def _median(rounds: Sequence[Measured]) -> Measured:
    return Measured(median(one.p50 for one in rounds), median(one.p99 for one in rounds), median(one.rate for one in rounds))
