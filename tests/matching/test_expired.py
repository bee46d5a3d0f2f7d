"""Away for so long that the changes missed are no longer kept: matching builds itself again, and serves what there is."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import httpx
import psycopg
import pytest

from services.kernel.identity import Scope
from services.kit.database import Database
from services.kit.feed.sequencer import Sequencer
from services.kit.testing import an_actor, served, vouched
from services.listings.app import create_app as create_listings
from services.listings.settings import Settings as ListingsSettings
from services.listings.store.tables import FEED
from services.matching.app import create_app
from services.matching.settings import Settings
from tests.conftest import SECRET, AsApp
from tests.matching.lots import day
from tests.patience import becomes


@pytest.fixture
async def listings(own_database: str, as_app: AsApp) -> AsyncIterator[httpx.AsyncClient]:
    settings = ListingsSettings(database_url=as_app(own_database, "listings"), identity_secret=SECRET)
    async with served(create_listings(settings)) as http:
        yield http


@pytest.fixture
def matching(own_database: str, as_app: AsApp, listings: httpx.AsyncClient):
    """Matching at listings' feed, for as long as the context lasts; gives what a search finds."""
    settings = Settings(database_url=as_app(own_database, "matching"), identity_secret=SECRET)

    @asynccontextmanager
    async def matching() -> AsyncIterator[Callable[[], Awaitable[set[str]]]]:
        async with served(create_app(settings, listings)) as http:

            async def found() -> set[str]:
                answer = await http.get("/v1/matches/lots", params={"material": "masonry.brick", "postal_code": "2800"})
                return {item["lot"]["id"] for item in answer.json()["items"]}

            yield found

    return matching


async def post(listings: httpx.AsyncClient) -> str:
    offer = {
        "title": "4.000 waalformaat gevelstenen",
        "material": "masonry.brick.facing",
        "quantity": {"value": 4000, "unit": "piece"},
        "location": {"postal_code": "2800"},
        "available": {"from": day(1), "until": day(60)},
    }
    answer = await listings.post("/v1/lots", json=offer, headers=vouched(an_actor(Scope.LOTS_WRITE), SECRET, "listings"))
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def a_month_later(dsn: str, listings_dsn: str) -> None:
    """Every change so far is let go of."""
    database = Database(listings_dsn, "listings", 1)
    sequencer = Sequencer(database, FEED)
    while await sequencer.step():
        pass
    with psycopg.connect(dsn) as connection:
        connection.execute("UPDATE listings.changes SET at = at - interval '31 days'")
    await sequencer.trim()
    await database.close()


async def test_matching_that_was_away_for_a_month_builds_itself_again_and_follows_on(own_database, as_app, listings, matching) -> None:
    first = await post(listings)
    async with matching() as found:
        await becomes(found, {first})
    missed = await post(listings)
    await a_month_later(own_database, as_app(own_database, "listings"))
    async with matching() as found:
        await becomes(found, {first, missed})
        later = await post(listings)
        await becomes(found, {first, missed, later})
    with psycopg.connect(own_database) as connection:
        assert connection.execute("SELECT generation FROM matching.active").fetchall() == [(1,)], "once, not again and again"
