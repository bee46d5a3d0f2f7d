"""The acceptance service, wired. Nothing is opened before the lifespan runs."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Final
from uuid import UUID

import httpx
from fastapi import FastAPI
from prometheus_client import Gauge

from services.acceptance.api import (
    consignments,
    criteria,
    directory,
    evaluations,
    facts,
    handovers,
    nearby,
    outlets,
    programme_imports,
    programmes,
    projects,
    rates,
    receivers,
    regulations,
    site_imports,
    sites,
    trying,
    uses,
    verdicts,
    versions,
)
from services.acceptance.api.consignment_errors import CONSIGNMENT_REFUSALS
from services.acceptance.api.errors import REFUSALS
from services.acceptance.api.fact_errors import FACT_REFUSALS
from services.acceptance.api.handover_errors import HANDOVER_REFUSALS
from services.acceptance.api.nearby_errors import NEARBY_REFUSALS
from services.acceptance.api.programme_errors import PROGRAMME_REFUSALS
from services.acceptance.api.project_errors import PROJECT_REFUSALS
from services.acceptance.api.rate_errors import RATE_REFUSALS
from services.acceptance.schemas import regulation_packs, use_profiles
from services.acceptance.settings import Settings
from services.acceptance.store.arriving import Arrivals
from services.acceptance.store.following import FEED as LISTINGS
from services.acceptance.store.following import follower
from services.acceptance.store.listed_projects import ListedProjects
from services.acceptance.store.tables import FEED, IDEMPOTENCY
from services.acceptance.store.work import HOUSE, AcceptanceWork
from services.acceptance.use_cases.judging import Judge
from services.acceptance.use_cases.publishing import published
from services.acceptance.use_cases.turns import Turns
from services.kernel.clock import Clock, local_date, now
from services.kit.app import service_app
from services.kit.database import Database
from services.kit.feed.api import FEED_REFUSALS, feed_router
from services.kit.feed.events import Event, Portion
from services.kit.feed.follower import FeedClient
from services.kit.feed.queue import QueueFigures
from services.kit.feed.reader import Feed
from services.kit.feed.sequencer import Sequencer
from services.kit.idempotency.expiry import forgetting
from services.kit.idempotency.refusals import KEY_REFUSALS
from services.kit.identity import Identities
from services.kit.logging import logger
from services.kit.pools import Pools
from services.kit.tasks import background
from services.vocabulary.places import gazetteer
from services.vocabulary.vocabulary import vocabulary

RECKONED_AT_ONCE: Final = 1
TRIED_AT_ONCE: Final = 2
"""Drafts, about two seconds each at most; nobody waits for a turn."""
MOST_WAITING: Final = 30
"""For outlets to be reckoned, some 20 ms for a lot: who comes after would wait for seconds."""
NAME: Final = "acceptance"
LOOK_EVERY_S: Final = 0.2
"""For what is to be judged."""


def create_app(settings: Settings, listings: httpx.AsyncClient | None = None, clock: Clock = now) -> FastAPI:
    """The service. `listings` calls listings in this process; without it and without `listings_url`, no lots are known."""
    database = Database(settings.database_url.get_secret_value(), NAME, settings.pool_size)
    feed, queue = Feed(database, FEED), QueueFigures(database, FEED)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.database, app.state.clock, app.state.arrivals = database, clock, Arrivals(database, clock)
        vocabulary(), gazetteer(), regulation_packs.regulations(), use_profiles.uses()  # read now rather than under the first request
        judge = Judge(lambda: AcceptanceWork(database.sessions, HOUSE), lambda: local_date(clock()))
        beside = [Sequencer(database, FEED).run(), forgetting(database, IDEMPOTENCY), queue.run(), _judging(judge)]
        async with AsyncExitStack() as stack:
            stack.push_async_callback(database.close)
            http = await _listings(settings, listings, stack)
            app.state.projects = ListedProjects(http, app.state.identities)
            app.state.reckoning, app.state.tries = Turns(RECKONED_AT_ONCE, MOST_WAITING), Turns(TRIED_AT_ONCE, 0)
            if http is not None:
                secret = settings.identity_secret.get_secret_value()
                following = follower(FeedClient(http, Identities(secret, NAME), LISTINGS), database, clock)
                lag.set_function(lambda: max(0, following.lag.head - following.lag.position))
                beside.append(following.run())
            await stack.enter_async_context(background(*beside))
            await stack.enter_async_context(feed.listening())
            yield

    async def states(after: UUID | None, limit: int, portion: Portion) -> Sequence[Event]:
        return await published(AcceptanceWork(database.sessions), after, limit, portion)

    app = service_app(
        NAME,
        "Who takes what: receivers, their sites and programmes, and what is known of lots.",
        secret=settings.identity_secret.get_secret_value(),
        routers=[
            receivers.router,
            handovers.router,
            site_imports.router,
            sites.router,
            programme_imports.router,
            programmes.router,
            versions.router,
            rates.router,
            regulations.router,
            nearby.router,
            directory.router,
            criteria.router,
            uses.router,
            evaluations.router,
            outlets.router,
            projects.router,
            facts.router,
            consignments.router,
            verdicts.router,
            trying.router,
            feed_router(NAME, feed, states),
        ],
        refusals={
            **REFUSALS,
            **HANDOVER_REFUSALS,
            **PROGRAMME_REFUSALS,
            **RATE_REFUSALS,
            **NEARBY_REFUSALS,
            **PROJECT_REFUSALS,
            **FACT_REFUSALS,
            **CONSIGNMENT_REFUSALS,
            **FEED_REFUSALS,
            **KEY_REFUSALS,
        },
        lifespan=lifespan,
        ready=database.answers,
        on_stop=[feed.stop],
        collectors=[queue, Pools(NAME, {"work": database.use})],
    )
    lag = Gauge(
        "spolia_acceptance_lag_changes", "Changes of listings that acceptance does not know yet.", registry=app.state.figures.registry
    )
    return app


async def _judging(judge: Judge) -> None:
    """For ever: at once while there is something to judge, else after a moment."""
    log = logger("acceptance.judging")
    while True:
        try:
            idle = not await judge.step()
        except Exception:  # whatever fails, lots go on being judged
            log.warning("judging failed; trying again", exc_info=True)
            idle = True
        await asyncio.sleep(LOOK_EVERY_S if idle else 0)


async def _listings(settings: Settings, given: httpx.AsyncClient | None, stack: AsyncExitStack) -> httpx.AsyncClient | None:
    if given is not None or settings.listings_url is None:
        return given
    return await stack.enter_async_context(httpx.AsyncClient(base_url=settings.listings_url))
