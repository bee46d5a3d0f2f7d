"""What tests of a service need: sessions that are undone, an application that is served, a caller that is vouched for."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import httpx
from fastapi import FastAPI
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession, async_sessionmaker
from uuid6 import uuid7

from services.kernel.identity import Actor, KeyId, OrganizationId, Scope
from services.kit.database import Database
from services.kit.identity import HEADER, Identities


class RolledBack:
    """Sessions on one connection inside one transaction: their commits are savepoints, and nothing is left."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: AsyncConnection | None = None
        self.sessions: async_sessionmaker[AsyncSession]

    async def open(self) -> None:
        self._connection = await self._database.engine.connect()
        await self._connection.begin()
        self.sessions = async_sessionmaker(self._connection, expire_on_commit=False, join_transaction_mode="create_savepoint")

    async def close(self) -> None:
        if self._connection is not None:
            await self._connection.rollback()
            await self._connection.close()
        await self._database.close()


@asynccontextmanager
async def served(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """The application running, called in this process."""
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=f"http://{app.title}") as client,
    ):
        yield client


def an_actor(*scopes: Scope, organization: UUID | None = None, trader: bool = True) -> Actor:
    """Someone who holds these scopes; a new organization unless one is named."""
    return Actor(OrganizationId(organization or uuid7()), KeyId(uuid7()), frozenset(scopes), trader=trader)


def vouched(actor: Actor, secret: str, audience: str) -> dict[str, str]:
    """The headers by which the gateway vouches for this caller."""
    return {HEADER: Identities(secret, "gateway").sign(actor, audience)}
