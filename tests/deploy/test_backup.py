"""A backup restores: the database is destroyed and brought back, and the same house goes on in it as if nothing had been."""

import asyncio
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from deploy.account import place
from deploy.backup import BackupFailed, OnPath, Programs, backup, restore
from deploy.dsn import relative
from deploy.prefix import at_hand
from deploy.provision import provision
from deploy.templates import clone
from deploy.unavailable import DatabaseUnavailable
from migrations.run import SERVICES, check, migrate
from services.kernel.identity import Role
from services.kit.database import Database
from services.kit.feed.reader import Feed
from services.kit.feed.sequencer import Sequencer
from services.listings.store.tables import FEED
from tests.conftest import PASSWORDS, ROOT, AsApp
from tests.household import Household, household
from tests.listings.offers import a_body
from tests.patience import until


@pytest.fixture(scope="module")
def programs(administrator: str) -> Programs:
    """PostgreSQL's own: those that the tests' server came with, or the system's."""
    found = at_hand(place(ROOT / ".spolia-test"))
    return found[0] if found else OnPath()


Destroy = Callable[[str], None]


@pytest.fixture
def destroy(administrator: str) -> Destroy:
    """The database and all in it are gone; an empty one has its name."""

    def destroyed(dsn: str) -> None:
        clone(administrator, "template1", dsn.split("?", maxsplit=1)[0].rpartition("/")[2])

    return destroyed


def every_row(dsn: str) -> dict[str, tuple[int, str | None]]:
    """Of each table of the services: how many rows, and a digest of them all."""
    tables = "SELECT schemaname, tablename FROM pg_tables WHERE schemaname = ANY (%s)"
    digest = SQL("SELECT count(*), md5(string_agg(one::text, ';' ORDER BY one::text COLLATE \"C\")) FROM {} AS one")
    with psycopg.connect(dsn) as connection:
        found = connection.execute(tables, [list(SERVICES)]).fetchall()
        return {".".join(name): connection.execute(digest.format(Identifier(*name))).fetchone() for name in found}


async def positions(database: Database) -> list[int]:
    """Where each change of listings stands, everything that is committed having its number."""
    while await Sequencer(database, FEED).step():
        pass
    changes, _ = await Feed(database, FEED).read(0, 1_000)
    return [change.position for change in changes]


@dataclass
class Trade:
    """What one organization has done in a house."""

    house: Household
    key: str
    lots: list[str] = field(default_factory=list)

    async def post(self, **overrides: object) -> str:
        answer = await self.house.call("POST", "/v1/lots", self.key, json=a_body(**overrides))
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])


async def trade(house: Household) -> Trade:
    """Three lots, one of them changed since."""
    done = Trade(house, await house.key("Sloopwerken Peeters", Role.DEMOLISHER))
    done.lots = [await done.post(title=title) for title in ("Eiken plankenvloer", "Gevelstenen", "Radiatoren")]
    changed = await house.call("PATCH", f"/v1/lots/{done.lots[0]}", done.key, headers={"if-match": '"1"'}, json={"title": "Eiken vloer"})
    assert changed.status_code == 200, changed.text
    return done


async def found(house: Household, words: str) -> list[str]:
    """Titles that search has; it follows the feed, so not at once."""
    titles: list[str] = []

    async def is_found() -> bool:
        answer = await house.call("GET", "/v1/matches/lots", params={"q": words, "postal_code": "2800"})
        titles.extend(item["lot"]["title"] for item in answer.json()["items"])
        return bool(titles)

    await until(is_found)
    return titles


