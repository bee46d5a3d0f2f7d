"""A piece of work: all of it or nothing, and the database's objections in the domain's words."""

import asyncio
import gc
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError
from uuid6 import uuid7

from services.acceptance.store.tables import FEED
from services.kit.database import Database
from services.kit.feed.events import Event
from services.kit.feed.outbox import announce
from services.kit.work import Work
from tests.kit.writing import TYPE

NEW = text("INSERT INTO acceptance.receivers (id, organization_id, name, kind, version) VALUES (:id, :owner, :name, 'hub', :version)")


class NameTaken(Exception):
    """Another one has this name."""


class Registering(Work):
    constraints = {"uq_receivers_organization_id_name": NameTaken}  # noqa: RUF012 - as a service has it

    async def register(self, owner, version: int = 1) -> None:
        receiver = uuid7()
        await self._session.execute(NEW, {"id": receiver, "owner": owner, "name": "one", "version": version})
        await announce(self._session, FEED, [Event(TYPE, receiver, version, {})])

    async def one(self, query: str) -> object:
        return await self._session.scalar(text(query))


async def register(sessions, owner, *, version: int = 1, but: Exception | None = None, organization: UUID | None = None) -> None:
    async with Registering(sessions, organization) as work:
        await work.register(owner, version=version)
        if but is not None:
            raise but
        await work.commit()


@pytest.fixture
async def sessions(rolled_back):
    return (await rolled_back("acceptance")).sessions


async def count(sessions, table: str, **where: object) -> int:
    condition = " AND ".join(f"{name} = :{name}" for name in where) or "true"
    async with sessions() as session:
        return await session.scalar(text(f"SELECT count(*) FROM acceptance.{table} WHERE {condition}"), where)  # noqa: S608 - names of ours


async def test_what_is_committed_stays_with_its_event(sessions) -> None:
    owner = uuid7()
    before = await count(sessions, "outbox")
    await register(sessions, owner)
    assert await count(sessions, "receivers", organization_id=owner) == 1
    assert await count(sessions, "outbox") == before + 1


async def test_leaving_without_a_commit_leaves_nothing(sessions) -> None:
    owner = uuid7()
    before = await count(sessions, "outbox")
    async with Registering(sessions) as work:
        await work.register(owner)
    assert await count(sessions, "receivers", organization_id=owner) == 0
    assert await count(sessions, "outbox") == before


async def test_an_error_on_the_way_leaves_nothing(sessions) -> None:
    owner = uuid7()
    with pytest.raises(LookupError):
        await register(sessions, owner, but=LookupError())
    assert await count(sessions, "receivers", organization_id=owner) == 0


async def test_a_named_constraint_that_fails_is_the_fact_it_stands_for(sessions) -> None:
    owner = uuid7()
    await register(sessions, owner)
    with pytest.raises(NameTaken) as refused:
        await register(sessions, owner)
    assert isinstance(refused.value.__cause__, IntegrityError)


async def test_a_constraint_that_stands_for_nothing_stays_what_it_is(sessions) -> None:
    with pytest.raises(IntegrityError):
        await register(sessions, uuid7(), version=0)


async def test_the_database_knows_for_whom_the_work_is_done_and_forgets_it_after(connect, database) -> None:
    sessions, owner = connect(database).sessions, uuid7()
    asked = "SELECT current_setting('spolia.organization', true)"
    async with Registering(sessions, organization=owner) as work:
        assert await work.one(asked) == str(owner)
        await work.commit()
    async with Registering(sessions) as work:  # on the same connection
        assert await work.one(asked) in {None, ""}


@pytest.mark.filterwarnings("error::sqlalchemy.exc.SAWarning")
async def test_work_that_is_broken_off_at_any_step_gives_its_connection_back(as_app, database) -> None:
    """A caller hangs up, a process is stopped: cancelled again and again, wherever it stands, even while it rolls back."""
    narrow = Database(as_app(database, "acceptance"), "acceptance", pool_size=1)
    for moment in range(25):
        working = asyncio.create_task(register(narrow.sessions, uuid7(), organization=uuid7()))
        await asyncio.sleep(moment / 1_000)
        while not working.done():
            working.cancel()
            await asyncio.sleep(0)
        await asyncio.wait([working])
    async with Registering(narrow.sessions) as work:
        assert await work.one("SELECT 1") == 1
    gc.collect()
    assert narrow.use().in_use == 0
    await narrow.close()


async def test_work_that_cannot_begin_gives_its_connection_back(as_app, database, monkeypatch) -> None:
    monkeypatch.setattr("services.kit.work._ACT_FOR", text("SELECT 1 / 0, :organization"))
    narrow = Database(as_app(database, "acceptance"), "acceptance", pool_size=1)
    with pytest.raises(DBAPIError):
        await register(narrow.sessions, uuid7(), organization=uuid7())
    assert narrow.use().in_use == 0
    await narrow.close()
