"""The listings service, running on this worker's database."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import psycopg
import pytest

from services.kernel.identity import Actor, Scope
from services.kit.testing import an_actor, served, vouched
from services.listings.app import create_app
from services.listings.settings import Settings
from tests.conftest import SECRET, AsApp
from tests.patience import until


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
def events(listings: httpx.AsyncClient, database: str) -> Callable[[str], Awaitable[list[dict[str, Any]]]]:
    """All changes of one subject, once the sequencer has numbered them."""

    async def of(subject: str) -> list[dict[str, Any]]:
        after, headers = await numbered(database, subject), vouched(an_actor(Scope.FEED_READ), SECRET, "listings")
        found: list[dict[str, Any]] = []
        while items := (await listings.get("/internal/changes", params={"after": after}, headers=headers)).json()["items"]:
            found += [item for item in items if item["subject"] == subject]
            after = items[-1]["position"]
        return found

    return of


async def numbered(database: str, subject: str) -> int:
    """The position before the first change of a subject, none of which waits any more for its number."""
    async with await psycopg.AsyncConnection.connect(database, autocommit=True) as connection:

        async def none_waits() -> bool:
            return not (await connection.execute("SELECT FROM listings.outbox WHERE subject = %s", [subject])).rowcount

        await until(none_waits)
        told = await connection.execute("SELECT coalesce(min(position), 1) - 1 FROM listings.changes WHERE subject = %s", [subject])
        return int((await told.fetchone() or (0,))[0])
