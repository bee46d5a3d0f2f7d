"""The whole house in one process, and keys to it: for tests through the one door."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import httpx

from gateway.composition import Document
from gateway.house import HouseSettings, house
from gateway.store.work import GatewayWork
from gateway.use_cases.keys import admit
from migrations.run import SERVICES
from services.kernel.identity import Role
from services.kit.database import Database
from tests.conftest import SECRET, AsApp
from tests.patience import PATIENCE_S

UNHURRIED: Final = {
    "rate_per_key": "100000/second",
    "rate_per_organization": "100000/second",
    "rate_per_address": "100000/second",
    "rate_of_guesses": "100000/second",
    "most_of_one": 10_000,
    "first_byte_s": PATIENCE_S,
}
"""Limits that no test meets by accident; those that are about them set their own."""


@dataclass(slots=True)
class Household:
    """An installation that is served: `http` goes through the gateway."""

    http: httpx.AsyncClient
    database: Database
    keys: dict[tuple[str, Role], str] = field(default_factory=dict)

    async def key(self, organization: str, role: Role) -> str:
        """A key of this organization, which is registered when there is none of that name."""
        if (organization, role) not in self.keys:
            self.keys[organization, role] = await admit(GatewayWork(self.database.sessions), organization, role)
        return self.keys[organization, role]

    async def call(
        self, method: str, path: str, key: str | None = None, headers: Mapping[str, str] | None = None, **options: Any
    ) -> httpx.Response:
        credentials = {"authorization": f"Bearer {key}"} if key else {}
        return await self.http.request(method, path, headers={**credentials, **(headers or {})}, **options)

    async def document(self) -> Document:
        return dict((await self.http.get("/openapi.json")).json())


@asynccontextmanager
async def household(database: str, as_app: AsApp, files: str = "memory:///", **gateway: Any) -> AsyncIterator[Household]:
    """Everything in one process on this database, called without a socket."""
    settings = HouseSettings(
        {service: as_app(database, service) for service in SERVICES}, SECRET, UNHURRIED | gateway, files, "https://spolia.example"
    )
    app = house(settings)
    keys = Database(as_app(database, "gateway"), "gateway", 2)
    async with app.lifespan_context(app), httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://spolia") as http:
        yield Household(http, keys)
    await keys.close()
