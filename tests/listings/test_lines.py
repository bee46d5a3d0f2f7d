"""A body of lines as it comes in: what is packed tightly takes nobody's turn, and has its end."""

import asyncio
import gzip
from collections.abc import AsyncIterator

import pytest

from services.listings.api import lines
from services.listings.api.lines import LINES, PIECE, Lines
from services.listings.domain.inventory import Line
from tests.patience import PATIENCE_S

MANY = 4 * PIECE
SMALL = 2 * PIECE


async def arriving(*chunks: bytes) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


async def all_of(body: Lines) -> list[Line]:
    return [line async for batch in body.batches() for line in batch]


async def turns_during(body: Lines) -> int:
    """How often somebody else had their turn while this was read."""
    turns = 0

    async def somebody() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    other = asyncio.create_task(somebody())
    try:
        await all_of(body)
    finally:
        other.cancel()
    return turns


async def test_others_have_their_turn_while_blank_lines_are_unpacked():
    packed = gzip.compress(b"\n" * MANY)
    assert await turns_during(Lines(arriving(packed), packed=True)) >= MANY // PIECE


async def test_others_have_their_turn_with_every_batch_of_lines_that_are_none():
    packed = gzip.compress(b"x\n" * MANY)
    assert await turns_during(Lines(arriving(packed), packed=True)) >= MANY // LINES


async def test_blank_lines_are_counted_and_told_of_to_nobody():
    body = b"\n\n a \r\n\n" + b"\n" * PIECE + b" \nb\n\nc"
    assert [(line.number, line.raw) for line in await all_of(Lines(arriving(body), packed=False))] == [
        (3, b"a"),
        (PIECE + 6, b"b"),
        (PIECE + 8, b"c"),
    ]


async def test_a_line_that_is_too_long_ends_with_its_line_feed():
    long = b"x" * 300_000
    told = await all_of(Lines(arriving(long, long, b"\n", b"\nnext\n"), packed=False))
    assert [(line.number, line.raw) for line in told] == [(1, None), (3, b"next")]


@pytest.mark.parametrize(("size", "broken"), [(SMALL, None), (SMALL + PIECE, "too_large_inside")])
async def test_what_unpacks_to_hundreds_of_times_its_size_is_broken_off_once_it_is_large(size, broken, monkeypatch):
    monkeypatch.setattr(lines, "SMALL", SMALL)
    body = Lines(arriving(gzip.compress(b"\n" * size)), packed=True)
    assert await all_of(body) == []
    assert body.broken == broken


async def test_items_that_differ_in_nothing_but_their_name_are_not_too_much(monkeypatch):
    monkeypatch.setattr(lines, "SMALL", SMALL)
    alike = b'"title": "Eiken plankenvloer", "description": "' + b"Een lange omschrijving " * 60 + b'"}\n'
    packed = gzip.compress(b"".join(b'{"external_id": "H-%d", ' % number + alike for number in range(2000)))
    body = Lines(arriving(*(packed[at : at + 1000] for at in range(0, len(packed), 1000))), packed=True)
    assert len(await all_of(body)) == 2000
    assert body.broken is None


@pytest.mark.parametrize("coming", [b"\n", b"x"])
async def test_bytes_that_make_no_line_are_given_up_however_often_they_come(coming, monkeypatch):
    monkeypatch.setattr(lines, "QUIET_S", 0.05)

    async def forever() -> AsyncIterator[bytes]:
        while True:
            await asyncio.sleep(0.001)
            yield coming

    body = Lines(forever(), packed=False)
    async with asyncio.timeout(PATIENCE_S):
        assert await all_of(body) == []
    assert body.broken == "idle"
