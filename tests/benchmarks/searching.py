"""Searches, each against the least it can cost."""

import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Final

from tests.benchmarks.floors import searched, words_in_use
from tests.benchmarks.line import answered, cycled, lines, request
from tests.benchmarks.measuring import Contestant, Figures, compare
from tests.benchmarks.questions import QUESTIONS, THROUGH, Question, places
from tests.scenarios.installation import Installation, as_app
from tests.scenarios.process import Process, a_port

FLOOR: Final = "floor"
BARE: Final = "bare route, same bytes"
ALONE: Final = "service alone"
ONE: Final = "gateway, one process"
ACROSS: Final = "gateway, across processes"


async def searches(one: Installation, four: Installation, folder: Path) -> AsyncIterator[tuple[str, Mapping[str, Figures]]]:
    """The figures of every question. The way through bare route and gateways is the same for all, so only the usual ones take it."""
    for name, question in QUESTIONS.items():
        async with AsyncExitStack() as stack:
            asked = cycled([request("GET", question.target(near), {"accept-language": "en"}) for near in places()])
            matching = four.processes["matching"]
            served = {ALONE: (matching,)}
            if name in THROUGH:
                bare = await stack.enter_async_context(_bare(folder, await answered(matching.port, asked(0))))
                served = {BARE: (bare,), **served, ONE: (one.door,), ACROSS: (four.door, matching)}
            contestants = {FLOOR: await stack.enter_async_context(await _floor(four, question))}
            for contestant, processes in served.items():
                contestants[contestant] = await stack.enter_async_context(lines(asked, *processes))
            yield name, await compare(contestants)


async def _floor(four: Installation, question: Question) -> AbstractAsyncContextManager[Contestant]:
    url = as_app(four.database, "matching")
    in_use = await words_in_use(url)
    return searched(url, [question.need(near, in_use) for near in places()])


@asynccontextmanager
async def _bare(folder: Path, answer: bytes) -> AsyncIterator[Process]:
    """A bare route with this answer."""
    (folder / "answer").write_bytes(answer)
    command = (sys.executable, "-m", "tests.benchmarks.bare", str(folder / "answer"))
    process = Process("bare", command, os.environ, folder / "bare.log", a_port())
    process.start()
    try:
        await process.ready()
        yield process
    finally:
        await process.kill()
