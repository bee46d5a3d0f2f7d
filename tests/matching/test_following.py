"""The way through: posted at listings, found at matching."""

from services.kernel.identity import Scope
from services.kit.testing import an_actor, served, vouched
from services.listings.app import create_app as create_listings
from services.listings.settings import Settings as ListingsSettings
from services.matching.app import create_app, rebuild
from services.matching.settings import Settings
from tests.conftest import SECRET, AsApp
from tests.matching.lots import day
from tests.patience import becomes


async def test_a_posted_lot_is_found_and_a_withdrawn_one_is_not(own_database: str, as_app: AsApp) -> None:
    settings = Settings(database_url=as_app(own_database, "matching"), identity_secret=SECRET)
    owner = an_actor(Scope.LOTS_WRITE, Scope.LOTS_READ)
    async with (
        served(create_listings(ListingsSettings(database_url=as_app(own_database, "listings"), identity_secret=SECRET))) as listings,
        served(create_app(settings, listings)) as matching,
    ):
        offer = {
            "title": "4.000 waalformaat gevelstenen",
            "quantity": {"value": 4000, "unit": "piece"},
            "location": {"postal_code": "2800"},
            "available": {"from": day(1), "until": day(60)},
        }
        posted = (await listings.post("/v1/lots", json=offer, headers=vouched(owner, SECRET, "listings"))).json()

        async def found() -> list[str]:
            answer = await matching.get("/v1/matches/lots", params={"q": "gevelsteen", "postal_code": "2800"})
            return [item["lot"]["id"] for item in answer.json()["items"]]

        async def caught_up() -> bool:
            return 'spolia_feed_lag_changes{feed="listings"} 0.0' in (await matching.get("/metrics")).text

        await becomes(found, [posted["id"]])
        assert await rebuild(settings, listings) == 1
        await becomes(found, [posted["id"]])
        headers = vouched(owner, SECRET, "listings") | {"if-match": f'"{posted["version"]}"'}
        await listings.post(f"/v1/lots/{posted['id']}/withdraw", headers=headers)
        await becomes(found, [])
        await becomes(caught_up, expected=True)
