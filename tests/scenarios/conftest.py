"""Installations as they are run, on databases of their own."""

from collections.abc import AsyncIterator, Generator, Iterator
from uuid import uuid4

import pytest

from deploy.templates import clone, drop
from tests.household import Household
from tests.scenarios.installation import FORMS, Installation, running


@pytest.fixture(scope="module")
def module_database(administrator: str, template: str) -> Iterator[str]:
    name = f"test_{uuid4().hex[:12]}"
    yield clone(administrator, template, name)
    drop(administrator, name)


@pytest.fixture(scope="module")
async def four(module_database: str, tmp_path_factory) -> AsyncIterator[Installation]:
    """Each service on its own."""
    async with running("four", module_database, tmp_path_factory.mktemp("four")) as installation:
        yield installation


@pytest.fixture(scope="module")
async def house(four: Installation) -> AsyncIterator[Household]:
    """At the door of `four`."""
    async with four.entered() as entered:
        yield entered


@pytest.fixture(scope="module", params=FORMS)
async def either(request: pytest.FixtureRequest, administrator: str, template: str, tmp_path_factory) -> AsyncIterator[Installation]:
    """`spolia up`, then four processes."""
    name = f"test_{uuid4().hex[:12]}"
    async with running(request.param, clone(administrator, template, name), tmp_path_factory.mktemp(request.param)) as installation:
        yield installation
    drop(administrator, name)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A failure shows what the processes said."""
    report = yield
    if report.failed:
        used = (one for one in getattr(item, "funcargs", {}).values() if isinstance(one, Installation))
        report.sections.extend(("what the installation said", one.said()) for one in used)
    return report
