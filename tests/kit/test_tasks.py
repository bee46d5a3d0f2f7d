"""Work beside the requests ends when the application does."""

import asyncio

import pytest
from structlog.testing import capture_logs

from services.kit.tasks import background
from tests.patience import PATIENCE_S


async def test_what_runs_beside_is_cancelled_and_waited_for():
    ended = asyncio.Event()

    async def work():
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    async with background(work()):
        await asyncio.sleep(0)
    assert ended.is_set()


async def test_work_that_misses_a_cancellation_is_cancelled_again():
    """As `asyncio.wait_for` of Python 3.11 does when what it waits for comes in the same moment."""
    missed = 0

    async def deaf():
        nonlocal missed
        while True:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                missed += 1
                if missed > 1:
                    raise

    async with asyncio.timeout(PATIENCE_S), background(deaf()):
        await asyncio.sleep(0)
    assert missed == 2


async def test_an_error_inside_ends_the_work_too():
    with pytest.raises(ValueError, match="inside"):
        async with background(asyncio.Event().wait()):
            raise ValueError("inside")


async def test_work_that_fails_is_told_in_the_log():
    async def failing():
        raise OverflowError("date value out of range")

    with capture_logs() as told:
        async with background(failing()):
            await asyncio.sleep(0.01)
    assert [(one["log_level"], type(one["exc_info"])) for one in told] == [("error", OverflowError)]
