"""Databases copied from a template: how a test gets a migrated database of its own in a fraction of a second."""

import psycopg
from psycopg.sql import SQL, Identifier

from deploy.dsn import relative

MAINTENANCE = "postgres"
"""The database to be in while others are made and dropped."""


def clone(dsn: str, template: str, name: str) -> str:
    """The DSN of database `name`, a fresh copy of `template`, whatever had that name before.

    Nobody may be connected to the template. Rights on the database itself (CONNECT) are not copied, those within it are.
    `template1` as the template gives an empty database.
    """
    drop(dsn, name)
    _maintain(dsn, SQL("CREATE DATABASE {} TEMPLATE {}").format(Identifier(name), Identifier(template)))
    return relative(dsn, database=name)


def drop(dsn: str, name: str) -> None:
    """No database of that name is left; its sessions are ended."""
    _maintain(dsn, SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(Identifier(name)))


def _maintain(dsn: str, statement: psycopg.sql.Composed) -> None:
    with psycopg.connect(relative(dsn, database=MAINTENANCE), autocommit=True) as connection:
        connection.execute(statement)
