"""The listings service, wired. Nothing happens before its lifespan."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Final
from uuid import UUID

from fastapi import FastAPI

from services.kernel.clock import Clock, local_date, now
from services.kit.app import service_app
from services.kit.database import Database
from services.kit.feed.api import FEED_REFUSALS, feed_router
from services.kit.feed.events import Event, Portion
from services.kit.feed.queue import QueueFigures
from services.kit.feed.reader import Feed
from services.kit.feed.sequencer import Sequencer
from services.kit.idempotency.expiry import forgetting
from services.kit.idempotency.refusals import KEY_REFUSALS
from services.kit.logging import logger
from services.kit.pools import Pools
from services.kit.tasks import background
from services.listings.api import (
    document_uploads,
    documents,
    inventories,
    items,
    labels,
    lots,
    movements,
    reservations,
    stock_places,
    stocked,
    wants,
)
from services.listings.api.document_errors import DOCUMENT_REFUSALS
from services.listings.api.errors import REFUSALS
from services.listings.api.import_errors import IMPORT_REFUSALS
from services.listings.api.import_routers import IMPORT_ROUTERS
from services.listings.api.inventory_errors import INVENTORY_REFUSALS
from services.listings.api.label_errors import LABEL_REFUSALS
from services.listings.api.movement_errors import MOVEMENT_REFUSALS
from services.listings.api.project_errors import PROJECT_REFUSALS
from services.listings.api.project_routers import PROJECT_ROUTERS
from services.listings.api.reservation_errors import RESERVATION_REFUSALS
from services.listings.api.stock_place_errors import STOCK_PLACE_REFUSALS
from services.listings.api.upload_errors import UPLOAD_REFUSALS
from services.listings.api.want_errors import WANT_REFUSALS
from services.listings.domain.facts import Knowledge
from services.listings.domain.gate import gate
from services.listings.settings import Settings
from services.listings.store.fetching import Fetcher
from services.listings.store.files import FileStore
from services.listings.store.filing import Filing
from services.listings.store.incoming import Incoming
from services.listings.store.seal import Seal
from services.listings.store.tables import FEED, IDEMPOTENCY
from services.listings.store.work import HOUSE, ListingsWork
from services.listings.use_cases.import_queue import ImportQueue
from services.listings.use_cases.imports import forget_imports
from services.listings.use_cases.lots import expire_lots
from services.listings.use_cases.photographs import fetch_photographs
from services.listings.use_cases.publishing import published
from services.listings.use_cases.reservations import expire_holds
from services.listings.use_cases.sync_places import sync_places
from services.listings.use_cases.uploads import forget_uploads
from services.listings.use_cases.wants import expire_wants
from services.vocabulary.places import gazetteer
from services.vocabulary.resolve import resolve
from services.vocabulary.vocabulary import vocabulary

NAME: Final = "listings"
SWEEP_EVERY_S: Final = 300.0
PHOTOGRAPHS_EVERY_S: Final = 15.0
HOLDS_EVERY_S: Final = 2.0
"""What a hold that is over keeps from others; it counts for nothing before that already."""


def create_app(settings: Settings, clock: Clock = now) -> FastAPI:
    """The application; it opens its database when its lifespan begins."""
    database = Database(settings.database_url.get_secret_value(), NAME, settings.pool_size)
    feed, queue = Feed(database, FEED), QueueFigures(database, FEED)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.database, app.state.clock = database, clock
        app.state.seal = Seal(settings.identity_secret.get_secret_value())
        app.state.hold_rules, app.state.public_url = settings.hold_rules(), settings.public_url
        app.state.syncs = sync_places()
        files, secret = FileStore.at(settings.files_url), settings.identity_secret.get_secret_value()
        filing = app.state.filing = Filing(files, settings.largest_file, settings.most_pixels)
        app.state.incoming = Incoming(files, secret, clock, settings.files_presigned)
        app.state.knowledge = Knowledge(vocabulary(), gazetteer(), gate())
        resolve("")  # builds the lexicon now rather than on the first lot
        sweeps = [_sweep(database, clock), _sweep_holds(database), _sweep_uploads(database, filing), _sweep_imports(database)]
        if settings.files_url and settings.fetch_photographs:
            sweeps.append(_fetch_photographs(database, filing, clock))
        beside = (Sequencer(database, FEED).run(), *sweeps, forgetting(database, IDEMPOTENCY), queue.run())
        app.state.import_queue, app.state.largest_import = ImportQueue(), settings.largest_import
        async with background(*beside), feed.listening(), app.state.import_queue.living():
            yield
        await database.close()

    async def states(after: UUID | None, limit: int, portion: Portion) -> Sequence[Event]:
        return await published(ListingsWork(database.sessions, HOUSE), after, limit, portion)

    return service_app(
        NAME,
        "Who has what and who needs what: lots of reclaimed building materials, and wants.",
        secret=settings.identity_secret.get_secret_value(),
        routers=[
            lots.router,
            labels.router,
            inventories.router,
            stock_places.router,
            movements.router,
            items.router,
            reservations.router,
            wants.router,
            document_uploads.router,
            documents.router,
            *IMPORT_ROUTERS,
            *PROJECT_ROUTERS,
            stocked.router,
            feed_router(NAME, feed, states),
        ],
        refusals={
            **REFUSALS,
            **INVENTORY_REFUSALS,
            **LABEL_REFUSALS,
            **RESERVATION_REFUSALS,
            **STOCK_PLACE_REFUSALS,
            **MOVEMENT_REFUSALS,
            **WANT_REFUSALS,
            **PROJECT_REFUSALS,
            **DOCUMENT_REFUSALS,
            **IMPORT_REFUSALS,
            **UPLOAD_REFUSALS,
            **FEED_REFUSALS,
            **KEY_REFUSALS,
        },
        lifespan=lifespan,
        ready=database.answers,
        on_stop=[feed.stop],
        collectors=[queue, Pools(NAME, {"work": database.use})],
    )


async def _sweep(database: Database, clock: Clock) -> None:
    """End what has expired, from time to time."""

    async def ended() -> int:
        today = local_date(clock())
        return await expire_lots(ListingsWork(database.sessions), today) + await expire_wants(ListingsWork(database.sessions, HOUSE), today)

    await _over_and_over(ended, SWEEP_EVERY_S)


async def _sweep_holds(database: Database) -> None:
    """End the holds whose time is over, within seconds."""
    await _over_and_over(lambda: expire_holds(lambda owner: ListingsWork(database.sessions, owner)), HOLDS_EVERY_S)


async def _sweep_uploads(database: Database, filing: Filing) -> None:
    """Let go of uploads that nobody completed."""
    await _over_and_over(lambda: forget_uploads(ListingsWork(database.sessions), filing), SWEEP_EVERY_S)


async def _sweep_imports(database: Database) -> None:
    """Let go of what became of files of long ago."""
    await _over_and_over(lambda: forget_imports(lambda owner: ListingsWork(database.sessions, owner)), SWEEP_EVERY_S)


async def _fetch_photographs(database: Database, filing: Filing, clock: Clock) -> None:
    """Fetch what hubs have the addresses of."""
    fetcher = Fetcher()
    await _over_and_over(
        lambda: fetch_photographs(lambda owner: ListingsWork(database.sessions, owner), fetcher, filing, clock), PHOTOGRAPHS_EVERY_S
    )


async def _over_and_over(sweep: Callable[[], Awaitable[int]], every_s: float) -> None:
    """Until nothing is left to end, and again after a while."""
    log = logger("listings.sweep")
    while True:
        try:
            while await sweep():
                pass
        except Exception:
            log.exception("sweeping failed; trying again later")
        await asyncio.sleep(every_s)
