"""The gateway, wired: its own service, its own pages, and the upstreams it is given."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from typing import Any, Final, Protocol

from prometheus_client import CollectorRegistry
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.datastructures import State
from starlette.routing import Router
from starlette.types import ASGIApp, Lifespan

from gateway.domain.changes import FEEDS
from gateway.forwarding.feeds import Feed
from gateway.forwarding.gateway import DOOR, Authenticate, Gateway
from gateway.forwarding.rates import Allowed, Rates
from gateway.forwarding.refusals import KeyRefused, KeysAway
from gateway.forwarding.routes import Route, Routes
from gateway.forwarding.upstream import AsgiUpstream, Upstream, is_ready
from gateway.metrics import Together
from gateway.pages.door import create_door
from gateway.service import NAME, create_service
from gateway.settings import GatewaySettings
from gateway.use_cases.keyring import Keyring
from services.kernel.identity import Actor
from services.kit.identity import Identities
from services.kit.observe import Figures, Observe

_PAGES: Final = ("/", "/docs", "/docs/assets/{name}", "/openapi.json", "/healthz", "/readyz", "/metrics")


class Whole(Router):
    """The outermost application; `state` is for whoever serves it."""

    def __init__(self, app: ASGIApp, lifespan: Lifespan[Any]) -> None:
        super().__init__(default=app, lifespan=lifespan, redirect_slashes=False)
        self.state = State()


def create_app(
    settings: GatewaySettings,
    upstreams: Mapping[str, Upstream],
    document: Mapping[str, Any],
    registries: Sequence[CollectorRegistry] = (),
) -> Whole:
    """The whole as one ASGI application with a lifespan.

    `upstreams` by the names that `document` gives as `x-service`, but for the gateway's own; they live as long as the application,
    begun in their order and ended in the other. `registries` are shown at `/metrics` beside the gateway's.
    """
    identities = Identities(settings.identity_secret.get_secret_value(), NAME)
    feeds = {name: Feed(name, upstreams[name], identities, settings.first_byte_s) for name in FEEDS.values()}
    service = create_service(settings, feeds)
    figures = Figures(DOOR)
    within: dict[str, Upstream] = {NAME: AsgiUpstream(service), **upstreams}

    async def ready() -> Mapping[str, bool]:
        return {name: await is_ready(upstream) for name, upstream in within.items()}

    registry = Together([figures.registry, service.state.figures.registry, *registries])
    door = AsgiUpstream(create_door(document, ready, registry))
    gateway = Gateway(
        Routes.of(document, *(Route(DOOR, "GET", path) for path in _PAGES)),
        {DOOR: door, **within},
        authenticate=_by(service.state.keyring),
        identities=identities,
        rates=Rates(Allowed(settings.rate_per_key, settings.rate_per_organization, settings.rate_per_address, settings.rate_of_guesses)),
        largest_body=settings.largest_body,
        most_at_once=settings.most_at_once,
        most_of_one=settings.most_of_one,
        first_byte_s=settings.first_byte_s,
    )
    app = living(Observe(gateway, figures), [*within.values(), *feeds.values()])
    app.state.on_stop = [feed.stop for feed in feeds.values()]
    return app


class Life(Protocol):
    """What is to be open while the application is."""

    def living(self) -> AbstractAsyncContextManager[None]: ...


def living(app: ASGIApp, lives: Sequence[Life]) -> Whole:
    """The application, with these lives as its lifespan: begun in their order, ended in the other."""

    @asynccontextmanager
    async def lifespan(_: object) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            for life in lives:
                await stack.enter_async_context(life.living())
            yield

    return Whole(app, lifespan)


def _by(keyring: Keyring) -> Authenticate:
    async def authenticate(key: str) -> Actor:
        try:
            actor = await keyring.holder(key)
        except (OperationalError, PoolTimeout) as error:
            raise KeysAway from error
        if actor is None:
            raise KeyRefused
        return actor

    return authenticate
