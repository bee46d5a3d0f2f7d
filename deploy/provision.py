"""Roles, schemas and rights: each service owns one schema and can touch nothing else."""

from collections.abc import Mapping, Sequence
from typing import Final

import psycopg
import stamina
from psycopg import Connection, errors
from psycopg.sql import SQL, Composed, Identifier, Literal

from deploy.installation import EXTENSIONS
from deploy.unavailable import DatabaseUnavailable

SHARED: Final = "extensions"
"""The schema of the extensions' functions and types; every service may use it, none may change it."""

LIMITS: Final = {"statement_timeout": "30s", "lock_timeout": "5s", "idle_in_transaction_session_timeout": "60s"}
"""For serving roles only: a migration may take as long as it takes."""

CROSSED: Final = (errors.InternalError_, errors.UniqueViolation, errors.DuplicateObject, errors.DeadlockDetected)
"""Two processes changed the same role at once ("tuple concurrently updated"): roles span databases, and no lock of ours does."""


@stamina.retry(on=CROSSED, attempts=20, wait_initial=0.05, wait_jitter=0.1)
def provision(dsn: str, schemas: Sequence[str], passwords: Mapping[str, str]) -> None:
    """Roles `X_owner` and `X_app` (with `passwords[X]`), schema X and its rights, for every X of `schemas`.

    `dsn` is of an administrator of the database. Done again, it changes nothing but what has drifted.
    """
    with psycopg.connect(dsn) as connection:
        _close_to_strangers(connection)
        _extensions(connection)
        for schema in schemas:
            _roles(connection, schema, passwords[schema])
            _schema(connection, schema)


def owner(schema: str) -> str:
    """The role that migrates. It cannot log in; SET ROLE takes it on, which does not bring its `search_path` along."""
    return f"{schema}_owner"


def app(schema: str) -> str:
    """The role that serves: it reads and writes rows, and defines nothing."""
    return f"{schema}_app"


def _close_to_strangers(connection: Connection) -> None:
    database = Identifier(connection.info.dbname)
    connection.execute(SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(database))
    connection.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")


def _extensions(connection: Connection) -> None:
    connection.execute(SQL("CREATE SCHEMA IF NOT EXISTS {}").format(Identifier(SHARED)))
    for name in EXTENSIONS:
        _expect_shared(connection, name)
        connection.execute(SQL("CREATE EXTENSION IF NOT EXISTS {} SCHEMA {}").format(Identifier(name), Identifier(SHARED)))


def _expect_shared(connection: Connection, extension: str) -> None:
    """PostGIS cannot be moved once it is there, and what lies in `public` is out of the services' reach."""
    place = connection.execute("SELECT extnamespace::regnamespace::text FROM pg_extension WHERE extname = %s", [extension]).fetchone()
    if place not in (None, (SHARED,)):
        raise DatabaseUnavailable(
            f"Extension {extension} is in schema {place and place[0]}, where no service may go: name a database that is still empty."
        )


def _roles(connection: Connection, schema: str, password: str) -> None:
    for role, login in ((owner(schema), SQL("NOLOGIN")), (app(schema), SQL("LOGIN PASSWORD {}").format(Literal(password)))):
        if not connection.execute("SELECT FROM pg_roles WHERE rolname = %s", [role]).rowcount:
            connection.execute(SQL("CREATE ROLE {}").format(Identifier(role)))
        connection.execute(SQL("ALTER ROLE {} {}").format(Identifier(role), login))
        connection.execute(SQL("GRANT USAGE ON SCHEMA {} TO {}").format(Identifier(SHARED), Identifier(role)))
        connection.execute(_path(role, schema))
    # what comes by the thousand is copied into a temporary table first: COPY does not go into a table with row level security
    connection.execute(
        SQL("GRANT CONNECT, TEMPORARY ON DATABASE {} TO {}").format(Identifier(connection.info.dbname), Identifier(app(schema)))
    )
    for name, value in LIMITS.items():
        connection.execute(SQL("ALTER ROLE {} SET {} = {}").format(Identifier(app(schema)), Identifier(name), Literal(value)))


def _path(role: str, schema: str) -> Composed:
    return SQL("ALTER ROLE {} SET search_path = {}, {}").format(Identifier(role), Identifier(schema), Identifier(SHARED))


def _schema(connection: Connection, schema: str) -> None:
    names = {"schema": Identifier(schema), "owner": Identifier(owner(schema)), "app": Identifier(app(schema))}
    for statement in (
        "GRANT {owner} TO CURRENT_USER",  # an administrator that is no superuser could not give it the schema
        "CREATE SCHEMA IF NOT EXISTS {schema} AUTHORIZATION {owner}",
        "GRANT USAGE ON SCHEMA {schema} TO {app}",
        "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} IN SCHEMA {schema} GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON TABLES TO {app}",
        "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} IN SCHEMA {schema} GRANT USAGE, SELECT ON SEQUENCES TO {app}",
    ):
        connection.execute(SQL(statement).format(**names))
