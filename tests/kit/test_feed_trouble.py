"""What a follower says of trouble: enough to find it, and no more than that each time it tries again."""

import asyncio
from collections.abc import Iterator
from io import StringIO

import httpx
import orjson
import pytest
import structlog

from services.kit.logging import configure
from services.kit.tasks import background
from tests.kit.writing import follower
from tests.patience import PATIENCE_S


@pytest.fixture
def log() -> Iterator[StringIO]:
    before = structlog.get_config()
    configure(to=(log := StringIO()))
    yield log
    structlog.configure(**before)


@pytest.fixture
def told(log, feeding, monkeypatch):
    """What is logged while the source fails like this and then has nothing to tell."""
    monkeypatch.setattr("services.kit.feed.follower._TROUBLE_S", 0.01)

    async def told(*failures: Exception) -> list[dict]:
        source = Away(*failures)
        async with background(follower(feeding, source).run()), asyncio.timeout(PATIENCE_S):
            await source.asked_for_more.wait()
        return [orjson.loads(line) for line in log.getvalue().splitlines()]

    return told


class Away:
    def __init__(self, *failures: Exception) -> None:
        self._failures = [*failures]
        self.asked_for_more = asyncio.Event()

    async def changes(self, after, wait):
        if self._failures:
            raise self._failures.pop(0)
        self.asked_for_more.set()
        await asyncio.Event().wait()

    def snapshot(self):
        raise NotImplementedError


async def test_a_service_that_is_away_is_one_line_a_try_without_a_traceback(told) -> None:
    lines = await told(*(httpx.ConnectError("all connection attempts failed") for _ in range(3)))
    said = [(line["level"], line["error"], line["detail"], "exception" in line) for line in lines]
    assert said == [("warning", "ConnectError", "all connection attempts failed", False)] * 3


async def test_what_nobody_foresaw_is_told_with_its_traceback_but_not_again_while_it_is_the_same(told) -> None:
    lines = await told(KeyError("a"), KeyError("a"), httpx.ReadTimeout("slow"), KeyError("a"), TypeError("b"))
    assert ["exception" in line for line in lines] == [True, False, False, True, True]
    assert "in _followed" in lines[0]["exception"]


async def test_the_statement_and_the_advice_of_an_error_are_left_out_of_its_line(told) -> None:
    (line,) = await told(TypeError("not so\n[SQL: SELECT secret]\n(Background on this error at: https://)"))
    assert line["detail"] == "not so"
