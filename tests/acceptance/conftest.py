"""Acceptance served in this process, on the worker's database."""

from collections.abc import AsyncIterator, Awaitable, Callable

import httpx
import pytest

from services.acceptance.app import create_app
from services.acceptance.settings import Settings
from services.kernel.identity import Actor, Scope
from services.kit.database import Database
from services.kit.testing import an_actor, served
from tests.acceptance.bodies import a_receiver, by
from tests.conftest import SECRET, AsApp


@pytest.fixture(scope="session")
async def client(database: str, as_app: AsApp) -> AsyncIterator[httpx.AsyncClient]:
    settings = Settings(database_url=as_app(database, "acceptance"), identity_secret=SECRET)
    async with served(create_app(settings)) as client:
        yield client


@pytest.fixture(scope="session")
async def store(database: str, as_app: AsApp) -> AsyncIterator[Database]:
    """The service's own way to its database."""
    one = Database(as_app(database, "acceptance"), "acceptance", 2)
    yield one
    await one.close()


@pytest.fixture
def owner() -> Actor:
    """Someone of a new organization who keeps receivers."""
    return an_actor(Scope.RECEIVERS_WRITE)


Register = Callable[..., Awaitable[dict]]


@pytest.fixture
def register(client: httpx.AsyncClient, owner: Actor) -> Register:
    """A receiver of the owner's, registered."""

    async def register(**overrides: object) -> dict:
        answer = await client.post("/v1/receivers", json=a_receiver(**overrides), headers=by(owner))
        assert answer.status_code == 201, answer.text
        return answer.json()

    return register


@pytest.fixture
def changes(client: httpx.AsyncClient) -> Callable[[str], Awaitable[list[dict]]]:
    """What the feed tells of one subject, waiting until so many changes of it are there."""

    async def changes(subject: str, at_least: int = 1) -> list[dict]:
        after, found = 0, []
        while len(found) < at_least:
            headers = by(an_actor(Scope.FEED_READ))
            answer = await client.get("/internal/changes", params={"after": after, "wait": 5}, headers=headers)
            items = answer.json()["items"]
            assert items, f"only {len(found)} of {at_least} changes came"
            after = items[-1]["position"]
            found += [item for item in items if item["subject"] == subject]
        return found

    return changes
