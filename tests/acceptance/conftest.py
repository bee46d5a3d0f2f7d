"""Acceptance served in this process, on the worker's database."""

from collections.abc import AsyncIterator, Awaitable, Callable
from uuid import uuid4

import httpx
import pytest

from services.acceptance.app import create_app
from services.acceptance.settings import Settings
from services.kernel.identity import Actor, Scope
from services.kit.database import Database
from services.kit.feed.reader import LONGEST_WAIT_S
from services.kit.testing import an_actor, served
from tests.acceptance.bodies import a_draft, a_receiver, by
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


@pytest.fixture
def manager() -> Actor:
    """A material manager of another organization, who may transcribe."""
    return an_actor(Scope.RECEIVERS_WRITE, Scope.PROGRAMMES_TRANSCRIBE)


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
            answer = await client.get("/internal/changes", params={"after": after, "wait": LONGEST_WAIT_S}, headers=headers)
            items = answer.json()["items"]
            assert items, f"only {len(found)} of {at_least} changes came"
            after = items[-1]["position"]
            found += [item for item in items if item["subject"] == subject]
        return found

    return changes


Begin = Callable[..., Awaitable[dict]]


@pytest.fixture
def begin(client: httpx.AsyncClient, owner: Actor, register: Register) -> Begin:
    """A programme of a new receiver of the owner's; or of this one, by somebody else."""

    async def begin(by_whom: Actor | None = None, **overrides: object) -> dict:
        receiver_id = overrides.pop("receiver_id", None) or (await register(name=f"Gips {uuid4()}"))["id"]
        body = {"receiver_id": receiver_id, "name": "Gipsplaten", **overrides}
        answer = await client.post("/v1/programmes", json=body, headers=by(by_whom or owner))
        assert answer.status_code == 201, answer.text
        return answer.json()

    return begin


Publish = Callable[..., Awaitable[dict]]


@pytest.fixture
def publish(client: httpx.AsyncClient, owner: Actor) -> Publish:
    """The programme after one more version was drafted and published."""

    async def publish(programme: dict, draft: dict | None = None, by_whom: Actor | None = None) -> dict:
        path, who = f"/v1/programmes/{programme['id']}", by_whom or owner
        version = (await client.get(path, headers=by(who))).json()["version"]
        drafted = await client.post(f"{path}/versions", json=draft or a_draft(), headers=by(who, version))
        assert drafted.status_code == 201, drafted.text
        number = drafted.json()["number"]
        answer = await client.post(f"{path}/versions/{number}/publish", headers=by(who, version + 1))
        assert answer.status_code == 200, answer.text
        return (await client.get(path)).json()

    return publish