async def test_after_destruction_and_restore_every_row_is_back_and_the_house_goes_on(
    own_database: str, as_app: AsApp, programs: Programs, destroy: Destroy, tmp_path: Path
) -> None:
    file = tmp_path / "spolia.backup"
    async with household(own_database, as_app) as house:
        before = await trade(house)
        listings = Database(as_app(own_database, "listings"), "listings", 1)
        numbered = await positions(listings)
        await listings.close()
    rows = every_row(own_database)

    backup(own_database, SERVICES, file, programs)
    destroy(own_database)
    restore(own_database, SERVICES, PASSWORDS, file, programs)
    assert every_row(own_database) == rows

    async with household(own_database, as_app) as house:
        answers = [await house.call("GET", f"/v1/lots/{lot}", before.key) for lot in before.lots]
        assert [answer.json()["title"] for answer in answers] == ["Eiken vloer", "Gevelstenen", "Radiatoren"]
        await Trade(house, before.key).post(title="Kasseien")
        assert len(await found(house, "kasseien")) == len(await found(house, "gevelstenen")) == 1
        stale = await house.call("PATCH", f"/v1/lots/{before.lots[0]}", before.key, headers={"if-match": '"1"'}, json={"title": "x"})
        assert stale.status_code == 412
        listings = Database(as_app(own_database, "listings"), "listings", 1)
        assert await positions(listings) == [*numbered, numbered[-1] + 1]
        await listings.close()


async def test_a_backup_under_writes_holds_one_instant_of_all_schemas(
    own_database: str, as_app: AsApp, programs: Programs, destroy: Destroy, tmp_path: Path
) -> None:
    file = tmp_path / "spolia.backup"
    async with household(own_database, as_app) as house:
        done = await trade(house)
        assert await found(house, "gevelstenen")

        async def write() -> None:
            while not file.exists():
                await done.post(title="Kasseien")

        await asyncio.gather(write(), asyncio.to_thread(backup, own_database, SERVICES, file, programs))
    destroy(own_database)
    restore(own_database, SERVICES, PASSWORDS, file, programs)
    with psycopg.connect(own_database) as connection:
        assert connection.execute(UNTOLD).fetchall() == []
        assert connection.execute(AHEAD).fetchall() == [(False,)]


UNTOLD = """
SELECT id FROM listings.lots WHERE id NOT IN (SELECT subject FROM listings.changes UNION SELECT subject FROM listings.outbox)
"""
"""Lots without an event: their write was cut in two."""

AHEAD = "SELECT cursors.position > head.position FROM matching.cursors AS cursors, listings.feed_head AS head WHERE feed = 'listings'"
"""Whether search has applied what its feed has not told."""


async def test_search_needs_no_backup_since_it_is_built_again_from_the_feed(
    own_database: str, as_app: AsApp, programs: Programs, destroy: Destroy, tmp_path: Path
) -> None:
    kept = [service for service in SERVICES if service != "matching"]
    async with household(own_database, as_app) as house:
        await trade(house)
    backup(own_database, kept, tmp_path / "spolia.backup", programs)
    destroy(own_database)
    restore(own_database, kept, PASSWORDS, tmp_path / "spolia.backup", programs)
    provision(own_database, SERVICES, PASSWORDS)
    migrate(own_database, "matching")
    async with household(own_database, as_app) as house:
        assert await found(house, "radiatoren") == ["Radiatoren"]


