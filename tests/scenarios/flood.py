"""More requests than can be answered: sent when they are due, whether or not those before are answered."""

import asyncio
from collections import Counter, deque
from dataclasses import dataclass, field
from itertools import cycle
from time import perf_counter
from typing import Final

import orjson

from tests.patience import PATIENCE_S

MOST_CONNECTIONS: Final = 600
"""More than twice what the gateway takes at once."""


@dataclass(slots=True)
class Answers:
    """Statuses, and how long they took; what was due while every connection was taken is `unsent`."""

    statuses: Counter[int] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    without_retry_after: int = 0
    broken: int = 0
    unsent: int = 0

    @property
    def unfit(self) -> dict[int, int]:
        """What overload must not be answered with."""
        return {status: count for status, count in self.statuses.items() if not (200 <= status < 300 or status in {429, 503})}


def request(method: str, path: str, key: str | None = None, body: object = None) -> bytes:
    """A request to its last byte."""
    content = b"" if body is None else orjson.dumps(body)
    lines = [f"{method} {path} HTTP/1.1", "host: spolia", f"content-length: {len(content)}"]
    lines += [f"authorization: Bearer {key}"] if key else []
    lines += ["content-type: application/json"] if content else []
    return "\r\n".join([*lines, "", ""]).encode() + content


class Flood:
    """Connections to one port, used again and again."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._free: deque[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = deque()
        self._open = 0
        self._calls: set[asyncio.Task[None]] = set()

    async def capacity(self, requests: list[bytes], seconds: float, clients: int = 16) -> float:
        """Requests a second that are answered well when so many clients call as fast as they are answered."""
        answers, until, due = Answers(), perf_counter() + seconds, cycle(requests)

        async def client() -> None:
            while perf_counter() < until:
                await self._call(next(due), answers)

        await asyncio.gather(*(client() for _ in range(clients)))
        return sum(count for status, count in answers.statuses.items() if status < 300) / seconds

    async def pour(self, requests: list[bytes], rate: float, seconds: float) -> Answers:
        """So many a second for so long, then wait for what is still to be answered."""
        answers, due, began = Answers(), cycle(requests), perf_counter()
        sent = 0
        while (now := perf_counter() - began) < seconds:
            for _ in range(int(now * rate) - sent):
                sent += 1
                self._send(next(due), answers)
            await asyncio.sleep(0.005)
        await asyncio.wait(self._calls or {asyncio.create_task(asyncio.sleep(0))}, timeout=PATIENCE_S)
        assert not self._calls, f"{len(self._calls)} requests were not answered at all"
        return answers

    def close(self) -> None:
        for _, writer in self._free:
            writer.transport.abort()

    def _send(self, raw: bytes, answers: Answers) -> None:
        if len(self._calls) >= MOST_CONNECTIONS:
            answers.unsent += 1
            return
        call = asyncio.create_task(self._call(raw, answers))
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)

    async def _begun(self, raw: bytes) -> tuple[asyncio.StreamReader, asyncio.StreamWriter, bytes]:
        """The head of the answer, in small letters. A connection that the server has closed meanwhile, having had nothing to do, is
        replaced, as clients do.
        """
        while self._free:
            reader, writer = self._free.popleft()
            if not reader.at_eof():
                break
        else:
            reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        writer.write(raw)
        return reader, writer, (await reader.readuntil(b"\r\n\r\n")).lower()

    async def _call(self, raw: bytes, answers: Answers) -> None:
        began = perf_counter()
        try:
            reader, writer, head = await self._begun(raw)
            await reader.readexactly(int(head.partition(b"content-length:")[2].partition(b"\r\n")[0]))
        except (OSError, EOFError):
            answers.broken += 1
            return
        status = int(head.split(b" ", 2)[1])
        answers.statuses[status] += 1
        answers.seconds.append(perf_counter() - began)
        answers.without_retry_after += status in {429, 503} and b"\r\nretry-after:" not in head
        if b"\r\nconnection: close" in head:
            writer.close()
        else:
            self._free.append((reader, writer))
