"""The gateway's own service: organizations, keys, the vocabulary and what has changed. One more upstream of the forwarder."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from types import MappingProxyType
from typing import Final

from fastapi import FastAPI

from gateway.api import changes, keys, organizations, vocabulary
from gateway.api.errors import REFUSALS
from gateway.forwarding.feeds import Feed
from gateway.settings import GatewaySettings
from gateway.store.work import GatewayWork
from gateway.use_cases.keyring import Keyring
from services.kernel.language import Language
from services.kit.app import service_app
from services.kit.database import Database
from services.kit.pools import Pools
from services.vocabulary.suggesting import suggest

NAME: Final = "gateway"


def create_service(settings: GatewaySettings, feeds: Mapping[str, Feed] = MappingProxyType({})) -> FastAPI:
    """Its application, with the `keyring` by which the forwarder knows callers in its state. `feeds`: the services', by their name."""
    own = Database(settings.database_url.get_secret_value(), NAME, settings.pool_size)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        suggest("", Language.EN)  # builds the index now rather than under the first letter that somebody types
        yield
        await own.close()

    app = service_app(
        NAME,
        "Organizations, their keys, the material vocabulary, and what has changed.",
        secret=settings.identity_secret.get_secret_value(),
        routers=[organizations.router, keys.router, vocabulary.router, changes.router],
        refusals=REFUSALS,
        lifespan=lifespan,
        ready=own.answers,
        collectors=[Pools(NAME, {"work": own.use})],
    )
    app.state.database, app.state.feeds = own, feeds
    app.state.keyring = Keyring(lambda: GatewayWork(own.sessions))
    return app
