"""The gateway's own service: organizations, keys and the vocabulary. One more upstream of the forwarder."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from fastapi import FastAPI

from gateway.api import keys, organizations, vocabulary
from gateway.api.errors import REFUSALS
from gateway.settings import GatewaySettings
from gateway.store.work import GatewayWork
from gateway.use_cases.keyring import Keyring
from services.kit.app import service_app
from services.kit.database import Database

NAME: Final = "gateway"


def create_service(settings: GatewaySettings, database: Database | None = None) -> FastAPI:
    """Its application, with the `keyring` by which the forwarder knows callers in its state."""
    own = database or Database(settings.database_url.get_secret_value(), NAME, settings.pool_size)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        await own.close()

    app = service_app(
        NAME,
        "Organizations, their keys, and the material vocabulary.",
        secret=settings.identity_secret.get_secret_value(),
        routers=[organizations.router, keys.router, vocabulary.router],
        refusals=REFUSALS,
        lifespan=lifespan,
        ready=own.answers,
    )
    app.state.database = own
    app.state.keyring = Keyring(lambda: GatewayWork(own.sessions))
    return app
