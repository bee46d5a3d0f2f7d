"""Lots end by themselves when their window does."""

from datetime import UTC, datetime

import pytest

from services.kernel.identity import Scope
from services.kit.database import Database
from services.kit.testing import an_actor, served
from services.listings.app import create_app
from services.listings.settings import Settings
from services.listings.store.work import ListingsWork
from services.listings.use_cases.lots import expire_lots
from tests.conftest import SECRET
from tests.listings.conftest import Caller
from tests.listings.offers import a_body


@pytest.mark.parametrize(("today", "status"), [("2027-04-15", "published"), ("2027-04-16", "expired")])
async def test_a_lot_expires_the_day_after_its_last(own_database, as_app, today, status):
    url = as_app(own_database, "listings")
    app = create_app(Settings(database_url=url, identity_secret=SECRET), clock=lambda: datetime(2027, 1, 15, tzinfo=UTC))
    async with served(app) as http:
        owner = Caller(an_actor(Scope.LOTS_READ, Scope.LOTS_WRITE), http)
        lot = (await owner("POST", "/v1/lots", json=a_body(available={"from": "2027-03-01", "until": "2027-04-15"}))).json()
        await expire_lots(ListingsWork(app.state.database.sessions), datetime.fromisoformat(today).date())
        assert (await owner("GET", f"/v1/lots/{lot['id']}")).json()["status"] == status


async def test_nothing_expires_twice(own_database, as_app):
    database = Database(as_app(own_database, "listings"), "listings", 2)
    assert await expire_lots(ListingsWork(database.sessions), datetime(2030, 1, 1, tzinfo=UTC).date()) == 0
    await database.close()
