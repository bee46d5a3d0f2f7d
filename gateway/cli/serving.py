"""One port, served in this process until it is told to stop."""

import asyncio
import signal
import socket
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from ipaddress import ip_address
from typing import Any, Final, TypeVar

import uvicorn

from gateway.cli.failures import Failure
from services.kit.collecting import settle
from services.kit.heads import BoundedHead
from services.kit.serving import GRACE_S, let_go

T = TypeVar("T")

SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def listening(host: str, port: int) -> Iterator[socket.socket]:
    """A socket bound before anything is started, so that a port that is taken is known at once; port 0 is any free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # named TCP, since asyncio sets TCP_NODELAY only then: without it the end of an answer waits 40 ms for an acknowledgement
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as bound:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            bound.bind((host, port))
            bound.listen()
        except OSError as error:
            raise Failure(
                f"Port {port} of {host} cannot be used: {error.strerror}. Give another: spolia up --port {port + 1}, or SPOLIA_PORT."
            ) from error
        yield bound


def address(bound: socket.socket) -> str:
    """The base URL of what is served on the socket."""
    host, port = bound.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def public_address(bound: socket.socket) -> str | None:
    """The same, to be printed; None when it listens everywhere, since nobody knows then by which name others reach it."""
    return None if ip_address(bound.getsockname()[0]).is_unspecified else address(bound)


class _Server(uvicorn.Server):
    """Leaves signals to us: uvicorn raises them again after its own stop, which would cut the database's short."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        settle()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def served(app: Any, bound: socket.socket) -> AsyncIterator[asyncio.Event]:
    """The application on the socket; yields the event that a signal to stop sets. Requests under way are finished first."""
    config = uvicorn.Config(
        app,
        loop="uvloop",
        http=BoundedHead,
        lifespan="on",
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=GRACE_S,
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve(sockets=[bound]))
    try:
        while not server.started:
            if running.done():
                raise Failure("The services did not start; the reason is in the lines above.")
            await asyncio.sleep(0.01)
        with _stopping() as stop:
            yield stop
    finally:
        let_go(app)
        server.should_exit = True
        await running


async def unless(stop: asyncio.Event, work: Coroutine[Any, Any, T]) -> T:
    """What the work gives; when a signal to stop comes first, the work is given up with `KeyboardInterrupt`."""
    working, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        raise KeyboardInterrupt
    finally:
        working.cancel()
        stopping.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)


@contextmanager
def _stopping() -> Iterator[asyncio.Event]:
    """An event that SIGINT and SIGTERM set."""
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    for number in SIGNALS:
        loop.add_signal_handler(number, stop.set)
    try:
        yield stop
    finally:
        for number in SIGNALS:
            loop.remove_signal_handler(number)
