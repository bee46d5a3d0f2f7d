"""A hub's stock through the door, over sockets, in both forms: streamed both ways, cut, and sent again."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator

from services.kernel.identity import Role
from tests.benchmarks.line import request
from tests.listings.hub import PATH, an_item, lines_of
from tests.patience import PATIENCE_S, until

HUB = "Circulair depot"


def stock(size: int) -> Iterator[bytes]:
    """Most of it unchanged from one delivery to the next."""
    for number in range(size):
        yield lines_of([an_item(f"H-{number}", material="floors.wood.plank", description="x" * 400)])


async def pieces(size: int) -> AsyncIterator[bytes]:
    for line in stock(size):
        yield line


def put(path: str, key: str, body: bytes) -> bytes:
    """The head of a request with this body."""
    told = {"host": "spolia", "authorization": f"Bearer {key}", "content-length": str(len(body)), "connection": "close"}
    return request("PUT", path, told)


async def items(house, key: str) -> int:
    """How many the inventory has now."""
    return int((await house.call("GET", "/v1/inventories/stock", key)).json()["items"])


async def test_a_body_of_unknown_length_is_answered_to_its_last_line(either):
    async with either.entered() as house:
        key = await house.key(HUB, Role.HUB)
        answer = await house.call("PUT", PATH, key, content=pieces(600))
        told = [json.loads(line) for line in answer.text.splitlines()]
        assert told[-1].get("counts") == {"created": 600}, (answer.headers, len(told), told[0], told[-1])
        assert {one["line"] for one in told[:-1]} == set(range(1, 601))


async def test_a_caller_who_reads_nothing_until_all_is_sent_is_answered_all_the_same(either):
    """More than the sockets and the gateway hold between them."""
    async with either.entered() as house:
        key = await house.key(HUB, Role.HUB)
        again = b"".join(stock(600)) * 40  # 24,000 lines, 13 MB: beyond what a body may otherwise be
        reader, writer = await asyncio.open_connection("127.0.0.1", either.door.port, limit=2**16)
        writer.write(put(PATH, key, again) + again)
        await asyncio.wait_for(writer.drain(), PATIENCE_S)
        answer = await asyncio.wait_for(reader.read(), PATIENCE_S)
        writer.close()
        assert answer.startswith(b"HTTP/1.1 200")
        assert b'"complete":true' in answer
        assert answer.count(b'"result":"') == 24_001


async def test_a_connection_that_is_cut_keeps_what_came_withdraws_nothing_and_may_be_sent_again(either):
    async with either.entered() as house:
        key = await house.key("Half depot", Role.HUB)
        whole = b"".join(stock(900))
        await house.call("PUT", PATH, key, content=lines_of([an_item("older")]))
        _, writer = await asyncio.open_connection("127.0.0.1", either.door.port)
        writer.write(put(f"{PATH}?mode=snapshot", key, whole) + whole[: len(whole) * 2 // 3])
        await writer.drain()

        async def some() -> bool:
            return await items(house, key) > 1

        await until(some)
        writer.transport.abort()
        await asyncio.sleep(0.5)
        assert 1 < await items(house, key) <= 601
        answer = await house.call("PUT", PATH, key, content=whole, params={"mode": "snapshot"})
        end = json.loads(answer.text.splitlines()[-1])
        assert (end["complete"], end["counts"]["withdrawn"]) == (True, 1)
        assert end["counts"]["created"] + end["counts"]["unchanged"] == 900
        assert await items(house, key) == 900
