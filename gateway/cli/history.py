"""Which migrations a database has, and which there are."""

from typing import Any

import psycopg
from alembic.script import ScriptDirectory
from psycopg.sql import SQL, Identifier

from migrations.run import history


def newest(service: str) -> str | None:
    """The last revision of a service's history."""
    return ScriptDirectory.from_config(history(service)).get_current_head()


def reached(connection: psycopg.Connection[Any], service: str) -> str | None:
    """The revision that the database is at; None where it has not begun. The connection commits by itself."""
    query = SQL("SELECT version_num FROM {}").format(Identifier(service, "alembic_version"))
    try:
        row = connection.execute(query).fetchone()
    except psycopg.errors.UndefinedTable:
        return None
    return str(row[0]) if row else None
