"""A cable that can be cut: what is sent and answered passes through it, until it breaks where a test says."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial

from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import URL

Stream = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Connect = Callable[[], Awaitable[Stream]]


@dataclass(frozen=True, slots=True)
class Cut:
    """Where it breaks, once: at a word sent to the server, on a connection over which something was sent.

    `delivered`: the server gets the word and does its work, and it is the answer that is lost.
    """

    word: bytes
    over: bytes
    delivered: bool


class Proxy:
    """Listens on `port` of this machine and passes on to a server."""

    port: int

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self._pending: list[Cut] = []
        self._carrying: dict[_Cable, asyncio.Task[None] | None] = {}
        self.cuts = 0

    def cut(self, word: bytes, *, over: bytes, delivered: bool) -> None:
        """Break the next connection that fits."""
        self._pending.append(Cut(word, over, delivered))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        cable = _Cable(self, (reader, writer), await self._connect())
        self._carrying[cable] = asyncio.current_task()
        await cable.carry()
        del self._carrying[cable]

    async def close(self) -> None:
        """Break whatever is still open, and wait until it is."""
        for cable in self._carrying:
            cable.sever()
        await asyncio.gather(*filter(None, self._carrying.values()))

    def breaks(self, sent: bytes, chunk: bytes) -> Cut | None:
        """The cut, if it is here: then it has happened and happens to nobody else."""
        found = next((cut for cut in self._pending if cut.over in sent and cut.word in chunk), None)
        if found is not None:
            self._pending.remove(found)
            self.cuts += 1
        return found


_REMEMBERED = 65_536
"""Bytes; a connection of a pool lives long and carries much."""


class _Cable:
    def __init__(self, proxy: Proxy, client: Stream, server: Stream) -> None:
        self._proxy = proxy
        self._client = client
        self._server = server
        self._lost = False
        """Whether the next answer is to be lost."""

    async def carry(self) -> None:
        ways = [asyncio.create_task(self._there()), asyncio.create_task(self._back())]
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        self.sever()
        await asyncio.gather(*ways, return_exceptions=True)

    def sever(self) -> None:
        """Both ends find the connection gone."""
        for _, writer in (self._client, self._server):
            writer.transport.abort()

    async def _there(self) -> None:
        sent = b""
        while chunk := await self._client[0].read(65_536):
            sent = sent[-_REMEMBERED:] + chunk
            cut = self._proxy.breaks(sent, chunk)
            if cut is not None and not cut.delivered:
                return
            self._lost = self._lost or cut is not None
            await _pass(chunk, self._server[1])

    async def _back(self) -> None:
        while (chunk := await self._server[0].read(65_536)) and not self._lost:
            await _pass(chunk, self._client[1])


async def _pass(chunk: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(chunk)
    with suppress(ConnectionError):
        await writer.drain()


@asynccontextmanager
async def proxied(connect: Connect) -> AsyncIterator[Proxy]:
    """A proxy in front of what `connect` reaches."""
    proxy = Proxy(connect)
    async with await asyncio.start_server(proxy.serve, "127.0.0.1", 0) as server:
        proxy.port = server.sockets[0].getsockname()[1]
        yield proxy
        await proxy.close()


@asynccontextmanager
async def before_postgres(dsn: str) -> AsyncIterator[tuple[Proxy, str]]:
    """A proxy in front of the server of a DSN, and the DSN through it."""
    server = conninfo_to_dict(dsn)
    host, port = str(server["host"]), int(server.get("port") or 5432)
    if host.startswith("/"):
        connect: Connect = partial(asyncio.open_unix_connection, f"{host}/.s.PGSQL.{port}")
    else:
        connect = partial(asyncio.open_connection, host, port)
    async with proxied(connect) as proxy:
        login, password, name = (str(server[part]) for part in ("user", "password", "dbname"))
        url = URL.create("postgresql", login, password, "127.0.0.1", proxy.port, name, {"sslmode": "disable", "gssencmode": "disable"})
        yield proxy, url.render_as_string(hide_password=False)
