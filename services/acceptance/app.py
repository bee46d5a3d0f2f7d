"""The acceptance service, wired. Nothing is opened before the lifespan runs."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from uuid import UUID

from fastapi import FastAPI

from services.acceptance.api import rates, receivers, sites
from services.acceptance.api.errors import REFUSALS
from services.acceptance.api.rate_errors import RATE_REFUSALS
from services.acceptance.settings import Settings
from services.acceptance.store.tables import FEED, IDEMPOTENCY
from services.acceptance.store.work import AcceptanceWork
from services.kit.app import service_app
from services.kit.database import Database
from services.kit.feed.api import FEED_REFUSALS, feed_router
from services.kit.feed.events import Event, Portion
from services.kit.feed.queue import QueueFigures
from services.kit.feed.reader import Feed
from services.kit.feed.sequencer import Sequencer
from services.kit.idempotency.expiry import forgetting
from services.kit.idempotency.refusals import KEY_REFUSALS
from services.kit.pools import Pools
from services.kit.tasks import background
from services.vocabulary.places import gazetteer
from services.vocabulary.vocabulary import vocabulary

NAME = "acceptance"


def create_app(settings: Settings) -> FastAPI:
    database = Database(settings.database_url.get_secret_value(), NAME, settings.pool_size)
    feed, queue = Feed(database, FEED), QueueFigures(database, FEED)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.database = database
        vocabulary(), gazetteer()  # read now rather than under the first request
        beside = (Sequencer(database, FEED).run(), forgetting(database, IDEMPOTENCY), queue.run())
        async with background(*beside), feed.listening():
            yield
        await database.close()

    async def states(after: UUID | None, limit: int, portion: Portion) -> Sequence[Event]:
        async with AcceptanceWork(database.sessions) as work:
            return await work.receivers.published(after, limit, portion.owner)

    return service_app(
        NAME,
        "Receivers, their sites, and the materials they take.",
        secret=settings.identity_secret.get_secret_value(),
        routers=[receivers.router, sites.router, rates.router, feed_router(NAME, feed, states)],
        refusals={**REFUSALS, **RATE_REFUSALS, **FEED_REFUSALS, **KEY_REFUSALS},
        lifespan=lifespan,
        ready=database.answers,
        on_stop=[feed.stop],
        collectors=[queue, Pools(NAME, {"work": database.use})],
    )
