"""The database of a state folder, brought up for as long as someone uses it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from deploy.account import Place, make_passable, place, prepare
from deploy.dsn import DATABASE, over_socket, relative
from deploy.installation import Installation
from deploy.prefix import at_hand, fetch
from deploy.server import Server
from deploy.turn import alone, opened, together, turn
from deploy.unavailable import INSTEAD, DatabaseUnavailable, DataOfAnotherMajor, Progress


@dataclass(frozen=True, slots=True)
class Cluster:
    """A PostgreSQL with PostGIS that runs."""

    dsn: str
    """Of the administrator, through the Unix socket, to database `spolia`."""
    bin: Path
    """The folder of psql, pg_dump and the others."""
    environment: Mapping[str, str]
    """What those programs need on top of the caller's environment."""

    def at(self, *, database: str | None = None, role: str | None = None, password: str | None = None) -> str:
        """The DSN of another database, another role, or both."""
        return relative(self.dsn, database=database, role=role, password=password)


@contextmanager
def embedded(home: Path, progress: Progress) -> Iterator[Cluster]:
    """The database of state folder `home`, made if need be; the last of its users to leave stops the server.

    Any number of processes may hold it at once. A server whose launcher was killed is used as it is.
    Raises `DatabaseUnavailable`.
    """
    if not Path("/proc/self/cmdline").exists():
        raise DatabaseUnavailable(f"The embedded database runs on Linux only. {INSTEAD}")
    here = place(home)
    make_passable(here.base)
    with opened(here.base / "users") as users:
        with _launching(here, progress):
            prepare(here)
            server = _up(here, progress)
            together(users)
        try:
            yield Cluster(over_socket(str(here.socket)), server.installation.bin, server.installation.environment)
        finally:
            with _launching(here, progress):
                if alone(users):
                    server.stop()


@contextmanager
def _launching(here: Place, progress: Progress) -> Iterator[None]:
    """Starting and stopping, one at a time."""
    with turn(here.base / "launch.lock", lambda: progress("Waiting for another process that starts or stops the database")):
        yield


def _up(here: Place, progress: Progress) -> Server:
    server = Server(_installation(here, progress), here)
    if not here.data.exists():
        progress("Making an empty database")
        server.initialize()
    server.start(progress)
    _make_database(over_socket(str(here.socket), "postgres"))
    return server


def _installation(here: Place, progress: Progress) -> Installation:
    major = _major_of(here.data)
    found = at_hand(here)
    fitting = [one for one in found if major in (None, one.major)]
    if fitting:
        return fitting[0]
    if found:
        raise DataOfAnotherMajor(
            f"The data in {here.data} is of PostgreSQL {major}, and here is {' and '.join(str(one.major) for one in found)}. It was left "
            f"as it is: install PostgreSQL {major} with PostGIS, or move the folder away to begin with an empty database."
        )
    return fetch(here, major, progress)


def _major_of(data: Path) -> int | None:
    return int((data / "PG_VERSION").read_text(encoding="ascii")) if data.exists() else None


def _make_database(dsn: str) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        if not connection.execute("SELECT FROM pg_database WHERE datname = %s", [DATABASE]).rowcount:
            connection.execute(psycopg.sql.SQL("CREATE DATABASE {}").format(psycopg.sql.Identifier(DATABASE)))
