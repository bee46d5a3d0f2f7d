"""Who answers behind the gateway. In either kind a call is an ASGI call, and fails by a `ForwardingError`."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from types import MappingProxyType
from typing import Any, Final, Protocol

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
    try:
        status, _ = await ask(upstream, "/readyz")
    except ForwardingError:
        return False
    return status == 200  # noqa: PLR2004 - ready


async def ask(upstream: Upstream, path: str, query: str = "", headers: Mapping[str, str] = MappingProxyType({})) -> tuple[int, bytes]:
    """The gateway's own GET: status and body."""
    scope = {
        **_ASKING,
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": [*_ASKING["headers"], *((name.encode(), value.encode()) for name, value in headers.items())],
    }
    call = _Call()
    await upstream(scope, call.receive, call.send)
    return call.status, b"".join(call.body)


class _Call:
    """The caller's end of such a request: it has no body, and stays until it is answered."""

    def __init__(self) -> None:
        self.status = 0
        self.body: list[bytes] = []
        self._sent = False

    async def receive(self) -> Message:
        if self._sent:
            await asyncio.Future()
        self._sent = True
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(self, message: Message) -> None:
        self.status = message.get("status", self.status)
        self.body.append(message.get("body", b""))


_ASKING: Final[Scope] = {
    "type": "http",
    "asgi": {"version": "3.0", "spec_version": "2.3"},
    "http_version": "1.1",
    "scheme": "http",
    "method": "GET",
    "root_path": "",
    "headers": [(b"host", b"gateway")],
    "client": None,
    "server": None,
}
