"""Files that are read while others are answered: so many at once, so many waiting."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Final

from services.kernel.identity import OrganizationId
from services.kit.logging import logger
from services.listings.domain.import_errors import ImportsBusy
from services.listings.domain.imports import Import

AT_ONCE: Final = 2
MOST: Final = 32
"""Files in this process, on disk while they wait."""

OF_ONE: Final = 8
"""Files of one organization, so that none takes the turns of all others."""


class ImportQueue:
    """First come, first served. What is not over when the process ends is told as cut off, and sent again by whoever sent it."""

    def __init__(self) -> None:
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._tasks: dict[asyncio.Task[Import], OrganizationId] = {}
        self._log = logger("listings.imports")

    def expect_room(self, organization: OrganizationId) -> None:
        """`ImportsBusy` while as many wait as may, of all or of this organization."""
        if len(self._tasks) >= MOST or [*self._tasks.values()].count(organization) >= OF_ONE:
            raise ImportsBusy

    def start(self, organization: OrganizationId, read: Callable[[], Awaitable[Import]]) -> "asyncio.Task[Import]":
        """Read a file of theirs when its turn comes."""
        task = asyncio.create_task(self._in_turn(read))
        self._tasks[task] = organization
        task.add_done_callback(self._over)
        return task

    @asynccontextmanager
    async def living(self) -> AsyncIterator[None]:
        """What is still read when this is left is broken off between two batches."""
        try:
            yield
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _in_turn(self, read: Callable[[], Awaitable[Import]]) -> Import:
        async with self._turns:
            return await read()

    def _over(self, task: "asyncio.Task[Import]") -> None:
        self._tasks.pop(task, None)
        if not task.cancelled() and (error := task.exception()):
            self._log.error("an import broke off", exc_info=error)
