"""An upstream at an address, over pooled connections."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from aiohttp import (
    ClientError,
    ClientOSError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    ServerDisconnectedError,
    TCPConnector,
)
from starlette.datastructures import Headers
from starlette.types import Receive, Scope, Send
from yarl import URL

from gateway.forwarding.headers import has_body
from gateway.forwarding.refusals import UpstreamNonsense, UpstreamUnreachable

CONNECT_S: Final = 2.0
"""To a connection: a free one of the pool, or a new one."""

_KEPT_S: Final = 4.0
"""Idle connections are let go before the other end does (uvicorn: 5 s), so that none breaks under a request that cannot be sent twice."""

_OWN: Final = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
"""Headers that the client library would make up."""


_AFRESH: Final = frozenset({b"host", b"transfer-encoding"})
"""Headers that the client library writes for the connection of its own."""


class HttpUpstream:
    """A service at a base address. Streams both ways; what neither end reads is not sent."""

    def __init__(self, base_url: str, connections: int = 100) -> None:
        self._base = base_url.rstrip("/")
        self._connections = connections

    @asynccontextmanager
    async def living(self) -> AsyncIterator[None]:
        async with ClientSession(
            connector=TCPConnector(limit=self._connections, keepalive_timeout=_KEPT_S),
            timeout=ClientTimeout(total=None, connect=CONNECT_S),
            cookie_jar=DummyCookieJar(),
            skip_auto_headers=_OWN,
            auto_decompress=False,
        ) as self._session:
            yield

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            async with await self._asked(scope, receive) as answer:
                await _copied(answer, send)
        except (ClientOSError, ConnectionTimeoutError) as error:  # refused, reset, or none free
            raise UpstreamUnreachable from error
        except (ClientError, ValueError) as error:
            raise (UpstreamUnreachable if _wordless(error) else UpstreamNonsense) from error

    async def _asked(self, scope: Scope, receive: Receive) -> ClientResponse:
        query = scope["query_string"].decode("latin-1")
        url = URL(f"{self._base}{scope['raw_path'].decode('latin-1')}{'?' if query else ''}{query}", encoded=True)
        headers = [(name.decode("latin-1"), _text(value)) for name, value in scope["headers"] if name not in _AFRESH]
        data = _sent(receive) if has_body(Headers(scope=scope)) else None
        return await self._session.request(scope["method"], url, headers=headers, data=data, allow_redirects=False)


def _wordless(error: Exception) -> bool:
    """Whether the other end went away before it said anything, as a service does that is killed or restarted."""
    return isinstance(error, ServerDisconnectedError) and isinstance(error.message, str)


async def _sent(receive: Receive) -> AsyncIterator[bytes]:
    while True:
        message = await receive()
        if chunk := message.get("body", b""):
            yield chunk
        if not message.get("more_body", False):
            return


async def _copied(answer: ClientResponse, send: Send) -> None:
    await send({"type": "http.response.start", "status": answer.status, "headers": list(answer.raw_headers)})
    async for chunk in answer.content.iter_any():
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
    await send({"type": "http.response.body", "body": b"", "more_body": False})


def _text(value: bytes) -> str:
    """As the client library writes it again: UTF-8."""
    return value.decode("utf-8", "replace")
