"""The way through: posted at listings, known at acceptance."""

from sqlalchemy import select

from services.acceptance.app import create_app
from services.acceptance.settings import Settings
from services.acceptance.store.following import begin_again, follower
from services.acceptance.store.tables import CURSORS, LOTS
from services.kernel.clock import now
from services.kernel.identity import Scope
from services.kit.database import Database
from services.kit.testing import an_actor, served, vouched
from services.listings.app import create_app as create_listings
from services.listings.settings import Settings as ListingsSettings
from tests.acceptance.publishing import publish
from tests.conftest import SECRET, AsApp
from tests.matching.lots import Told, day, event, published_lot

OFFER = {
    "title": "gipsplaten",
    "quantity": {"value": 4, "unit": "t"},
    "location": {"postal_code": "2800"},
    "available": {"from": day(1), "until": day(60)},
}


async def test_who_states_facts_of_a_lot_right_after_posting_it_finds_it_known(own_database: str, as_app: AsApp) -> None:
    settings = Settings(database_url=as_app(own_database, "acceptance"), identity_secret=SECRET)
    owner = an_actor(Scope.LOTS_WRITE, Scope.LOTS_READ)
    async with (
        served(create_listings(ListingsSettings(database_url=as_app(own_database, "listings"), identity_secret=SECRET))) as listings,
        served(create_app(settings, listings)) as acceptance,
    ):
        posted = (await listings.post("/v1/lots", json=OFFER, headers=vouched(owner, SECRET, "listings"))).json()
        headers = vouched(owner, SECRET, "acceptance") | {"if-match": '"0"'}
        body = {"facts": [{"about": "moisture", "dry": True}]}
        answer = await acceptance.put(f"/v1/lots/{posted['id']}/facts", json=body, headers=headers)
        assert answer.status_code == 200, answer.text
        assert "spolia_acceptance_lag_changes" in (await acceptance.get("/metrics")).text


async def test_what_a_snapshot_does_not_tell_of_is_gone_and_following_goes_on_behind_it(own_database: str, as_app: AsApp) -> None:
    database, source = Database(as_app(own_database, "acceptance"), "acceptance", 2), Told(page=2)
    gone, new, *lots = (published_lot() for _ in range(7))
    await publish(database, gone)
    source.tell(*map(event, lots))
    await begin_again(source, database, now)
    source.tell(event(new))
    await follower(source, database, now).step()
    async with database.sessions() as session:
        here = {str(one) for one in await session.scalars(select(LOTS.c.lot_id).where(LOTS.c.gone_on.is_(None)))}
        assert here == {lot["id"] for lot in (*lots, new)}
        assert await session.scalar(select(CURSORS.c.position)) == 6
    await database.close()


async def test_of_a_lot_that_is_gone_neither_words_nor_price_are_kept(own_database: str, as_app: AsApp) -> None:
    database, source = Database(as_app(own_database, "acceptance"), "acceptance", 2), Told()
    lot = published_lot(
        description="tweede verdieping, code 1234", price={"amount": "1.00", "currency": "EUR", "per": "piece", "vat": "included"}
    )
    source.tell(event(lot), event({**lot, "version": 2, "status": "withdrawn"}))
    await follower(source, database, now).step()
    async with database.sessions() as session:
        row = (await session.execute(select(LOTS.c.document, LOTS.c.gone_on))).one_or_none()
    assert row is None, "what came and went in one batch was never there"
    source.tell(event({**lot, "version": 3}))
    await follower(source, database, now).step()
    source.tell(event({**lot, "version": 4, "status": "withdrawn"}))
    await follower(source, database, now).step()
    async with database.sessions() as session:
        row = (await session.execute(select(LOTS.c.document, LOTS.c.gone_on))).one()
    assert row.gone_on == now().date()
    assert not {"title", "description", "price"} & set(row.document)
    await database.close()
