"""Something for clients to call."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from gateway.house import HouseSettings, house
from migrations.run import SERVICES
from services.kernel.identity import Role
from tests.conftest import SECRET, AsApp
from tests.gateway.stories import listening
from tests.household import UNHURRIED, household


@dataclass(frozen=True, slots=True)
class Installation:
    """What someone who builds on it is given."""

    url: str
    key: str


@pytest.fixture
async def installation(own_database: str, as_app: AsApp) -> AsyncIterator[Installation]:
    async with household(own_database, as_app) as inside:
        key = await inside.key("Sloopwerken Peeters", Role.DEMOLISHER)
    settings = HouseSettings({service: as_app(own_database, service) for service in SERVICES}, SECRET, UNHURRIED)
    async with listening(house(settings)) as port:
        yield Installation(f"http://127.0.0.1:{port}", key)
