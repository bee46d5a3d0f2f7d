"""The caller's end of a request: its body, no more than allowed, and whether it is still there."""

import asyncio
from contextlib import suppress
from typing import Final

from starlette.datastructures import Headers
from starlette.types import Message, Receive

from gateway.forwarding.headers import has_body
from gateway.forwarding.refusals import BodyTooLarge, CallerSlow

QUIET_S: Final = 30.0
"""A body that stops coming for so long is given up."""

LEAST_RATE: Final = 8_000
"""Bytes a second, once it has been waited for `QUIET_S`: 64 kbit/s, one channel of ISDN. What streams comes as its sender has it."""

LINGER_S: Final = 5.0
"""A refused body is still taken off the line for so long, and kept nowhere."""


class Body:
    """Hands a body on chunk by chunk, at most one waiting: who does not read holds up who sends.

    `BodyTooLarge` when it is announced larger than `largest` bytes, before a byte is read.
    """

    def __init__(self, receive: Receive, headers: Headers, largest: int) -> None:
        self._receive = receive
        self._largest = largest
        self._taken = 0
        self._waited = 0.0
        self._streams = False
        self._waiting: asyncio.Queue[Message] = asyncio.Queue(1)
        self.complete = not has_body(headers)
        self.announced = int(headers.get("content-length") or 0)

    def admit(self, largest: int | None = None, *, streams: bool = False) -> None:
        """Refuse what is announced too large, by a limit of its own where there is one. What `streams` may take its time."""
        self._largest = largest or self._largest
        self._streams = streams
        if self.announced > self._largest:
            raise BodyTooLarge

    async def watch(self) -> None:
        """Read as long as there is someone at the other end; ends when they have gone, refuses what is too much or stops coming."""
        while (message := await self._next())["type"] == "http.request":
            self._taken += len(message.get("body", b""))
            if self._taken > self._largest:
                raise BodyTooLarge
            self.complete = not message.get("more_body", False)
            await self._waiting.put(message)

    async def receive(self) -> Message:
        """The next chunk, for the upstream; nothing comes after the last."""
        return await self._waiting.get()

    async def drain(self) -> None:
        """Throw away what still comes, for a while: many a caller reads our answer only when all is sent, and a reset would swallow it."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LINGER_S):
                while (message := await self._receive())["type"] == "http.request" and message.get("more_body", False):
                    pass

    async def _next(self) -> Message:
        if self.complete:
            return await self._receive()
        clock = asyncio.get_running_loop().time
        began = clock()
        try:
            async with asyncio.timeout(QUIET_S if self._streams else patience_s(self._taken, self._waited)):
                return await self._receive()
        except TimeoutError as error:
            raise CallerSlow from error
        finally:
            self._waited += clock() - began


def patience_s(taken: int, waited: float) -> float:
    """How long a body is still waited for: the longer, the more bytes of it came, and never beyond `QUIET_S` without a word."""
    return min(QUIET_S, QUIET_S + taken / LEAST_RATE - waited)
