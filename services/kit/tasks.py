"""Work that runs beside the answering of requests, for as long as the application lives."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Final

from services.kit.logging import logger

AGAIN_S: Final = 0.5


@asynccontextmanager
async def background(*work: Coroutine[object, object, object]) -> AsyncIterator[None]:
    """The coroutines run until this is left, then they are cancelled and waited for. One that fails is told in the log.

    Cancelled again where need be: a cancellation can be lost on the way, in `asyncio.wait_for` before Python 3.12 for one.
    """
    tasks = {asyncio.create_task(one) for one in work}
    for task in tasks:
        task.add_done_callback(_tell_end)
    try:
        yield
    finally:
        running = tasks
        while running:
            for task in running:
                task.cancel()
            _, running = await asyncio.wait(running, timeout=AGAIN_S)


def _tell_end(task: asyncio.Task[object]) -> None:
    """Nobody waits for it, so nobody else would hear of it."""
    if not task.cancelled() and (error := task.exception()):
        logger("kit.tasks").error("work beside the requests has ended", exc_info=error)
