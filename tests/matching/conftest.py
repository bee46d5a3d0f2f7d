"""Matching served on a database of its own, its projection empty before each test."""

from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import psycopg
import pytest
from fastapi import FastAPI

from deploy.templates import clone, drop
from services.kernel.identity import Actor
from services.kit.database import Database, options
from services.kit.feed.events import Event
from services.kit.feed.follower import move
from services.kit.testing import served, vouched
from services.matching.app import create_app
from services.matching.settings import Settings
from services.matching.store.candidates import PINNED
from services.matching.store.following import FEED
from services.matching.store.generations import empty, serve
from services.matching.store.projection import take
from services.matching.store.tables import CURSORS
from tests.conftest import SECRET, AsApp
from tests.matching.lots import event
from tests.matching.plans import Connection

Analyze = Callable[[], None]


@dataclass(slots=True)
class Matching:
    """The service, and a way to publish to it without a feed."""

    app: FastAPI
    http: httpx.AsyncClient
    database: Database
    position: int = 0

    async def publish(self, *lots: dict[str, Any]) -> None:
        await self.tell(*map(event, lots))

    async def tell(self, *events: Event) -> None:
        self.position += len(events)
        async with self.database.sessions() as session:
            await take(session, 0, events)
            await move(session, CURSORS, FEED, 0, self.position)
            await session.commit()
        await self.app.state.words.refresh()

    async def ask(self, actor: Actor | None = None, language: str = "en", **parameters: Any) -> httpx.Response:
        headers = {"accept-language": language} | (vouched(actor, SECRET, "matching") if actor else {})
        renamed = {name.rstrip("_"): value for name, value in parameters.items()}
        return await self.http.get("/v1/matches/lots", params=renamed, headers=headers)

    async def search(self, **parameters: Any) -> dict[str, Any]:
        answer = await self.ask(**parameters)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def found(self, **parameters: Any) -> list[str]:
        """Ids, best first."""
        return [item["lot"]["id"] for item in (await self.search(**parameters))["items"]]


@pytest.fixture(scope="session")
def matching_database(administrator: str, template: str) -> Iterator[str]:
    """Not the worker's shared database: a house that lives there follows its own feed into the same projection."""
    name = f"test_{uuid4().hex[:12]}"
    yield clone(administrator, template, name)
    drop(administrator, name)


@pytest.fixture(scope="session")
def matching_url(matching_database: str, as_app: AsApp) -> str:
    return as_app(matching_database, "matching")


@pytest.fixture
def analyze(matching_database: str) -> Analyze:
    """What autovacuum does a minute after many writes: plans are made from what the tables hold, not from what they held before."""

    def now() -> None:
        with psycopg.connect(matching_database, autocommit=True) as connection:
            connection.execute("ANALYZE matching.lots, matching.lot_classes, matching.wants, matching.want_classes")

    return now


@pytest.fixture(scope="session")
async def running(matching_url: str) -> AsyncIterator[Matching]:
    app = create_app(Settings(database_url=matching_url, identity_secret=SECRET))
    database = Database(matching_url, "matching", 4)
    async with served(app) as http:
        yield Matching(app, http, database)
    await database.close()


@pytest.fixture
async def matching(running: Matching) -> Matching:
    async with running.database.sessions() as session:
        for generation in (0, 1):
            await empty(session, generation)
        await serve(session, 0)
        await session.commit()
    await running.app.state.words.refresh()
    return running


@pytest.fixture
async def driver(matching: Matching, matching_url: str) -> AsyncIterator[Connection]:
    """A connection as the pool opens it."""
    settings = f"{options('matching')} {PINNED}"
    async with await psycopg.AsyncConnection.connect(matching_url, autocommit=True, prepare_threshold=0, options=settings) as connection:
        yield connection
