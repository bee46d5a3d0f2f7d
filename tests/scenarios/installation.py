"""The same installation in two forms: `spolia up`, and each service in a process and on a database URL of its own."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import httpx

from deploy.dsn import relative
from migrations.run import SERVICES
from services.kit.database import Database
from tests.conftest import PASSWORDS, ROOT, SECRET
from tests.household import UNHURRIED, Household
from tests.patience import PATIENCE_S
from tests.scenarios.process import Process, a_port

BYTECODE: Final = ROOT / ".pytest_cache" / "bytecode"
FORMS: Final = ("one", "four")
PROGRAMS: Final = {
    "gateway": "gateway",
    "listings": "services.listings",
    "acceptance": "services.acceptance",
    "matching": "services.matching",
}


@dataclass(frozen=True, slots=True)
class Installation:
    """`processes` by the service they run, the one with the door under `gateway`; `database` is the administrator's DSN."""

    form: str
    processes: Mapping[str, Process]
    database: str

    @property
    def door(self) -> Process:
        return self.processes["gateway"]

    @asynccontextmanager
    async def entered(self) -> AsyncIterator[Household]:
        """Clients at its door."""
        keys = Database(as_app(self.database, "gateway"), "gateway", 2)
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
        async with httpx.AsyncClient(base_url=self.door.base_url, trust_env=False, timeout=PATIENCE_S, limits=limits) as http:
            yield Household(http, keys)
        await keys.close()

    def said(self) -> str:
        """What its processes said last."""
        return "\n".join(f"--- {process.name}\n{process.said()}" for process in self.processes.values())


def as_app(database: str, service: str) -> str:
    """The DSN of a service's serving role."""
    return relative(database, role=f"{service}_app", password=PASSWORDS[service])


@asynccontextmanager
async def running(form: str, database: str, folder: Path, **gateway: object) -> AsyncIterator[Installation]:
    """An installation on this migrated database, its logs and state in `folder`. `gateway`: settings by name, such as rates."""
    told = {f"SPOLIA_GATEWAY_{name.upper()}": str(value) for name, value in (UNHURRIED | gateway).items()}
    processes = _one(database, folder, told) if form == "one" else _four(database, folder, told)
    try:
        for process in processes.values():
            process.start()
        await asyncio.gather(*(process.ready() for process in processes.values()))
        yield Installation(form, processes, database)
    finally:
        await asyncio.gather(*(process.kill() for process in processes.values() if process.running))


def _one(database: str, folder: Path, told: Mapping[str, str]) -> dict[str, Process]:
    # the roles are the server's, shared with every other test: their passwords stay as they are
    (folder / "secrets.json").write_text(json.dumps({"identity_secret": SECRET, "passwords": PASSWORDS}))
    environment = _bare() | {"SPOLIA_HOME": str(folder), "SPOLIA_DATABASE_URL": database, "COLUMNS": "160"} | told
    command = (sys.executable, "-c", "from gateway.cli import main; main()", "up")
    return {"gateway": Process("spolia", command, environment, folder / "spolia.log", a_port())}


def _four(database: str, folder: Path, told: Mapping[str, str]) -> dict[str, Process]:
    ports = {service: a_port() for service in SERVICES}
    addresses = {f"SPOLIA_{name.upper()}_URL": f"http://127.0.0.1:{port}" for name, port in ports.items()}
    feeds = {f"SPOLIA_{follower}_LISTINGS_URL": addresses["SPOLIA_LISTINGS_URL"] for follower in ("ACCEPTANCE", "MATCHING")}
    feeds["SPOLIA_MATCHING_ACCEPTANCE_URL"] = addresses["SPOLIA_ACCEPTANCE_URL"]
    here = addresses | feeds | {"SPOLIA_LISTINGS_FILES_URL": (folder / "files").as_uri()} | told
    return {service: a_service(service, database, folder / f"{service}.log", ports[service], here) for service in SERVICES}


def a_service(service: str, database: str, log: Path, port: int, told: Mapping[str, str]) -> Process:
    """A service on its own: it knows its own database's URL and no other's."""
    environment = _bare() | {"SPOLIA_IDENTITY_SECRET": SECRET, f"SPOLIA_{service.upper()}_DATABASE_URL": as_app(database, service)} | told
    return Process(service, (sys.executable, "-m", PROGRAMS[service]), environment, log, port)


def _bare() -> dict[str, str]:
    """Nothing of the tests' own settings. Bytecode is kept, wherever the machine says otherwise: it is most of a start."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SPOLIA_") and name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(BYTECODE)}
