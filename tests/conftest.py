"""The real house on a real database: a template migrated once, cloned for each worker and wherever a test needs its own."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from hashlib import blake2s
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from hypothesis import settings
from psycopg.sql import SQL, Identifier

from deploy.dsn import relative
from deploy.embedded import embedded
from deploy.provision import provision
from deploy.templates import clone, drop
from migrations.run import SERVICES, migrate
from services.kit.database import Database
from services.kit.logging import configure
from services.kit.testing import RolledBack
from tests.patience import unhurried

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared" / "data"
SECRET = "a secret that only tests know, long enough"
PASSWORDS = dict.fromkeys(SERVICES, "only-for-tests")


configure("ERROR")
# How long an example takes says more of the machine than of the code. The suite tries the same ones each time, so that a change
# fails for what it changes; `make soak` tries others, and more.
settings.register_profile("suite", deadline=None, derandomize=True, max_examples=40)
settings.register_profile("soak", deadline=None, max_examples=500)
settings.load_profile("suite")


@pytest.fixture(scope="session", name="unhurried")
def _unhurried() -> Iterator[None]:
    """For tests that run services: see `tests/patience.py`."""
    with unhurried():
        yield


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real data beside the project; tests that measure against it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the shared data are not here")
    return SHARED


@pytest.fixture(scope="session")
def administrator(unhurried: None) -> Iterator[str]:
    """The administrator's DSN of the test server: `SPOLIA_TEST_DATABASE_URL`, or an embedded one of the tests' own."""
    if dsn := os.environ.get("SPOLIA_TEST_DATABASE_URL"):
        yield dsn
        return
    with embedded(ROOT / ".spolia-test", progress=lambda _: None) as cluster:
        _in_a_hurry(cluster.dsn)
        yield cluster.dsn


def _in_a_hurry(dsn: str) -> None:
    """Nobody wants the tests' data back after a power cut; and no plan or lock is another one because autovacuum came by."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        for name in ("fsync", "synchronous_commit", "full_page_writes", "autovacuum"):
            connection.execute(SQL("ALTER SYSTEM SET {} = off").format(Identifier(name)))
        connection.execute("SELECT pg_reload_conf()")


@pytest.fixture(scope="session")
def template(administrator: str) -> str:
    """A migrated, empty database, made anew when a migration or the provisioning changes."""
    name = f"template_{_digest()}"
    with psycopg.connect(administrator, autocommit=True) as connection:
        connection.execute("SELECT pg_advisory_lock(hashtext('spolia.template'))")
        if not connection.execute("SELECT FROM pg_database WHERE datname = %s", [name]).rowcount:
            building = f"building_{uuid4().hex[:12]}"
            connection.execute(SQL("CREATE DATABASE {}").format(Identifier(building)))
            provision(relative(administrator, database=building), SERVICES, PASSWORDS)
            for service in SERVICES:
                migrate(relative(administrator, database=building), service)
            connection.execute(SQL("ALTER DATABASE {} RENAME TO {}").format(Identifier(building), Identifier(name)))
    return name


def _digest() -> str:
    files = sorted([*(ROOT / "migrations").rglob("*.py"), ROOT / "deploy" / "provision.py"])
    return blake2s(b"".join(file.read_bytes() for file in files), digest_size=6).hexdigest()


@pytest.fixture(scope="session")
def database(administrator: str, template: str) -> Iterator[str]:
    """This worker's own database, as its administrator. Tests in it keep apart by organization."""
    name = f"test_{uuid4().hex[:12]}"
    yield clone(administrator, template, name)
    drop(administrator, name)


@pytest.fixture(scope="session")
def house_database(administrator: str, template: str) -> Iterator[str]:
    """For what runs whole houses: in the worker's own database these would follow whatever every other test writes there."""
    name = f"test_{uuid4().hex[:12]}"
    yield clone(administrator, template, name)
    drop(administrator, name)


@pytest.fixture
def own_database(administrator: str, template: str) -> Iterator[str]:
    """A database for one test, where sessions run at once or all rows count."""
    name = f"test_{uuid4().hex[:12]}"
    yield clone(administrator, template, name)
    drop(administrator, name)


AsApp = Callable[[str, str], str]


@pytest.fixture(scope="session")
def as_app() -> AsApp:
    """The DSN of a service's serving role: `as_app(database, "listings")`."""
    return lambda database, service: relative(database, role=f"{service}_app", password=PASSWORDS[service])


@pytest.fixture
async def rolled_back(database: str, as_app: AsApp) -> AsyncIterator[Callable[[str], Awaitable[RolledBack]]]:
    """Sessions of one service on one connection whose work is undone after the test: `rolled_back("listings")`."""
    opened: list[RolledBack] = []

    async def sessions(service: str) -> RolledBack:
        one = RolledBack(Database(as_app(database, service), service, pool_size=1))
        await one.open()
        opened.append(one)
        return one

    yield sessions
    for one in opened:
        await one.close()
