"""Who takes what: the filter by material, the pages, and what they cost."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncEngine

from services.acceptance.app import create_app
from services.acceptance.settings import Settings
from services.acceptance.store.finding_programmes import Wanted, finding
from services.kernel.clock import local_date, now
from services.kernel.geography import Point
from services.kernel.identity import Scope
from services.kit.database import Database
from services.kit.pagination import encode
from services.kit.testing import an_actor, served
from tests.acceptance.bodies import a_receiver, a_site, by
from tests.conftest import SECRET


@contextmanager
def counted(engine: AsyncEngine) -> Iterator[list[str]]:
    """The statements that reach the database while this is open."""
    statements: list[str] = []

    def note(_connection, _cursor, statement, *_rest) -> None:
        statements.append(statement)

    event.listen(engine.sync_engine, "before_cursor_execute", note)
    yield statements
    event.remove(engine.sync_engine, "before_cursor_execute", note)


@pytest.fixture
async def own(own_database, as_app):
    """The service on a database of its own: here all rows count."""
    app = create_app(Settings(database_url=as_app(own_database, "acceptance"), identity_secret=SECRET))
    async with served(app) as client:
        client.app = app
        yield client


async def post(client, name: str, *materials: str, sites: int = 1) -> str:
    """A receiver all of whose sites take these, or who has no sites."""
    body = a_receiver(name=name, sites=[a_site(name=f"{name} {n}", materials=materials) for n in range(sites if materials else 0)])
    answer = await client.post("/v1/receivers", json=body, headers=by(an_actor(Scope.RECEIVERS_WRITE)))
    return answer.json()["name"]


async def names(client, **query: object) -> list[str]:
    return [one["name"] for one in (await client.get("/v1/receivers", params=query)).json()["items"]]


async def test_who_takes_a_class_takes_all_below_it_and_who_takes_a_part_is_found_too(own) -> None:
    await post(own, "all masonry", "masonry")
    await post(own, "bricks", "timber", "masonry.brick")
    await post(own, "facing bricks", "masonry.brick.facing")
    await post(own, "timber", "timber")
    await post(own, "nothing yet")
    assert await names(own, material="masonry.brick.facing") == ["all masonry", "bricks", "facing bricks"]
    assert await names(own, material="masonry") == ["all masonry", "bricks", "facing bricks"]
    assert await names(own, material="masonry.block") == ["all masonry"]
    assert await names(own, material="glass") == []


async def test_an_unknown_material_is_refused_by_its_parameter(client) -> None:
    answer = await client.get("/v1/receivers", params={"material": "masonry.brik"})
    assert answer.status_code == 422
    assert [(error["parameter"], error["code"]) for error in answer.json()["errors"]] == [("material", "material_unknown")]


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 8])
async def test_the_pages_together_hold_each_receiver_once(own, limit) -> None:
    posted = [await post(own, f"receiver {n}", "masonry") for n in range(7)]
    found, url = [], f"/v1/receivers?limit={limit}&material=masonry.brick"
    while url:
        answer = await own.get(url)
        found += [one["name"] for one in answer.json()["items"]]
        url = answer.links.get("next", {}).get("url")
        assert (url is None) == (answer.json()["next"] is None)
    assert found == posted


async def test_what_is_registered_meanwhile_moves_no_page(own) -> None:
    await post(own, "first")
    await post(own, "second")
    following = (await own.get("/v1/receivers", params={"limit": 1})).links["next"]["url"]
    await post(own, "third")
    assert [one["name"] for one in (await own.get(following)).json()["items"]] == ["second"]


async def test_a_cursor_belongs_to_its_question(own) -> None:
    await post(own, "first", "masonry")
    await post(own, "second", "masonry")
    cursor = (await own.get("/v1/receivers", params={"limit": 1})).json()["next"]
    answer = await own.get("/v1/receivers", params={"cursor": cursor, "material": "masonry"})
    assert (answer.status_code, answer.json()["code"]) == (422, "cursor_refused")


@pytest.mark.parametrize("keys", [[], ["no uuid"], [7], [None], ["a", "b"]])
async def test_a_forged_cursor_is_refused(client, keys) -> None:

    answer = await client.get("/v1/receivers", params={"cursor": encode(keys, ["receivers", None])})
    assert (answer.status_code, answer.json()["code"]) == (422, "cursor_refused")


async def test_a_page_costs_two_statements_however_many_receivers_and_sites(own) -> None:
    for n in range(5):
        await post(own, f"receiver {n}", "masonry", sites=4)
    database: Database = own.app.state.database
    with counted(database.engine) as statements:
        assert len(await names(own, material="masonry.brick", limit=50)) == 5
    about_receivers = [one for one in statements if "receivers" in one or "sites" in one]
    assert len(about_receivers) == 2


async def test_programmes_nearby_are_found_by_the_index_of_sites(own, own_database) -> None:
    database: Database = own.app.state.database
    query = finding(Wanted(local_date(now()), near=Point(4.48, 51.03), radius_km=30))
    told = query.compile(dialect=postgresql.dialect(), compile_kwargs={"literal_binds": True})
    async with database.engine.connect() as connection:
        await connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        plan = await connection.exec_driver_sql(f"EXPLAIN {told}")
        assert "ix_site_points_place" in "\n".join(plan.scalars())


async def test_the_filter_by_material_can_use_its_index(own, own_database) -> None:
    database: Database = own.app.state.database
    async with database.engine.connect() as connection:
        await connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        plan = await connection.exec_driver_sql(
            "EXPLAIN SELECT receiver_id FROM acceptance.sites WHERE materials && ARRAY['masonry']::text[]"
        )
        assert "ix_sites_materials" in "\n".join(plan.scalars())
