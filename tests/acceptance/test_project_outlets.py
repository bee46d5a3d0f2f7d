"""What of a whole project to keep apart: asked of listings in one's own name, as JSON and as a page to print."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import httpx
import pytest

from services.acceptance.domain.criteria import Fate, Price, PriceKind, Vat
from services.acceptance.domain.rules.rule import Charge, ChargedPer
from services.acceptance.dossier.page import POLICY
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import Role, Scope
from services.kernel.money import Money
from services.kit.database import Database
from services.kit.testing import an_actor
from tests.acceptance.bodies import by
from tests.acceptance.programmes import bound, criteria, programme, receiver, site
from tests.conftest import AsApp
from tests.household import Household, household
from tests.listings.projects import a_project, a_stage, an_item
from tests.matching.lots import TODAY, day

CLASS = "boards.honeycomb"
"""Of which no other test of acceptance has programmes."""
WINDOW = {"from": day(10), "until": day(300), "certainty": "permitted"}

Ask = Callable[..., Awaitable[httpx.Response]]


@pytest.fixture(scope="module")
async def house(database: str, as_app: AsApp) -> AsyncIterator[Household]:
    async with household(database, as_app) as one:
        yield one


@pytest.fixture(scope="module")
async def paid(store: Database) -> str:
    """Somebody pays well for boards of this class; the name he goes by."""
    owner = an_actor().organization_id
    of = receiver(owner, site("Poort"))
    credit = Price(
        kind=PriceKind.CREDIT,
        charge=Charge(Money(Decimal(900)), ChargedPer.TONNE),
        vat=Vat.EXCLUDED,
        since=TODAY - timedelta(days=1),
    )
    stated = criteria(CLASS, rules=(), fate=Fate.CLOSED_LOOP, prices=(credit,))
    one = programme(of, [replace(bound(1, TODAY - timedelta(days=1)), criteria=stated)])
    async with AcceptanceWork(store.sessions, owner) as work:
        await work.receivers.add(of)
        await work.programmes.add(one)
        await work.commit()
    return of.name


@pytest.fixture
async def project(house: Household, paid: str) -> dict[str, Any]:
    """Boards that are paid for, bricks, something uncounted, and a floor that stays."""
    key = await house.key("Afbraak NV", Role.DEMOLISHER)
    begun = await house.call("POST", "/v1/projects", key, json=a_project(planned=WINDOW))
    assert begun.is_success, begun.text
    items = (
        an_item("P-1", title="Honingraatpaneel <b>wit</b>", material=CLASS, quantity={"value": 400, "unit": "m2"}, condition="B"),
        an_item("P-2", title="Gevelsteen", material="masonry.brick.facing", quantity={"value": 900, "unit": "piece"}, condition="D"),
        {"number": "P-3", "title": "Radiatoren"},
        an_item("P-4", title="Eiken vloer", material="floors.wood", quantity={"value": 40, "unit": "m2"}, reuse_potential="in_situ"),
    )
    told = await house.call("PUT", f"/v1/projects/{begun.json()['id']}/inventory/items", key, json=a_stage(*items))
    assert told.is_success, told.text
    return dict(begun.json())


@pytest.fixture
def ask(house: Household, project: dict[str, Any]) -> Ask:
    async def ask(organization: str | None = "Afbraak NV", **headers: str) -> httpx.Response:
        key = await house.key(organization, Role.DEMOLISHER) if organization else None
        return await house.call("GET", f"/v1/projects/{project['id']}/outlets", key, headers)

    return ask


async def test_every_counted_item_has_a_way_and_the_sums_are_theirs(ask, paid):
    answer = await ask()
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert [one["number"] for one in told["fractions"]] == ["P-1", "P-2"]
    boards, bricks = told["fractions"]
    assert (boards["apart"], boards["chosen"]["to"], boards["chosen"]["fate"]) == (True, paid, "closed_loop_recycling")
    assert (bricks["apart"], bricks["chosen"]["fate"]) == (False, "crusher")
    assert (told["uncounted"], told["stays"]) == (["P-3"], ["P-4"])
    assert Decimal(told["net"]) == sum(Decimal(one["chosen"]["net"]) for one in told["fractions"])
    assert Decimal(told["net"]) - Decimal(told["mixed"]) == Decimal(told["earns"]) == Decimal(boards["earns"]) > 0


async def test_a_published_lot_of_the_project_is_judged_with_its_own_facts(house, ask, project):
    key = await house.key("Afbraak NV", Role.DEMOLISHER)
    items = (await house.call("GET", f"/v1/projects/{project['id']}/inventory/items", key)).json()["items"]
    made = await house.call("POST", f"/v1/projects/{project['id']}/inventory/items/{items[0]['id']}/offer", key, {"idempotency-key": "b-1"})
    assert made.is_success, made.text
    lot, screws = made.json()["lot_id"], {"about": "attachment", "of": "adhesive", "presence": "present"}
    before = (await ask()).json()["fractions"][0]["chosen"]["hours"]
    stated = await house.call("PUT", f"/v1/lots/{lot}/facts", key, {"if-match": '"0"'}, json={"facts": [screws]})
    assert stated.is_success, stated.text
    assert (await ask()).json()["fractions"][0]["chosen"]["hours"] > before


async def test_whoever_takes_no_part_hears_of_no_project(ask):
    assert (await ask(organization=None)).status_code == 401
    stranger = await ask(organization="Vreemden BV")
    assert (stranger.status_code, stranger.json()["code"]) == (404, "project_not_found")


@pytest.mark.parametrize(
    ("language", "heading"),
    [("nl", "Wat u apart haalt"), ("fr", "Ce qu&#x27;il vaut"), ("en", "What to take out apart"), ("de", "Was Sie getrennt ausbauen")],
)
async def test_the_page_says_it_in_the_readers_language(ask, paid, language, heading):
    answer = await ask(accept="text/html", **{"accept-language": language})
    assert answer.headers["content-type"].startswith("text/html")
    assert f"<h1>{heading}" in answer.text
    assert paid in answer.text
    assert not re.search(r"\{\w+\}", answer.text.partition("</style>")[2])


async def test_the_page_has_no_script_nothing_from_elsewhere_and_no_markup_of_others(ask):
    answer = await ask(accept="text/html")
    assert answer.headers["content-security-policy"] == POLICY
    assert "&lt;b&gt;wit&lt;/b&gt;" in answer.text
    assert not re.search(r"<script|src=|https?://", answer.text)


async def test_without_listings_nothing_is_known_of_projects(client, house, project):
    answer = await client.get(f"/v1/projects/{project['id']}/outlets", headers=by(an_actor(Scope.LOTS_READ)))
    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
