"""Schemathesis over the composed document: whatever is sent, nothing answers with a server error or outside the contract."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from typing import Final

import pytest
import schemathesis
import uvicorn
from hypothesis import HealthCheck, settings
from schemathesis import AuthContext, Case
from schemathesis.config import SchemathesisConfig

from gateway.composition import compose
from gateway.house import HouseSettings, described, house
from gateway.store.work import GatewayWork
from gateway.use_cases.keys import admit
from migrations.run import SERVICES
from services.kernel.identity import Role
from services.kit.database import Database
from tests.conftest import SECRET, AsApp
from tests.household import UNHURRIED

CHECKS: Final = {
    # what is well-formed may still name an unknown material, an unheld place, a past day, an old version: no schema tells of those
    "positive_data_acceptance": {"expected-statuses": ["2xx", "400", "401", "403", "404", "409", "412", "422"]},
    "missing_required_header": {"expected-statuses": ["401", "428"]},
}
DOCUMENT: Final = compose({name: app.openapi() for name, app in described().items()})
SCHEMA: Final = schemathesis.openapi.from_dict(DOCUMENT, config=SchemathesisConfig.from_dict({"checks": CHECKS}))
FEW: Final = 12
"""Cases per operation in the suite; `make soak` asks for many more."""


@pytest.fixture(scope="module")
def address(database: str, as_app: AsApp) -> Iterator[str]:
    """The house on a port of its own, in a thread: the fuzzer calls without async."""
    app = house(HouseSettings({service: as_app(database, service) for service in SERVICES}, SECRET, UNHURRIED))
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()  # who comes before the server has started waits
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
        thread = threading.Thread(target=lambda: asyncio.run(server.serve([listener])))
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="module", autouse=True)
async def admitted(database: str, as_app: AsApp) -> None:
    """A key that may do everything, given to the fuzzer where it looks for credentials, so that it can also leave them out."""
    work = Database(as_app(database, "gateway"), "gateway", 1)
    key = await admit(GatewayWork(work.sessions), "Fuzzer", Role.ADMIN)
    await work.close()

    @SCHEMA.auth()
    class Key:
        def get(self, case: Case, context: AuthContext) -> str:
            return key

        def set(self, case: Case, data: str, context: AuthContext) -> None:
            case.headers["authorization"] = f"Bearer {data}"


@SCHEMA.parametrize()
@settings(max_examples=FEW, deadline=None, suppress_health_check=list(HealthCheck))
def test_nothing_answers_outside_the_contract(case: Case, address: str) -> None:
    case.call_and_validate(base_url=address)
