"""Work of seconds beside the event loop: so many at once, so many waiting, and who comes after is told to come back."""

import asyncio
from types import TracebackType

from services.acceptance.domain.errors import Busy


class Turns:
    """Held with `async with`; `Busy` at once where as many wait as may."""

    def __init__(self, at_once: int, waiting: int) -> None:
        self._turns = asyncio.Semaphore(at_once)
        self._room = at_once + waiting

    async def __aenter__(self) -> None:
        if self._room == 0:
            raise Busy
        self._room -= 1
        try:
            await self._turns.acquire()
        except BaseException:  # whoever asked has gone
            self._room += 1
            raise

    async def __aexit__(self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None) -> None:
        self._turns.release()
        self._room += 1
