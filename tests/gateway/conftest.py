"""A gateway before the stories' service, in this process or across a socket."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
import pytest

from gateway.app import living
from gateway.forwarding.gateway import Gateway
from gateway.forwarding.rates import Allowed, Rates
from gateway.forwarding.refusals import KeyRefused
from gateway.forwarding.remote import HttpUpstream
from gateway.forwarding.routes import Routes
from gateway.forwarding.upstream import AsgiUpstream, Upstream
from services.kernel.identity import Actor, KeyId, OrganizationId, Role, Scope
from services.kit.identity import Identities
from services.kit.observe import Figures, Observe
from tests.conftest import SECRET, AsApp
from tests.gateway.following import Buyer, Owner
from tests.gateway.stories import Stories, listening, told
from tests.household import Household, household
from tests.patience import PATIENCE_S

KEY = "spk_known"
ACTOR = Actor(OrganizationId(UUID(int=1)), KeyId(UUID(int=2)), frozenset({Scope.LOTS_READ}), trader=True)


async def authenticate(key: str) -> Actor:
    if key != KEY:
        raise KeyRefused
    return ACTOR


@dataclass(frozen=True)
class Door:
    """A gateway that listens, and the service behind it."""

    stories: Stories
    port: int
    http: httpx.AsyncClient


Open = Callable[..., AbstractAsyncContextManager[Door]]


@pytest.fixture(params=["in this process", "across a socket"])
def opened(request: pytest.FixtureRequest, unhurried: None) -> Open:
    """`async with opened(largest_body=...) as door`: a gateway with these settings, before either kind of upstream."""

    @asynccontextmanager
    async def opened(allowed: Allowed | None = None, **settings: Any) -> AsyncIterator[Door]:
        stories = Stories()
        async with AsyncExitStack() as stack:
            upstream: Upstream = AsgiUpstream(stories.app)
            if request.param == "across a socket":
                upstream = HttpUpstream(f"http://127.0.0.1:{await stack.enter_async_context(listening(stories.app))}")
            yield await stack.enter_async_context(_door(stories, upstream, allowed, settings))

    return opened


@asynccontextmanager
async def _door(stories: Stories, upstream: Upstream, allowed: Allowed | None, settings: dict[str, Any]) -> AsyncIterator[Door]:
    gateway = Gateway(
        Routes.of(told(stories)),
        {"stories": upstream},
        authenticate=authenticate,
        identities=Identities(SECRET, "gateway"),
        rates=Rates(allowed or Allowed()),
        **{"first_byte_s": PATIENCE_S, **settings},
    )
    async with (
        listening(living(Observe(gateway, Figures("door")), [upstream])) as port,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE_S) as http,
    ):
        yield Door(stories, port, http)


@pytest.fixture(scope="module")
async def house(house_database: str, as_app: AsApp) -> AsyncIterator[Household]:
    """Everything in one process, on this worker's database for houses: no other one follows the same feeds meanwhile."""
    async with household(house_database, as_app) as one:
        yield one


@pytest.fixture
def before(unhurried: None) -> Callable[[Upstream], AbstractAsyncContextManager[Door]]:
    """`async with before(upstream) as door`: a gateway before an upstream of the test's own."""
    return lambda upstream, **settings: _door(Stories(), upstream, None, settings)


@pytest.fixture
async def alone(own_database: str, as_app: AsApp) -> AsyncIterator[Household]:
    """A house in which nothing has happened yet."""
    async with household(own_database, as_app) as house:
        yield house


@pytest.fixture
async def owner(alone: Household) -> Owner:
    """A trader, since the organization has an enterprise number."""
    admin = await alone.key("Operator", Role.ADMIN)
    trader = {"name": "Sloper", "kind": "material_manager", "kbo": "0123.456.749"}
    assert (await alone.call("POST", "/v1/organizations", admin, json=trader)).status_code == 201
    return Owner(alone, await alone.key("Sloper", Role.MATERIAL_MANAGER))


@pytest.fixture
async def buyer(alone: Household) -> Buyer:
    return Buyer(alone, await alone.key("Buyer", Role.BUYER))
