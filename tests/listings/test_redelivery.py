"""P7: a stock can be told again, in any order, over lines that are cut; `tests/soak/sync.py` is the same with 10,000 items."""

from random import Random

import pytest

from services.kernel.identity import Scope
from services.kit.testing import an_actor
from services.listings.api import lines
from services.listings.app import create_app
from services.listings.settings import Settings
from tests.conftest import SECRET
from tests.gateway.stories import listening
from tests.listings.redelivery import Hub, a_snapshot_is_cut, told_in_any_order


@pytest.fixture
async def hubs(database, as_app, monkeypatch):
    """Two hubs at a service that works off ten lines at a time."""
    monkeypatch.setattr(lines, "LINES", 10)
    settings = Settings(database_url=as_app(database, "listings"), identity_secret=SECRET, fetch_photographs=False)
    async with listening(create_app(settings)) as port:
        yield [Hub(port, an_actor(Scope.LOTS_WRITE)) for _ in range(2)]


async def test_however_often_late_and_cut_a_stock_is_told_it_ends_the_same(hubs, database):
    chance = Random(5)  # noqa: S311 - no secret
    assert await told_in_any_order(database, *hubs, 20, chance) > 10
    await a_snapshot_is_cut(database, *hubs, 20, chance)
