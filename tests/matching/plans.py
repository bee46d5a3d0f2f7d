"""Plans of statements as the driver keeps them."""

from typing import Any, LiteralString

import psycopg
from psycopg import sql
from psycopg.rows import TupleRow

Connection = psycopg.AsyncConnection[TupleRow]


async def explained(driver: Connection, like: str) -> str:
    """The generic plan of the prepared statement that is like this. Its values are not looked at, so none are given."""
    (name, slots) = await one(driver, "SELECT name, cardinality(parameter_types) FROM pg_prepared_statements WHERE statement LIKE %s", like)
    execute = sql.SQL("EXPLAIN EXECUTE {} ({})").format(sql.Identifier(name), sql.SQL(", ").join([sql.NULL] * slots))
    return "\n".join(row[0] for row in await (await driver.execute(execute)).fetchall())


async def one(driver: Connection, query: LiteralString, *given: str) -> Any:
    return await (await driver.execute(query, given)).fetchone()
