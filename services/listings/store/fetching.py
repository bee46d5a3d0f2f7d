"""Fetching from addresses that strangers give us, without being led to where they could not go themselves (SSRF)."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from ssl import SSLContext, create_default_context
from typing import Final

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from services.listings.domain.photographs import FetchFailed, FetchRefused, is_public

TOTAL_S: Final = 20.0
"""From the look-up of the name to the last byte."""

HTTPS: Final = 443
CHUNK: Final = 64 * 1024
_OK: Final = 200
_LATER: Final = frozenset({408, 425, 429})
_SERVERS_FAULT: Final = 500

Resolve = Callable[[str], Awaitable[list[str]]]
"""The addresses of a name."""


async def by_system(name: str) -> list[str]:
    found = await asyncio.get_running_loop().getaddrinfo(name, HTTPS, type=socket.SOCK_STREAM)
    return [str(where[0]) for *_, where in found]


@dataclass(frozen=True, slots=True)
class Fetcher:
    """Fetches over https alone, from the port of https; looks a name up once and connects to what was found; follows no redirect.

    Tests put in names, a port and a certificate of their own.
    """

    resolve: Resolve = by_system
    admits: Callable[[str], bool] = is_public
    port: int = HTTPS
    tls: SSLContext | None = None

    async def fetch(self, address: str, largest: int) -> bytes:
        """The bytes there, at most so many; `FetchRefused` where trying again is no use, `FetchFailed` where it may be."""
        url, host = self._checked(address)
        try:
            async with asyncio.timeout(TOTAL_S):
                return await self._fetched(url, await self._found(host), largest)
        except (TimeoutError, ClientError, OSError) as error:
            raise FetchFailed(type(error).__name__) from error

    def _checked(self, address: str) -> tuple[URL, str]:
        """The address and the name in it."""
        try:
            url = URL(address)
            host = url.host  # read from punycode, which may be none
        except ValueError as error:
            raise FetchRefused("no address") from error
        if url.scheme != "https" or not host or url.user is not None or url.port != self.port:
            raise FetchRefused("not an https address as everyone may read it")
        return url, host

    async def _found(self, host: str) -> str:
        """Where to connect; a name with any address that is not public is refused, whichever we would have taken."""
        try:
            found = await self.resolve(host)
        except UnicodeError as error:
            raise FetchRefused("no name") from error
        if not found or not all(self.admits(one) for one in found):
            raise FetchRefused("not on the internet")
        return found[0]

    async def _fetched(self, url: URL, found: str, largest: int) -> bytes:
        connector = TCPConnector(resolver=_Pinned(found), use_dns_cache=False, force_close=True, ssl=self.tls or create_default_context())
        timeout = ClientTimeout(total=TOTAL_S)
        async with (
            ClientSession(connector=connector, timeout=timeout, trust_env=False, auto_decompress=False) as session,
            session.get(url, allow_redirects=False, headers={"accept": "image/*", "user-agent": "Spolia"}) as answer,
        ):
            _expect_ok(answer.status)
            return await _body(answer, largest)


class _Pinned(AbstractResolver):
    """Knows one address: what was looked at is what is connected to, whatever the name leads to a moment later."""

    def __init__(self, found: str) -> None:
        self._found = found

    async def resolve(self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC) -> list[ResolveResult]:
        del family
        kind = socket.AF_INET6 if ":" in self._found else socket.AF_INET
        return [ResolveResult(hostname=host, host=self._found, port=port, family=kind, proto=0, flags=socket.AI_NUMERICHOST)]

    async def close(self) -> None:
        return None


def _expect_ok(status: int) -> None:
    if status == _OK:
        return
    raise (FetchFailed if status in _LATER or status >= _SERVERS_FAULT else FetchRefused)(f"answered {status}")


async def _body(answer: ClientResponse, largest: int) -> bytes:
    taken = bytearray()
    async for chunk in answer.content.iter_chunked(CHUNK):
        taken += chunk
        if len(taken) > largest:
            raise FetchRefused("too large")
    return bytes(taken)
