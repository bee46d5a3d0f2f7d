"""Upstreams at an address that are not there, or not what they should be."""

import asyncio
import socket
from contextlib import asynccontextmanager

import pytest

from gateway.forwarding.remote import HttpUpstream
from gateway.forwarding.upstream import AsgiUpstream, is_ready
from tests.gateway.stories import Stories, listening


@asynccontextmanager
async def saying(*words: bytes):
    """The address of something that says this to whoever connects, and ends."""

    async def say(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        for word in words:
            writer.write(word)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(say, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


def nobody() -> str:
    """An address where nothing listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


async def test_a_service_that_is_not_there_is_unavailable_for_now(before) -> None:
    async with before(HttpUpstream(nobody())) as door:
        answer = await door.http.get("/v1/headers/mine")
        assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "unavailable", "1")


@pytest.mark.parametrize("words", [b"nonsense\r\n\r\n", b"HTTP/1.1 abc OK\r\n\r\n", b"HTTP/1.1 200 OK\r\nbroken"])
async def test_what_is_not_http_is_a_bad_gateway(before, words) -> None:
    async with saying(words) as address, before(HttpUpstream(address)) as door:
        answer = await door.http.get("/v1/headers/mine")
        assert (answer.status_code, answer.json()["code"]) == (502, "bad_gateway")


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_service_that_goes_away_without_a_word_is_unavailable_for_now(before, method) -> None:
    async with saying() as address, before(HttpUpstream(address)) as door:
        answer = await door.http.request(method, "/v1/headers/any", content=b"{}" if method == "POST" else None)
        assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "unavailable", "1")


async def test_an_answer_that_breaks_off_is_not_passed_off_as_whole(before) -> None:
    async with saying(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nbegun") as address, before(HttpUpstream(address)) as door:
        with pytest.raises(Exception, match="peer closed connection"):
            await door.http.get("/v1/headers/mine")


async def test_connections_that_are_all_taken_are_not_waited_for_for_ever(before, monkeypatch) -> None:
    monkeypatch.setattr("gateway.forwarding.remote.CONNECT_S", 0.2)
    stories = Stories()
    async with listening(stories.app) as port, before(HttpUpstream(f"http://127.0.0.1:{port}", connections=1)) as door:

        async def enter() -> None:
            while not stories.entered.is_set():  # a slow machine needs longer for the first connection too
                await door.http.get("/v1/waiting")

        first = asyncio.create_task(enter())
        await stories.entered.wait()
        assert (await door.http.get("/v1/headers/mine")).status_code == 503
        first.cancel()


async def test_who_is_asked_whether_it_is_ready_says_so() -> None:
    stories = Stories()
    near, absent = AsgiUpstream(stories.app), HttpUpstream(nobody())
    async with listening(stories.app) as port:
        far = HttpUpstream(f"http://127.0.0.1:{port}")
        async with near.living(), far.living(), absent.living():
            assert [await is_ready(upstream) for upstream in (near, far, absent)] == [True, True, False]


async def test_each_request_gets_a_copy_of_the_lifespans_state(before) -> None:
    async with before(AsgiUpstream(Stories().app)) as door:
        assert [(await door.http.get("/v1/state")).text for _ in range(2)] == ["from the lifespan"] * 2
