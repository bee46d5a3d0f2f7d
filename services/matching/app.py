"""The matching service, wired. Nothing happens before `create_app`."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import Final

import httpx
import stamina
from fastapi import FastAPI
from prometheus_client import CollectorRegistry, Gauge, Histogram
from sqlalchemy.exc import SQLAlchemyError

from services.kernel.clock import Clock, now
from services.kernel.language import Language
from services.kit.app import service_app
from services.kit.database import Database
from services.kit.feed.follower import FeedClient, Follower
from services.kit.identity import Identities
from services.kit.pools import Pools
from services.kit.tasks import background
from services.matching.api import matches, wants
from services.matching.api.errors import REFUSALS
from services.matching.api.want_errors import WANT_REFUSALS
from services.matching.domain.understanding import understand
from services.matching.domain.words_in_use import WordsInUse
from services.matching.settings import Settings
from services.matching.store.applied import Applied
from services.matching.store.candidates import Candidates
from services.matching.store.following import FEED, follower
from services.matching.store.following_verdicts import FEED as VERDICTS
from services.matching.store.following_verdicts import verdict_follower
from services.matching.store.words import CurrentWords
from services.matching.use_cases.reindex import Progress, reindex, renew

NAME: Final = "matching"
_DESCRIPTION: Final = "Finds what is near and fits, and says why."


def create_app(
    settings: Settings, listings: httpx.AsyncClient | None = None, clock: Clock = now, acceptance: httpx.AsyncClient | None = None
) -> FastAPI:
    """The service. `listings` and `acceptance` call these in this process; without one and without its URL, it is not followed."""
    database = Database(settings.database_url.get_secret_value(), NAME, settings.pool_size)
    candidates = Candidates(database.url, NAME, settings.pool_size)
    words, applied = CurrentWords(database), Applied(database)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(database.close)
            await candidates.open()
            stack.push_async_callback(candidates.close)
            beside = [words.run()]
            if http := await _called(settings.acceptance_url, acceptance, stack):
                judging = verdict_follower(feed(settings, http, VERDICTS), database)
                _watch(app.state.lag, VERDICTS, judging)
                beside.append(judging.run())
            if http := await _called(settings.listings_url, listings, stack):
                source = feed(settings, http)
                following = follower(source, database, begin_again=partial(reindex, database, source), ring=applied.ring)
                _watch(app.state.lag, FEED, following)
                beside += [following.run(), _renewed(database, source)]
            await stack.enter_async_context(background(*beside))
            understand("warm", Language.EN, WordsInUse())  # reads the vocabulary now rather than in the first search
            yield

    app = service_app(
        NAME,
        _DESCRIPTION,
        secret=settings.identity_secret.get_secret_value(),
        routers=[matches.router, wants.router],
        refusals={**REFUSALS, **WANT_REFUSALS},
        lifespan=lifespan,
        ready=database.answers,
        collectors=[Pools(NAME, {"work": database.use, "search": candidates.use})],
    )
    app.state.candidates, app.state.words, app.state.applied = candidates, words, applied
    app.state.weights, app.state.clock = settings.weights, clock
    app.state.lag, app.state.scored = _figures(app.state.figures.registry)
    return app


async def _renewed(database: Database, source: FeedClient) -> None:
    """Listings may start later than we do."""
    async for attempt in stamina.retry_context((httpx.HTTPError, SQLAlchemyError, OSError), attempts=None, timeout=None):
        with attempt:
            await renew(database, source)


async def rebuild(settings: Settings, listings: httpx.AsyncClient | None = None, progress: Progress = lambda _, __: None) -> int:
    """Build the projection again, without a running service; how many lots the snapshot held."""
    database = Database(settings.database_url.get_secret_value(), NAME, settings.pool_size)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(database.close)
        http = await _called(settings.listings_url, listings, stack)
        if http is None:
            raise ValueError("reindex needs listings: in this process, or by SPOLIA_MATCHING_LISTINGS_URL")
        return await reindex(database, feed(settings, http), progress)


def feed(settings: Settings, http: httpx.AsyncClient, of: str = FEED) -> FeedClient:
    """The feed of listings, or of another service, asked for in matching's name."""
    return FeedClient(http, Identities(settings.identity_secret.get_secret_value(), NAME), of)


async def _called(url: str | None, given: httpx.AsyncClient | None, stack: AsyncExitStack) -> httpx.AsyncClient | None:
    if given is not None or url is None:
        return given
    return await stack.enter_async_context(httpx.AsyncClient(base_url=url))


def _figures(registry: CollectorRegistry) -> tuple[Gauge, Histogram]:
    lag = Gauge("spolia_feed_lag_changes", "Changes of the feed that are not in the projection yet.", ["feed"], registry=registry)
    buckets = (0, 1, 10, 50, 100, 200, 400)
    return lag, Histogram("spolia_candidates", "Lots scored per search.", registry=registry, buckets=buckets)


def _watch(lag: Gauge, of: str, following: Follower) -> None:
    lag.labels(of).set_function(lambda: max(0, following.lag.head - following.lag.position))
