"""A feed on a database of its own; a small application to ask."""

from collections.abc import AsyncIterator, Callable

import httpx
import psycopg
import pytest

from services.kit.database import Database
from services.kit.testing import served
from tests.conftest import AsApp
from tests.kit.house import create_app
from tests.kit.writing import PROJECTION

Connect = Callable[[str], Database]


@pytest.fixture
async def connect(as_app: AsApp) -> AsyncIterator[Connect]:
    """Acceptance's connections to a database, closed after the test."""
    opened: list[Database] = []

    def connect(dsn: str) -> Database:
        opened.append(Database(as_app(dsn, "acceptance"), "acceptance", pool_size=20))
        return opened[-1]

    yield connect
    for one in opened:
        await one.close()


@pytest.fixture
def with_projection(own_database: str) -> str:
    """A database of its own where a follower has somewhere to keep things."""
    with psycopg.connect(own_database, autocommit=True) as connection:
        connection.execute(PROJECTION)
    return own_database


@pytest.fixture
def feeding(connect: Connect, with_projection: str) -> Database:
    return connect(with_projection)


@pytest.fixture
async def house() -> AsyncIterator[httpx.AsyncClient]:
    """The small application, served."""
    async with served(create_app()) as client:
        yield client
