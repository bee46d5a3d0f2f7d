"""A client that costs next to nothing, so that what is measured is the server: HTTP/1.1 on connections that are kept."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Final

from tests.benchmarks.measuring import Contestant
from tests.scenarios.process import Process

_END: Final = b"\r\n\r\n"

Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


def request(method: str, target: str, headers: Mapping[str, str], body: bytes = b"") -> bytes:
    """A request as it goes over the line."""
    told = {"host": "127.0.0.1", **headers, **({"content-length": str(len(body))} if body else {})}
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return f"{method} {target} HTTP/1.1\r\n{lines}\r\n".encode() + body


def cycled(requests: Sequence[bytes]) -> Callable[[int], bytes]:
    """One after the other and round again."""
    return lambda nth: requests[nth % len(requests)]


@asynccontextmanager
async def lines(asked: Callable[[int], bytes], front: Process, *behind: Process) -> AsyncIterator[Contestant]:
    """Calls at the front process, which has others behind it, each client on a line of its own; `asked`: the how manieth request."""
    opened: dict[int, Line] = {}

    async def ask(client: int, nth: int) -> None:
        if client not in opened or opened[client][0].at_eof():  # the server lets go of a line that is idle while others have their turn
            opened[client] = await asyncio.open_connection("127.0.0.1", front.port)
        await exchange(opened[client], asked(nth))

    yield Contestant(ask, [one.running.pid for one in (front, *behind) if one.running])
    for _, writer in opened.values():
        writer.close()


async def answered(port: int, asked: bytes) -> bytes:
    """One answer, on a line of its own."""
    line = await asyncio.open_connection("127.0.0.1", port)
    try:
        return await exchange(line, asked)
    finally:
        line[1].close()


async def exchange(line: Line, asked: bytes) -> bytes:
    """The body of an answer that must be a good one."""
    reader, writer = line
    writer.write(asked)
    head = (await reader.readuntil(_END)).lower()
    length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
    body = await reader.readexactly(length)
    assert head.startswith(b"http/1.1 20"), head + body
    return body
