"""Who answers behind the gateway. In either kind a call is an ASGI call, and fails by a `ForwardingError`."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Protocol

from starlette.applications import Starlette
from starlette.routing import Router
from starlette.types import Message, Receive, Scope, Send

from gateway.forwarding.refusals import ForwardingError, UpstreamCrashed
from services.kit.logging import logger


class Upstream(Protocol):
    """A service, wherever it runs."""

    def living(self) -> AbstractAsyncContextManager[None]:
        """What it needs open while it is called."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request. Once the answer has begun, an error means that it breaks off."""


class AsgiUpstream:
    """An application in this process, called directly: no copy, no socket. Its lifespan is ours."""

    def __init__(self, app: Starlette | Router) -> None:
        self._app = app
        self._lifespan = (app.router if isinstance(app, Starlette) else app).lifespan_context
        self._state: Mapping[str, Any] = {}
        self._log = logger("gateway.upstream")

    @asynccontextmanager
    async def living(self) -> AsyncIterator[None]:
        async with self._lifespan(self._app) as state:
            self._state = state or {}
            yield

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._app({**scope, "state": dict(self._state)}, receive, send)
        except Exception as error:
            self._log.exception("crash", path=scope["path"])
            raise UpstreamCrashed from error


async def is_ready(upstream: Upstream) -> bool:
    """Whether the service says at `/readyz` that it can serve."""
    status = 0

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        nonlocal status
        status = message.get("status", status)

    try:
        await upstream(_ASKING, receive, send)
    except ForwardingError:
        return False
    return status == 200  # noqa: PLR2004 - ready


_ASKING: Scope = {
    "type": "http",
    "asgi": {"version": "3.0", "spec_version": "2.3"},
    "http_version": "1.1",
    "scheme": "http",
    "method": "GET",
    "path": "/readyz",
    "raw_path": b"/readyz",
    "query_string": b"",
    "root_path": "",
    "headers": [(b"host", b"gateway")],
    "client": None,
    "server": None,
}
