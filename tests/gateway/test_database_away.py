"""When the gateway's own database does not answer: nobody's key can be looked up, and the rest goes on."""

import httpx
import pytest

from gateway.domain.key import new_secret
from gateway.house import HouseSettings, house
from migrations.run import SERVICES
from tests.conftest import SECRET
from tests.household import UNHURRIED


@pytest.fixture
async def keyless(own_database, as_app):
    """Everything in one process, the gateway's database at an address where nothing listens."""
    databases = {service: as_app(own_database, service) for service in SERVICES} | {
        "gateway": "postgresql://gateway_app@127.0.0.1:1/spolia"
    }
    app = house(HouseSettings(databases, SECRET, UNHURRIED))
    async with app.lifespan_context(app), httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://spolia") as http:
        yield http


async def test_a_key_that_cannot_be_looked_up_is_to_be_tried_again(keyless) -> None:
    answer = await keyless.get("/v1/lots", headers={"authorization": f"Bearer {new_secret()[1]}"})
    assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "unavailable", "1")


async def test_who_needs_no_key_is_served(keyless) -> None:
    assert (await keyless.get("/v1/matches/lots")).status_code == 200
