"""Why there is no database, in words for the one who started Spolia."""

from collections.abc import Callable
from typing import Final

Progress = Callable[[str], None]
"""Told one short sentence per step, for whoever waits."""

INSTEAD: Final = (
    "Install PostgreSQL 15 or later with PostGIS, or name a server in SPOLIA_DATABASE_URL, or run everything with `docker compose up`."
)


class DatabaseUnavailable(Exception):
    """No database could be brought up; the message says why and what to do."""


class DataOfAnotherMajor(DatabaseUnavailable):
    """The data folder was made by another major version of PostgreSQL; it was left as it is."""
