"""Connection strings in libpq's URI form, and their relatives."""

from typing import Final
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

ADMINISTRATOR: Final = "postgres"
DATABASE: Final = "spolia"


def over_socket(folder: str, database: str = DATABASE) -> str:
    """The administrator's DSN through the Unix socket in `folder`."""
    return f"postgresql://{ADMINISTRATOR}@/{quote(database)}?{urlencode({'host': folder}, quote_via=quote)}"


def relative(dsn: str, *, database: str | None = None, role: str | None = None, password: str | None = None) -> str:
    """The same server by another database, another role, or both; the password goes only with its role."""
    parts = urlsplit(dsn)
    login, at, host = parts.netloc.rpartition("@")
    if role is not None:
        login, at = quote(role, safe="") + (f":{quote(password, safe='')}" if password else ""), "@"
    path = parts.path if database is None else f"/{quote(database, safe='')}"
    return urlunsplit((parts.scheme, login + at + host, path, parts.query, parts.fragment))
