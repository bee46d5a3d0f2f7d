"""One house for all that is asked of the contract, and one on a port for those who call without async."""

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Iterator

import pytest
import uvicorn

from gateway.house import HouseSettings, house
from gateway.store.work import GatewayWork
from gateway.use_cases.keys import admit
from migrations.run import SERVICES
from services.kernel.identity import Role
from services.kit.database import Database
from tests.conftest import SECRET, AsApp
from tests.household import UNHURRIED, Household, household


@pytest.fixture(scope="module", name="house")
async def _house(house_database: str, as_app: AsApp) -> AsyncIterator[Household]:
    async with household(house_database, as_app) as one:
        yield one


@pytest.fixture(scope="module")
def address(house_database: str, as_app: AsApp) -> Iterator[str]:
    """The house on a port of its own, in a thread. Who asks acceptance for a draft, of which it never hears, is soon told so."""
    roles = {service: as_app(house_database, service) for service in SERVICES}
    app = house(HouseSettings(roles, SECRET, UNHURRIED, "memory:///", "https://spolia.example"))
    with socket.socket() as listener, pytest.MonkeyPatch.context() as hurried:
        hurried.setattr("services.acceptance.store.arriving.PATIENCE_S", 0.1)
        listener.bind(("127.0.0.1", 0))
        listener.listen()  # who comes before the server has started waits
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
        thread = threading.Thread(target=lambda: asyncio.run(server.serve([listener])))
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="module")
async def fuzzer_key(house_database: str, as_app: AsApp) -> str:
    """A key that may do everything."""
    work = Database(as_app(house_database, "gateway"), "gateway", 1)
    key = await admit(GatewayWork(work.sessions), "Fuzzer", Role.ADMIN)
    await work.close()
    return key
