"""A body of lines, as it streams in: unpacked, split, counted, never more than a batch of it in memory."""

import asyncio
import zlib
from collections.abc import AsyncIterator, Iterator
from hashlib import blake2b
from typing import Final

from starlette.requests import ClientDisconnect

from services.listings.domain.inventory import Line
from services.listings.use_cases.delivery import LONGEST_LINE

LINES: Final = 500
"""In a batch: enough that a transaction costs little a line, few enough that it is over in a fraction of a second."""

BYTES: Final = 1_000_000
"""In a batch, for whoever tells long stories."""

LARGEST_BODY: Final = 2_000_000_000
"""Bytes as unpacked: a million items with two kilobytes each."""

RATIO: Final = 400
"""Times a body may be larger unpacked than packed, once it is larger than `SMALL`: items that differ in their name alone come to 72, with
1.5 kB of the same words in each to 228 (measured)."""

SMALL: Final = 20_000_000
PIECE: Final = 65_536
LULL_S: Final = 0.2
"""What has come is worked off when nothing more comes for so long."""

QUIET_S: Final = 30.0
"""A body of which no whole line comes for so long is given up."""


class Lines:
    """Batches of lines out of a body. `broken` says why it ended before its end; then what came of its last line is dropped."""

    def __init__(self, chunks: AsyncIterator[bytes], *, packed: bool) -> None:
        self._chunks = chunks
        self._unpack = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16) if packed else None
        self._rest = b""
        self._skipping = False
        self._number = 0
        self._packed_bytes = self._bytes = 0
        self._waited = 0.0
        self.broken: str | None = None

    async def batches(self) -> AsyncIterator[list[Line]]:
        """An empty one says that nothing came for a while."""
        batch: list[Line] = []
        size = 0
        async for piece in self._pieces():
            for line in self._split(piece):
                batch.append(line)
                size += len(line.raw or b"")
                if len(batch) >= LINES or size >= BYTES:
                    await asyncio.sleep(0)  # a batch of nothing but refused lines waits for nobody
                    yield batch
                    batch, size = [], 0
            if piece is None:
                yield batch
                if batch:
                    yield []
                batch, size = [], 0
        if not self.broken and (self._rest or self._skipping):
            batch.extend(self._split(b"\n"))
        if batch:
            yield batch

    async def _pieces(self) -> AsyncIterator[bytes | None]:
        """The body unpacked; None for a lull. Others have their turn after each piece, however many come out of one chunk."""
        async for chunk in self._arriving():
            if chunk is None:
                yield None
                continue
            self._packed_bytes += len(chunk)
            try:
                for piece in self._unpacked(chunk):
                    self._bytes += len(piece)
                    if reason := self._too_much():
                        self.broken = reason
                        return
                    yield piece
                    await asyncio.sleep(0)
            except zlib.error:
                self.broken = "not_gzip"
                return
        if self._unpack and not self._unpack.eof and not self.broken:
            self.broken = "cut"

    def _too_much(self) -> str | None:
        if self._bytes > LARGEST_BODY:
            return "body_too_large"
        return "too_large_inside" if self._bytes > max(SMALL, RATIO * self._packed_bytes) else None

    async def _arriving(self) -> AsyncIterator[bytes | None]:
        coming: asyncio.Future[bytes] | None = None
        try:
            while True:
                coming = coming or asyncio.ensure_future(anext(self._chunks))
                has_come = await self._has_come(coming)
                if self._waited >= QUIET_S:
                    self.broken = "idle"
                    return
                if not has_come:
                    yield None
                    continue
                done, coming = coming, None
                yield done.result()
        except StopAsyncIteration:
            return
        except ClientDisconnect:
            self.broken = "cut"
        finally:
            if coming:
                coming.cancel()

    async def _has_come(self, coming: "asyncio.Future[bytes]") -> bool:
        """Whether it came before a lull; what was waited for it counts until a line is whole, however many bytes and blank lines come."""
        clock = asyncio.get_running_loop().time
        began = clock()
        done, _ = await asyncio.wait({coming}, timeout=LULL_S)
        self._waited += clock() - began
        return bool(done)

    def _unpacked(self, chunk: bytes) -> Iterator[bytes]:
        if self._unpack is None:
            yield chunk
            return
        while chunk:
            if self._unpack.eof:  # one packed part may follow another
                self._unpack = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
            yield self._unpack.decompress(chunk, PIECE)
            chunk = self._unpack.unconsumed_tail or self._unpack.unused_data

    def _split(self, piece: bytes | None) -> Iterator[Line]:
        if not piece:
            return
        *whole, self._rest = (self._rest + piece).split(b"\n")
        for raw in whole:
            self._number += 1
            if (raw or self._skipping) and (line := self._line(raw)):
                self._waited = 0.0
                yield line
        if len(self._rest) > LONGEST_LINE:
            self._rest, self._skipping = b"", True

    def _line(self, raw: bytes) -> Line | None:
        if self._skipping or len(raw) > LONGEST_LINE:
            self._skipping = False
            return Line(self._number, None)
        raw = raw.strip()
        return Line(self._number, raw, blake2b(raw, digest_size=16).digest()) if raw else None
