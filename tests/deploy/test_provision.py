"""Each service has one schema. The tests are its serving role, and try to reach further."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from psycopg import errors
from psycopg.sql import SQL, Identifier

from deploy.dsn import relative
from deploy.embedded import Cluster
from deploy.provision import app, owner, provision
from deploy.templates import clone, drop
from deploy.unavailable import DatabaseUnavailable

SCHEMAS = ("alpha", "beta")
PASSWORDS = {"alpha": "a'b\\c", "beta": "zwei"}


@pytest.fixture(scope="module")
def database(cluster: Cluster) -> Iterator[str]:
    """Two services, each with a table that its owner has made."""
    dsn = clone(cluster.dsn, "template1", "provisioned")
    provision(dsn, SCHEMAS, PASSWORDS)
    for schema in SCHEMAS:
        with psycopg.connect(dsn) as connection:
            connection.execute(SQL("SET ROLE {}").format(Identifier(owner(schema))))
            connection.execute(SQL("CREATE TABLE {} (id bigserial, name text)").format(Identifier(schema, "lots")))
            connection.execute(SQL("CREATE FUNCTION {}() RETURNS int LANGUAGE sql RETURN 1").format(Identifier(schema, "one")))
    yield dsn
    drop(cluster.dsn, "provisioned")


@pytest.fixture
def alpha(database: str) -> Iterator[psycopg.Connection]:
    """The serving role of alpha, logged in."""
    with psycopg.connect(relative(database, role=app("alpha"), password=PASSWORDS["alpha"]), autocommit=True) as connection:
        yield connection


def test_a_service_reads_and_writes_what_its_owner_made_without_naming_the_schema(alpha: psycopg.Connection) -> None:
    alpha.execute("TRUNCATE lots")
    made = alpha.execute("INSERT INTO lots (name) VALUES ('brick') RETURNING id").fetchone()
    alpha.execute("UPDATE lots SET name = 'tile'")
    assert alpha.execute("DELETE FROM lots RETURNING id, name").fetchone() == (*made, "tile")


def test_the_extensions_are_there_without_naming_their_schema(alpha: psycopg.Connection) -> None:
    near = "ST_DWithin(ST_Point(4.35, 50.85)::geography, ST_Point(4.40, 51.22)::geography, 50000)"
    row = alpha.execute(f"SELECT {near}, similarity('baksteen', 'bakstenen') > 0, unaccent('tuile mécanique')").fetchone()
    assert row == (True, True, "tuile mecanique")


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT FROM beta.lots",
        "INSERT INTO beta.lots (name) VALUES ('x')",
        "UPDATE beta.lots SET name = 'x'",
        "DELETE FROM beta.lots",
        "TRUNCATE beta.lots",
        "SELECT beta.one()",
        "SELECT nextval('beta.lots_id_seq')",
        "CREATE TABLE beta.mine ()",
        "CREATE TABLE alpha.mine ()",
        "CREATE TABLE public.mine ()",
        "CREATE TABLE extensions.mine ()",
        "CREATE SCHEMA mine",
        "CREATE DATABASE mine",
        "CREATE ROLE mine",
        "DROP TABLE alpha.lots",
        "ALTER TABLE alpha.lots ADD COLUMN more text",
        "SET ROLE beta_app",
        "SET ROLE alpha_owner",
        "SET ROLE postgres",
        "SELECT rolpassword FROM pg_authid",
        "COPY alpha.lots TO PROGRAM 'true'",
    ],
)
def test_a_services_role_reaches_no_other_schema_and_defines_nothing(alpha: psycopg.Connection, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        alpha.execute(SQL(statement))


def test_a_search_path_opens_no_other_schema(database: str) -> None:
    with psycopg.connect(relative(database, role=app("alpha"))) as connection:
        connection.execute("SET search_path = beta")
        with pytest.raises(errors.UndefinedTable):
            connection.execute("SELECT FROM lots")


def test_an_owner_reaches_no_other_schema_either(database: str) -> None:
    with psycopg.connect(database) as connection:
        connection.execute("SET ROLE alpha_owner")
        with pytest.raises(errors.InsufficientPrivilege):
            connection.execute("SELECT FROM beta.lots")


def test_an_owner_cannot_log_in_and_a_stranger_cannot_enter(database: str) -> None:
    with psycopg.connect(database) as connection:
        connection.execute("CREATE ROLE stranger LOGIN")
    for role in ("alpha_owner", "stranger"):
        with pytest.raises(psycopg.OperationalError, match=r"not permitted to log in|permission denied for database"):
            psycopg.connect(relative(database, role=role))


def test_a_serving_role_waits_neither_forever_for_a_statement_nor_for_a_lock(alpha: psycopg.Connection) -> None:
    limits = [alpha.execute(SQL("SHOW {}").format(Identifier(name))).fetchone() for name in ("statement_timeout", "lock_timeout")]
    assert limits == [("30s",), ("5s",)]
    assert alpha.execute("SHOW idle_in_transaction_session_timeout").fetchone() == ("1min",)


def test_provisioning_again_keeps_what_is_there_and_adds_what_is_new(database: str) -> None:
    with psycopg.connect(database) as connection:
        connection.execute("INSERT INTO beta.lots (name) VALUES ('kept')")
    provision(database, (*SCHEMAS, "gamma"), PASSWORDS | {"gamma": "drei"})
    with psycopg.connect(relative(database, role=app("beta"))) as connection:
        assert connection.execute("SELECT name FROM lots").fetchone() == ("kept",)
    with psycopg.connect(relative(database, role=app("gamma"))) as connection:
        assert connection.execute("SELECT current_schema()").fetchone() == ("gamma",)


def test_databases_of_one_server_are_provisioned_at_once(cluster: Cluster) -> None:
    names = [f"provisioned_{number}" for number in range(4)]
    databases = [clone(cluster.dsn, "template1", name) for name in names]
    with ThreadPoolExecutor(len(names)) as pool:
        list(pool.map(lambda dsn: provision(dsn, SCHEMAS, PASSWORDS), databases))
    for name in names:
        drop(cluster.dsn, name)


def test_a_database_with_postgis_where_no_service_may_go_is_refused(cluster: Cluster) -> None:
    dsn = clone(cluster.dsn, "template1", "elsewhere")
    with psycopg.connect(dsn) as connection:
        connection.execute("CREATE EXTENSION pg_trgm SCHEMA public")
    with pytest.raises(DatabaseUnavailable, match="pg_trgm is in schema public"):
        provision(dsn, SCHEMAS, PASSWORDS)
    drop(cluster.dsn, "elsewhere")
