"""Asking again and again, at one client and at sixteen, everyone's turn coming round three times."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
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
class Contestant:
    """Who is asked, and which processes of ours work for it. The database is not counted: it does the same for all."""

    ask: Ask
    pids: Sequence[int]

    def cpu_s(self) -> float:
        """What they have used up to now."""
        ticks = sum(int(tick) for pid in self.pids for tick in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13])
        return ticks / os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds of a call, calls a second, and milliseconds of CPU in our processes for one call."""

    p50: float
    p99: float
    rate: float
    cpu: float


Figures = Mapping[int, Measured]
"""By the number of clients."""


async def compare(contestants: Mapping[str, Contestant]) -> Mapping[str, Figures]:
    """Medians over the rounds; in each everyone has a turn, so that what else the machine does falls on all alike."""
    for one in contestants.values():
        await _turn(one, max(CLIENTS), 3 * max(CLIENTS))  # connections, plans and caches are warm
    rounds = [{(name, n): await _turn(one, n, TURNS[n]) for n in CLIENTS for name, one in contestants.items()} for _ in range(ROUNDS)]
    return {name: {n: _median([one[name, n] for one in rounds]) for n in CLIENTS} for name in contestants}


async def _turn(one: Contestant, clients: int, calls: int) -> Measured:
    spent: list[float] = []

    async def client(number: int) -> None:
        for nth in range(number, calls, clients):
            began = perf_counter()
            await one.ask(number, nth)
            spent.append(perf_counter() - began)

    began, used = perf_counter(), one.cpu_s()
    await asyncio.gather(*(client(number) for number in range(clients)))
    seconds = perf_counter() - began
    return Measured(median(spent) * 1000, quantiles(spent, n=100)[98] * 1000, calls / seconds, (one.cpu_s() - used) / calls * 1000)


def _median(rounds: Sequence[Measured]) -> Measured:
    return Measured(*(median(getattr(one, field.name) for one in rounds) for field in fields(Measured)))
