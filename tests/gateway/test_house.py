"""The main job through the one door, everything in one process."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import httpx
import pytest

from gateway.app import create_app
from gateway.forwarding.remote import HttpUpstream
from gateway.house import HouseSettings, services
from gateway.settings import GatewaySettings
from gateway.snapshot import snapshot
from migrations.run import SERVICES
from services.kernel.identity import Role
from services.kit.database import Database
from tests.conftest import SECRET, AsApp
from tests.gateway.stories import listening
from tests.household import UNHURRIED, Household
from tests.patience import PATIENCE_S, until

LOT = {
    "title": "4.000 waalformaat gevelstenen, gekuist",
    "quantity": {"value": 4000, "unit": "piece"},
    "location": {"postal_code": "2800", "country": "BE"},
    "available": {"from": "2027-03-01", "until": "2027-06-30"},
    "building_year": 2012,
}


@pytest.fixture
async def apart(own_database: str, as_app: AsApp) -> AsyncIterator[Household]:
    """Each service on a port of its own, and the gateway before them, with the committed document."""
    settings = HouseSettings({service: as_app(own_database, service) for service in SERVICES}, SECRET, UNHURRIED)
    upstreams = {}
    async with AsyncExitStack() as stack:
        for name, app in services(settings).items():
            upstreams[name] = HttpUpstream(f"http://127.0.0.1:{await stack.enter_async_context(listening(app))}")
        gateway = create_app(GatewaySettings(**settings.of("gateway")), upstreams, snapshot())
        port = await stack.enter_async_context(listening(gateway))
        http = await stack.enter_async_context(httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE_S))
        keys = Database(as_app(own_database, "gateway"), "gateway", 1)
        stack.push_async_callback(keys.close)
        yield Household(http, keys)


async def test_a_lot_that_is_posted_is_found_by_who_has_no_key(house) -> None:
    await the_main_job(house)


async def test_with_each_service_on_its_own_it_is_found_too(apart) -> None:
    await the_main_job(apart)
    assert set((await apart.call("GET", "/readyz")).json()["services"].values()) == {True}


async def the_main_job(house: Household) -> None:
    key = await house.key("Sloper Mechelen", Role.DEMOLISHER)
    posted = await house.call("POST", "/v1/lots", key, json=LOT)
    assert (posted.status_code, posted.json()["status"]) == (201, "published")
    found: dict[str, Any] = {}

    async def is_found() -> bool:
        found.update(await _found(house, posted.json()["id"]))
        return bool(found)

    await until(is_found)
    assert found["distance_km"] < 30
    assert found["reasons"]


async def _found(house, lot_id):
    answer = await house.call("GET", "/v1/matches/lots", params={"q": "briques de façade", "postal_code": "1800", "limit": 100})
    assert answer.status_code == 200
    return next((one for one in answer.json()["items"] if one["lot"]["id"] == lot_id), {})


async def test_what_is_private_to_a_service_is_not_behind_the_door(house) -> None:
    key = await house.key("Operator", Role.ADMIN)
    for path in ("/internal/changes", "/internal/snapshot", "/v1/../internal/changes"):
        assert (await house.call("GET", path, key)).status_code == 404


def test_settings_show_no_secret() -> None:
    assert "hush" not in repr(HouseSettings({}, "hush, hush, hush"))
