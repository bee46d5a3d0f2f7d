"""One request under one id: in the answer, in the log of each part, in the event, and where the event is applied."""

import json
from collections.abc import AsyncIterator, Callable, Iterator
from io import StringIO
from typing import Any
from uuid import uuid4

import pytest
import structlog

from services.kernel.identity import Role
from services.kit.feed.follower import FeedClient
from services.kit.identity import Identities
from services.kit.logging import configure
from services.kit.testing import served
from services.listings.app import create_app
from services.listings.settings import Settings
from tests.conftest import SECRET, AsApp
from tests.household import Household, household
from tests.kit.writing import until
from tests.listings.offers import a_body

Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def lines() -> Iterator[Lines]:
    """What has been logged since, at debug level."""
    before, log = structlog.get_config(), StringIO()
    configure("DEBUG", to=log)
    yield lambda: [json.loads(line) for line in log.getvalue().splitlines()]
    structlog.configure(**before)


@pytest.fixture
async def fresh(own_database: str, as_app: AsApp) -> AsyncIterator[Household]:
    """Everything in one process, on a database where nothing else is announced."""
    async with household(own_database, as_app) as one:
        yield one


async def test_one_id_goes_from_the_door_over_the_feed_into_the_search(fresh, own_database, as_app, lines) -> None:
    rid = str(uuid4())
    key = await fresh.key("De Sloper", Role.DEMOLISHER)
    answer = await fresh.call("POST", "/v1/lots", key, {"x-request-id": rid}, json=a_body())
    assert answer.headers["x-request-id"] == rid

    def said(**facts: str) -> bool:
        return any(facts.items() <= line.items() for line in lines())

    async def applied() -> bool:
        return said(part="follower.listings", event="applied", subject=answer.json()["id"], request_id=rid)

    await until(applied)
    assert said(part="door", event="request", path="/v1/lots", request_id=rid)
    assert said(part="listings", event="request", path="/v1/lots", request_id=rid)
    assert await told(own_database, as_app) == {rid}


async def told(database: str, as_app: AsApp) -> set[str | None]:
    """The ids on the events of listings' feed, as another service reads them."""
    app = create_app(Settings(database_url=as_app(database, "listings"), identity_secret=SECRET))
    async with served(app) as http:
        changes, _ = await FeedClient(http, Identities(SECRET, "matching"), "listings").changes(0, 0)
    return {change.request_id for change in changes}