def test_no_serving_role_may_rewrite_a_restored_ledger(own_database: str, programs: Programs, destroy: Destroy, tmp_path: Path) -> None:
    backup(own_database, SERVICES, tmp_path / "spolia.backup", programs)
    destroy(own_database)
    restore(own_database, SERVICES, PASSWORDS, tmp_path / "spolia.backup", programs)
    rights = "SELECT has_table_privilege('listings_app', 'listings.ledger', %s)"
    with psycopg.connect(own_database) as connection:
        may = {one: connection.execute(rights, [one]).fetchone() for one in ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE")}
    assert [one for one, (held,) in may.items() if held] == ["SELECT", "INSERT"]


def test_what_is_restored_is_the_migrated_schema_with_its_rights(
    own_database: str, as_app: AsApp, programs: Programs, destroy: Destroy, tmp_path: Path
) -> None:
    file = tmp_path / "spolia.backup"
    backup(own_database, SERVICES, file, programs)
    destroy(own_database)
    restore(own_database, SERVICES, PASSWORDS, file, programs)
    for service in SERVICES:
        migrate(own_database, service)
        check(own_database, service)
    with psycopg.connect(as_app(own_database, "listings")) as connection:
        assert connection.execute("SELECT count(*) FROM lot_private").fetchone() == (0,)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT FROM gateway.api_keys")


def test_row_level_security_is_restored(own_database: str, as_app: AsApp, programs: Programs, destroy: Destroy, tmp_path: Path) -> None:
    guarded = "SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity ORDER BY 1"
    policies = "SELECT schemaname, tablename, policyname, qual, with_check FROM pg_policies ORDER BY 1, 2, 3"
    with psycopg.connect(own_database) as connection:
        before = [connection.execute(query).fetchall() for query in (guarded, policies)]
    backup(own_database, SERVICES, tmp_path / "b", programs)
    destroy(own_database)
    restore(own_database, SERVICES, PASSWORDS, tmp_path / "b", programs)
    with psycopg.connect(own_database) as connection:
        assert [connection.execute(query).fetchall() for query in (guarded, policies)] == before
    assert all(before)


def test_a_database_in_use_is_not_restored_over(own_database: str, programs: Programs, tmp_path: Path) -> None:
    file = tmp_path / "spolia.backup"
    backup(own_database, SERVICES, file, programs)
    before = every_row(own_database)
    with pytest.raises(BackupFailed, match="is in use"):
        restore(own_database, SERVICES, PASSWORDS, file, programs)
    assert every_row(own_database) == before


def test_of_a_damaged_file_nothing_is_restored(own_database: str, programs: Programs, destroy: Destroy, tmp_path: Path) -> None:
    file = tmp_path / "spolia.backup"
    backup(own_database, SERVICES, file, programs)
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    destroy(own_database)
    with pytest.raises(BackupFailed, match="pg_restore failed"):
        restore(own_database, SERVICES, PASSWORDS, file, programs)
    assert every_row(own_database) == {}


def test_a_backup_is_its_owners_alone_and_replaces_the_last_one_only_when_it_is_whole(
    own_database: str, programs: Programs, tmp_path: Path
) -> None:
    file = tmp_path / "spolia.backup"
    backup(own_database, SERVICES, file, programs)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    whole = file.read_bytes()
    with pytest.raises(BackupFailed, match="pg_dump failed"):
        backup(own_database, [*SERVICES, "nowhere"], file, programs)
    assert file.read_bytes() == whole
    assert list(tmp_path.iterdir()) == [file]


@contextmanager
def administrator_without_bypass(dsn: str) -> Iterator[str]:
    """An administrator whom row level security binds, as managed servers hand them out."""
    role = f"bound_{uuid4().hex[:12]}"
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(SQL("CREATE ROLE {} LOGIN IN ROLE listings_owner, gateway_owner").format(Identifier(role)))
        connection.execute(SQL("GRANT CONNECT ON DATABASE {} TO {}").format(Identifier(connection.info.dbname), Identifier(role)))
        yield relative(dsn, role=role)
        connection.execute(SQL("DROP OWNED BY {}").format(Identifier(role)))
        connection.execute(SQL("DROP ROLE {}").format(Identifier(role)))


def test_a_role_that_row_level_security_binds_is_refused_rather_than_given_half_a_backup(
    own_database: str, programs: Programs, tmp_path: Path
) -> None:
    with administrator_without_bypass(own_database) as bound, pytest.raises(BackupFailed, match="row-level security"):
        backup(bound, ["listings"], tmp_path / "spolia.backup", programs)
    assert list(tmp_path.iterdir()) == []


@dataclass(frozen=True)
class Spies:
    """Programs of the test's own making."""

    bin: Path
    environment: Mapping[str, str] = field(default_factory=dict)


def test_a_password_is_told_to_no_command_line(administrator: str, tmp_path: Path) -> None:
    spy = tmp_path / "pg_dump"
    spy.write_text('#!/bin/sh\necho "$PGPASSWORD / $*" >&2\nexit 1\n')
    spy.chmod(0o755)
    with pytest.raises(BackupFailed, match=r"hidden-word / --dbname=") as failed:
        backup("postgresql://someone:hidden-word@127.0.0.1:9/spolia", SERVICES, tmp_path / "b", Spies(tmp_path))
    assert str(failed.value).count("hidden-word") == 1


def test_without_postgresqls_programs_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DatabaseUnavailable, match="client programs"):
        assert OnPath().bin
