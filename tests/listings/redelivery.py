"""A hub whose deliveries go wrong in every way: told late, told twice, in any order, over a line that is cut."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, Final
from urllib.parse import urlencode

import psycopg

from services.kernel.identity import Actor
from services.kit.testing import vouched
from services.listings.api import lines as batches
from tests.conftest import SECRET
from tests.listings.hub import PATH, an_item, lines_of

VERSIONS: Final = 3
UNCHANGED: Final = frozenset({"unchanged", "stale"})
"""What a line is answered that changes nothing."""

_FINAL: Final = """
SELECT item.external_id, item.source_version, item.present, item.line, lot.status, lot.quantity, lot.stated, lot.derived
FROM listings.inventory_items AS item LEFT JOIN listings.lots AS lot ON lot.id = item.lot_id AND lot.document IS NOT NULL
WHERE item.organization_id = %s ORDER BY item.external_id
"""
_TOLD: Final = """
SELECT count(*) FROM (SELECT owner FROM listings.changes UNION ALL SELECT owner FROM listings.outbox) AS told WHERE owner = %s
"""


def story(items: int) -> list[list[bytes]]:
    """The lines of each version of all items: amounts change, some items go, and some of those come back."""
    return [[_line(number, version) for number in range(items)] for version in range(1, VERSIONS + 1)]


def _line(number: int, version: int) -> bytes:
    gone = {"withdrawn": True} if (number + version) % 7 == 0 else {}
    return lines_of([an_item(f"H-{number}", source_version=version, quantity={"value": number % 90 + version, "unit": "m2"}, **gone)])


@dataclass(frozen=True, slots=True)
class Hub:
    """Sends lines to a listings service, and cuts the line when it is told to."""

    port: int
    actor: Actor

    async def delivers(self, lines: Sequence[bytes], **query: str) -> list[dict[str, Any]]:
        """All of it, to the end; the results."""
        return await self._sent(lines, len(lines), b"", patient=True, query=query)

    async def is_cut(self, lines: Sequence[bytes], at: int, *, patient: bool, **query: str) -> int:
        """So many lines and half of the next go out; how many were acknowledged until the line was cut, all when the hub is patient."""
        return len(await self._sent(lines, at, lines[at][: len(lines[at]) // 2], patient=patient, query=query))

    async def _sent(self, lines: Sequence[bytes], at: int, half: bytes, *, patient: bool, query: dict[str, str]) -> list[dict[str, Any]]:
        while True:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
            try:
                writer.write(self._head(sum(map(len, lines)), query) + b"".join(lines[:at]) + half)
                await writer.drain()
                answer = await _read(reader, None if at == len(lines) else at) if patient else b""
            finally:
                writer.transport.abort()
            if not answer.startswith(b"HTTP/1.1 503"):  # what was cut before may still be worked off
                return _results(answer)
            await asyncio.sleep(0.05)

    def _head(self, length: int, query: dict[str, str]) -> bytes:
        headers = {"host": "hub", "connection": "close", "content-length": str(length), **vouched(self.actor, SECRET, "listings")}
        told = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return f"PUT {PATH}?{urlencode(query)} HTTP/1.1\r\n{told}\r\n".encode()


async def _read(reader: asyncio.StreamReader, results: int | None) -> bytes:
    """The answer so far, once it has so many results, or has ended."""
    answer = b""
    while results is None or answer.count(b'\n{"line":') < results:
        if not (piece := await reader.read(65_536)):
            break
        answer += piece
    return answer


def _results(answer: bytes) -> list[dict[str, Any]]:
    """Each chunk of an answer is whole lines, so a result is what begins as one."""
    return [json.loads(line) for line in answer.split(b"\n")[:-1] if line.startswith(b"{")]


async def redelivered(hub: Hub, lines: Sequence[bytes], chance: Random) -> int:
    """Deliver all of it, each connection cut at the edge of a batch, a line before or behind it; then on from what was
    acknowledged, or from further back. How often the line was cut.
    """
    at = cuts = 0
    while True:
        begin = max(0, at - chance.choice((0, 1, batches.LINES)))
        edge = chance.choice((1, 2)) * batches.LINES + chance.choice((-1, 0, 1))
        if begin + edge >= len(lines):
            await hub.delivers(lines[begin:])
            return cuts
        await hub.is_cut(lines[begin:], edge, patient=False)
        at = begin + await hub.is_cut(lines[begin:], edge, patient=True)
        cuts += 2


def final(database: str, hub: Hub) -> list[tuple[Any, ...]]:
    """What is left of it all: each item, and the lot that is offered of it."""
    with psycopg.connect(database) as connection:
        return connection.execute(_FINAL, (hub.actor.organization_id,)).fetchall()


def told(database: str, hub: Hub) -> int:
    """How many changes others were told of."""
    with psycopg.connect(database) as connection:
        row = connection.execute(_TOLD, (hub.actor.organization_id,)).fetchone()
    assert row is not None
    return int(row[0])


async def told_in_any_order(database: str, orderly: Hub, other: Hub, items: int, chance: Random) -> int:
    """One hub tells every version once and in order; the other all of them twice, shuffled, over lines that are cut.

    Both end with the same, and to tell it all again changes nothing and tells nobody. How often a line was cut.
    """
    versions = story(items)
    for version in versions:
        await orderly.delivers(version)
    shuffled = [line for version in versions for line in version] * 2
    chance.shuffle(shuffled)
    cuts = await redelivered(other, shuffled, chance)
    left, heard = final(database, orderly), told(database, other)
    assert len(left) == items
    assert final(database, other) == left
    chance.shuffle(shuffled)
    *results, end = await other.delivers(shuffled)
    assert (end["complete"], {one["result"] for one in results} <= UNCHANGED) == (True, True), end
    assert (final(database, other), told(database, other)) == (left, heard)
    return cuts


async def a_snapshot_is_cut(database: str, one: Hub, other: Hub, items: int, chance: Random) -> None:
    """A snapshot of half the stock withdraws the rest once it has come to its end, and nothing before."""
    half = story(items)[-1][::2]
    chance.shuffle(half)
    before = final(database, other)
    for at in sorted(chance.sample(range(1, len(half)), 3)):
        await other.is_cut(half, at, patient=True, mode="snapshot")
        assert final(database, other) == before
    ends = [(await hub.delivers(half, mode="snapshot"))[-1] for hub in (one, other)]
    assert ends[0] == ends[1]
    assert final(database, one) == final(database, other) != before
