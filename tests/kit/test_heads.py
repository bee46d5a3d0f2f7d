"""How long the head of a request may be."""

import asyncio

import pytest
from starlette.responses import PlainTextResponse
from starlette.routing import Route, Router

from services.kit.heads import LARGEST_HEAD
from tests.gateway.stories import listening
from tests.patience import PATIENCE_S

APP = Router([Route("/", lambda request: PlainTextResponse(str(len(request.headers["x-long"]))), methods=["GET", "POST"])])


@pytest.fixture
async def line():
    async with listening(APP) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        async with asyncio.timeout(PATIENCE_S):
            yield reader, writer
        writer.transport.abort()


async def in_pieces(writer: asyncio.StreamWriter, sent: bytes) -> None:
    for at in range(0, len(sent), 1000):
        writer.write(sent[at : at + 1000])
        await writer.drain()
        await asyncio.sleep(0)


@pytest.mark.parametrize("begun", [b"GET / HTTP/1.1\r\nx-long: ", b"GET /?", b"GET / HTTP/1.1\r\nx-short: 1\r\n"])
async def test_a_head_without_end_is_broken_off(line, begun) -> None:
    _, writer = line
    writer.write(begun)
    with pytest.raises(ConnectionError):
        await in_pieces(writer, b"x" * 100 * LARGEST_HEAD)


async def test_long_heads_one_after_another_are_each_within_the_limit(line) -> None:
    reader, writer = line
    body = b"x" * 3 * LARGEST_HEAD
    head = b"POST / HTTP/1.1\r\nhost: x\r\nx-long: " + b"x" * 50_000 + b"\r\ncontent-length: %d\r\n\r\n" % len(body)
    for _ in range(3):
        await in_pieces(writer, head + body)
        assert b" 200 " in await reader.readuntil(b"\r\n\r\n")
        assert await reader.readexactly(5) == b"50000"
