"""Stopping: a process that is told to stop finishes and says that all is well; one that cannot start says so."""

import asyncio
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from tests.conftest import ROOT
from tests.patience import PATIENCE_S


def a_free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@asynccontextmanager
async def running(port: int, *more: str) -> AsyncIterator[Process]:
    command = ["-m", "tests.kit.stopping", "--port", str(port), *more]
    process = await asyncio.create_subprocess_exec(sys.executable, *command, cwd=ROOT, stdout=PIPE, stderr=PIPE)
    try:
        async with asyncio.timeout(PATIENCE_S):
            yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def answers(http: httpx.AsyncClient) -> None:
    while True:
        try:
            await http.get("/")
        except httpx.ConnectError:
            await asyncio.sleep(0.05)
        else:
            return


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
async def test_a_service_told_to_stop_answers_who_waits_and_ends_with_status_0(told):
    port = a_free_port()
    async with running(port) as process, httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE_S) as http:
        await answers(http)
        asking = asyncio.create_task(http.get("/held"))
        assert await process.stdout.readline() == b"asked\n"
        process.send_signal(told)
        assert (await asking).json() == "let go"
        assert (await process.wait(), await process.stdout.read()) == (0, b"finished\n")


async def test_a_service_that_cannot_start_does_not_end_with_status_0():
    async with running(a_free_port(), "fail") as process:
        said = (await process.communicate())[1].decode()
        assert (process.returncode, "what it needs is not there" in said) == (3, True)
