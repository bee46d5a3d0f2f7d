"""The listings service, running on this worker's database."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from services.kernel.identity import Actor, Scope
from services.kit.testing import an_actor, served, vouched
from services.listings.app import create_app
from services.listings.settings import Settings
from tests.conftest import SECRET, AsApp


@dataclass(frozen=True, slots=True)
class Caller:
    """Someone who calls listings with the gateway's word for it."""

    actor: Actor
    http: httpx.AsyncClient

    @property
    def headers(self) -> dict[str, str]:
        return vouched(self.actor, SECRET, "listings")

    async def __call__(self, method: str, path: str, *, version: int | None = None, **options: Any) -> httpx.Response:
        matching = {} if version is None else {"if-match": f'"{version}"'}
        headers = self.headers | matching | options.pop("headers", {})
        return await self.http.request(method, path, headers=headers, **options)


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that documents are kept in."""
    return tmp_path_factory.mktemp("files")


@pytest.fixture(scope="session")
async def listings(database: str, as_app: AsApp, files: Path) -> AsyncIterator[httpx.AsyncClient]:
    settings = Settings(
        database_url=as_app(database, "listings"),
        identity_secret=SECRET,
        files_url=files.as_uri(),
        fetch_photographs=False,
        public_url="https://spolia.example/",
    )
    async with served(create_app(settings)) as client:
        yield client


@pytest.fixture
def someone(listings: httpx.AsyncClient) -> Callable[..., Caller]:
    """A new organization that reads, writes and reserves lots, unless told otherwise."""

    def caller(*scopes: Scope, organization: UUID | None = None, trader: bool = True) -> Caller:
        held = scopes or (Scope.LOTS_READ, Scope.LOTS_WRITE, Scope.RESERVATIONS_WRITE)
        return Caller(an_actor(*held, organization=organization, trader=trader), listings)

    return caller


@pytest.fixture
def owner(someone: Callable[..., Caller]) -> Caller:
    return someone()


@pytest.fixture
def events(listings: httpx.AsyncClient) -> Callable[[str], Awaitable[list[dict[str, Any]]]]:
    """The changes of one lot, once the sequencer has numbered them."""
    follower = vouched(an_actor(Scope.FEED_READ), SECRET, "listings")

    async def of(lot_id: str, *, at_least: int = 1) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        after = 0
        while True:
            answer = await listings.get("/internal/changes", params={"after": after, "wait": 0.5}, headers=follower)
            items = answer.json()["items"]
            found += [item for item in items if item["subject"] == lot_id]
            if not items or len(found) >= at_least:
                return found
            after = items[-1]["position"]

    return of
