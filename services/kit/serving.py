"""An application on a port, on this machine only unless told otherwise."""

import argparse
from types import FrameType
from typing import Any

import uvicorn

from services.kit import tracing
from services.kit.logging import configure

GRACE_S = 20
"""How long requests that are under way may take to end after a stop is asked for."""


def run(app: Any, default_port: int) -> None:
    """Serve until asked to stop; requests under way are finished first."""
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
        http="httptools",
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=GRACE_S,
    )
    _Server(config).run()


def let_go(app: Any) -> None:
    """Tell an application that it is about to end, so that whoever waits in it, for changes say, is let go."""
    for stop in getattr(getattr(app, "state", None), "on_stop", ()):
        stop()


class _Server(uvicorn.Server):
    """Tells the application as soon as it is asked to stop."""

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        let_go(self.config.app)
        super().handle_exit(sig, frame)
