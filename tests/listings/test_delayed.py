"""A project that is late: days that lie behind keep nothing that is found from the lots that wait for it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from services.kernel.identity import Scope
from services.kit.testing import an_actor, served
from services.listings.app import create_app
from services.listings.domain.survey import Stage
from services.listings.settings import Settings
from tests.conftest import SECRET
from tests.listings.conftest import Caller
from tests.listings.projects import an_item, begun, recorded

VINYL = an_item("A1", title="Vinyltegels", quantity={"value": 80, "unit": "m2"})
PAPER = {"kind": "destructive_inventory", "number": "D-7", "date": "2027-01-05"}


class Late:
    """An owner whose project of one held lot was planned until March, in a house where it is April by now."""

    def __init__(self) -> None:
        self.now = datetime(2027, 1, 15, tzinfo=UTC)
        self.owner: Caller
        self.project: dict[str, object]

    async def begin(self) -> None:
        planned = {"from": "2027-02-01", "until": "2027-03-31"}
        self.project = await begun(self.owner, building={"building_year": 1971}, planned=planned)
        await recorded(self.owner, self.project, VINYL)
        await self.owner("POST", f"/v1/projects/{self.project['id']}/inventory/offer")
        self.now = datetime(2027, 4, 15, tzinfo=UTC)

    async def lot(self) -> dict[str, object]:
        (lot,) = (await self.owner("GET", "/v1/lots")).json()["items"]
        return dict(lot)


@pytest.fixture
async def late(own_database, as_app) -> AsyncIterator[Late]:
    late = Late()
    settings = Settings(database_url=as_app(own_database, "listings"), identity_secret=SECRET)
    async with served(create_app(settings, clock=lambda: late.now)) as http:
        late.owner = Caller(an_actor(Scope.LOTS_READ, Scope.LOTS_WRITE), http)
        await late.begin()
        yield late


async def test_a_stage_brings_the_paper_that_a_held_lot_waits_for(late):
    assert [hold["code"] for hold in (await late.lot())["held"]] == ["asbestos_evidence_missing"]
    found = {"number": "A1", "evidence": [PAPER]}
    await recorded(late.owner, late.project, found, an_item("A2"), stage=Stage.DESTRUCTIVE_SURVEY)
    assert (await late.lot())["held"] == []


async def test_papers_of_the_project_reach_its_held_lots(late):
    answer = await late.owner("PATCH", f"/v1/projects/{late.project['id']}", version=1, json={"documents": [PAPER]})
    assert answer.status_code == 200, answer.text
    lot = await late.lot()
    assert (lot["held"], lot["evidence"][0]["number"]) == ([], "D-7")


async def test_what_lies_behind_is_shifted_and_published_only_once_it_is_ahead(late):
    path = f"/v1/projects/{late.project['id']}"
    await late.owner("PATCH", path, version=1, json={"documents": [PAPER]})
    publish = f"/v1/lots/{(await late.lot())['id']}/publish"
    assert (await late.owner("POST", publish, version=2)).json()["errors"][0]["code"] == "window_over"
    assert (await late.owner("POST", f"{path}/shift", version=2, json={"days": 60})).json()["lots"] == 1
    assert (await late.owner("POST", publish, version=3)).json()["available"]["until"] == "2027-05-30"
