"""One house for all that is asked of the contract."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import AsApp
from tests.household import Household, household


@pytest.fixture(scope="session")
async def house(database: str, as_app: AsApp) -> AsyncIterator[Household]:
    async with household(database, as_app) as one:
        yield one
