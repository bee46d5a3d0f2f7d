"""The way through: posted at listings, found at matching."""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic

from services.kernel.identity import Scope
from services.kit.testing import an_actor, served, vouched
from services.listings.app import create_app as create_listings
from services.listings.settings import Settings as ListingsSettings
from services.matching.app import create_app, rebuild
from services.matching.settings import Settings
from tests.conftest import SECRET, AsApp
from tests.matching.lots import day

PATIENCE_S = 10


async def test_a_posted_lot_is_found_and_a_withdrawn_one_is_not(own_database: str, as_app: AsApp) -> None:
    settings = Settings(database_url=as_app(own_database, "matching"), identity_secret=SECRET)
    owner = an_actor(Scope.LOTS_WRITE, Scope.LOTS_READ)
    async with (
        served(create_listings(ListingsSettings(database_url=as_app(own_database, "listings"), identity_secret=SECRET))) as listings,
        served(create_app(settings, listings)) as matching,
    ):
        headers = vouched(owner, SECRET, "listings")
        offer = {
            "title": "4.000 waalformaat gevelstenen",
            "quantity": {"value": 4000, "unit": "piece"},
            "location": {"postal_code": "2800"},
            "available": {"from": day(1), "until": day(60)},
        }
        posted = (await listings.post("/v1/lots", json=offer, headers=headers)).json()

        async def found() -> list[str]:
            answer = await matching.get("/v1/matches/lots", params={"q": "gevelsteen", "postal_code": "2800"})
            return [item["lot"]["id"] for item in answer.json()["items"]]

        async def caught_up() -> bool:
            return 'spolia_feed_lag_changes{feed="listings"} 0.0' in (await matching.get("/metrics")).text

        async def until(asked: Callable[[], Awaitable[object]], expected: object) -> None:
            patience = monotonic() + PATIENCE_S
            while await asked() != expected and monotonic() < patience:
                await asyncio.sleep(0.02)
            assert await asked() == expected

        await until(found, [posted["id"]])
        assert await rebuild(settings, listings) == 1
        await until(found, [posted["id"]])
        await listings.post(f"/v1/lots/{posted['id']}/withdraw", headers={**headers, "if-match": f'"{posted["version"]}"'})
        await until(found, [])
        await until(caught_up, expected=True)
