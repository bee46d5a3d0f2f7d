"""An answer that is told while the question is still being asked."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from tempfile import SpooledTemporaryFile
from typing import Final

from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

MEDIA_TYPE: Final = "application/x-ndjson"
IN_MEMORY: Final = 1_000_000
ASIDE: Final = 256_000_000
"""Bytes of an answer that wait on disk for a caller who reads only when all is sent; beyond, the work waits too."""

PIECE: Final = 65_536


class Streamed(JSONResponse):
    """Lines as they are made, sent as they are read.

    Many a client sends its whole body before it reads a word: what it does not read yet is laid aside, or neither end would go on.
    """

    media_type = MEDIA_TYPE

    def __init__(self, lines: AsyncGenerator[bytes]) -> None:
        Response.__init__(self)
        del self.headers["content-length"]
        self._lines = lines

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - the body is read by who makes the lines
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        with SpooledTemporaryFile(IN_MEMORY) as file:
            aside = _Aside(file)
            making = asyncio.create_task(self._make(aside))
            try:
                while piece := await aside.next():
                    await send({"type": "http.response.body", "body": piece, "more_body": True})
                await making
            finally:
                if making.cancel():
                    await asyncio.wait({making})
        await send({"type": "http.response.body", "body": b""})

    async def _make(self, aside: "_Aside") -> None:
        try:
            async with aclosing(self._lines) as lines:
                async for line in lines:
                    await aside.put(line)
        finally:
            aside.end()


class _Aside:
    """What is made and not yet sent, in its order."""

    def __init__(self, file: "SpooledTemporaryFile[bytes]") -> None:
        self._file = file
        self._made = self._sent = 0
        self._ended = False
        self._moved = asyncio.Event()

    async def put(self, line: bytes) -> None:
        while self._made - self._sent > ASIDE:
            await self._stirred()
        self._file.seek(self._made)
        self._made += self._file.write(line)
        self._moved.set()

    def end(self) -> None:
        self._ended = True
        self._moved.set()

    async def next(self) -> bytes:
        """Some of what waits, nothing once all is sent."""
        while self._sent == self._made and not self._ended:
            await self._stirred()
        self._file.seek(self._sent)
        piece = self._file.read(PIECE)
        self._sent += len(piece)
        if self._sent == self._made:
            self._file.seek(0)
            self._file.truncate()
            self._sent = self._made = 0
        self._moved.set()
        return piece

    async def _stirred(self) -> None:
        self._moved.clear()
        await self._moved.wait()
