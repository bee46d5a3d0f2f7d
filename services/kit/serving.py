"""An application on a port, on this machine only unless told otherwise."""

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from socket import socket
from types import FrameType
from typing import Any

import uvicorn

from services.kit import tracing
from services.kit.collecting import settle
from services.kit.heads import BoundedHead
from services.kit.logging import configure

GRACE_S = 20
"""How long requests that are under way may take to end after a stop is asked for."""


NOT_STARTED = 3
"""The exit status of an application that could not start, as uvicorn's own."""


def run(app: Any, default_port: int) -> None:
    """Serve until asked to stop; requests under way are finished first, and the process ends with status 0."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--host", default="127.0.0.1")
    arguments.add_argument("--port", type=int, default=default_port)
    given = arguments.parse_args()
    configure()
    tracing.configure(f"spolia-{getattr(app, 'title', 'gateway')}")
    serve(app, given.host, given.port)


def serve(app: Any, host: str, port: int) -> None:
    """Serve on one port with uvloop and httptools. Our own middleware logs the requests."""
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        loop="uvloop",
        http=BoundedHead,
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=GRACE_S,
    )
    server = _Server(config)
    server.run()
    if not server.started:
        sys.exit(NOT_STARTED)


def let_go(app: Any) -> None:
    """Tell an application that it is about to end, so that whoever waits in it, for changes say, is let go."""
    for stop in getattr(getattr(app, "state", None), "on_stop", ()):
        stop()


class _Server(uvicorn.Server):
    """Settles down once started, tells the application as soon as it is asked to stop, and takes having stopped for success."""

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        settle()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Not given back: uvicorn would raise a signal again after the stop that it asked for, and seem to have been killed by it."""
        for one in (signal.SIGINT, signal.SIGTERM):
            signal.signal(one, self.handle_exit)
        yield

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        let_go(self.config.app)
        super().handle_exit(sig, frame)
