"""Backup and restore with PostgreSQL's own programs: all schemas of one database at one instant, in one file.

The file holds the services' schemas and nothing else. Roles, rights and extensions are `provision`'s to make, so that a file
restores on another server, another release of PostgreSQL or of PostGIS; passwords are never in it.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from deploy.provision import provision
from deploy.unavailable import DatabaseUnavailable

FORMAT: Final = "custom"
"""Compressed, and read by `pg_restore`, which can leave out what `provision` makes."""


class Programs(Protocol):
    """PostgreSQL's client programs: an `Installation`, the `Cluster` of a state folder, or what is on the path."""

    @property
    def bin(self) -> Path: ...

    @property
    def environment(self) -> Mapping[str, str]: ...


class OnPath:
    """The system's own, as in our container image; looked for when they are needed."""

    @property
    def bin(self) -> Path:
        if (found := shutil.which("pg_dump")) is None:
            raise DatabaseUnavailable("No pg_dump on this machine: install PostgreSQL's client programs, not older than the server.")
        return Path(found).parent

    @property
    def environment(self) -> Mapping[str, str]:
        return {}


class BackupFailed(DatabaseUnavailable):
    """No backup was made, or nothing was restored; the message is what PostgreSQL's program said."""


def backup(dsn: str, schemas: Sequence[str], file: Path, programs: Programs) -> None:
    """Write these schemas to `file`, readable by its owner only: all of it as of one instant, or nothing.

    The services may go on writing. `dsn` is of an administrator that row level security does not bind (a superuser, or
    BYPASSRLS): for any other, PostgreSQL refuses rather than leave rows out. Raises `BackupFailed`.
    """
    making = file.with_name(f"{file.name}.making")
    making.unlink(missing_ok=True)
    making.touch(mode=0o600)
    wanted = [f"--schema={schema}" for schema in schemas]
    try:
        _run(programs, "pg_dump", dsn, f"--format={FORMAT}", f"--file={making}", "--strict-names", *wanted)
        making.replace(file)
    finally:
        making.unlink(missing_ok=True)


def restore(dsn: str, schemas: Sequence[str], passwords: Mapping[str, str], file: Path, programs: Programs) -> None:
    """Bring these schemas of `file` into a database that has nothing in them yet: all of it, or nothing.

    Roles, with `passwords`, and rights are made as `provision` makes them. The schemas are then those of the release that
    was backed up; migrate before serving. Raises `BackupFailed`, also for a database that is in use.
    """
    _expect_empty(dsn, schemas)
    provision(dsn, schemas, passwords)
    wanted = [f"--schema={schema}" for schema in schemas]
    _run(programs, "pg_restore", dsn, "--single-transaction", "--exit-on-error", *wanted, str(file))


def _expect_empty(dsn: str, schemas: Sequence[str]) -> None:
    query = "SELECT relnamespace::regnamespace::text FROM pg_class WHERE relnamespace::regnamespace::text = ANY (%s) LIMIT 1"
    with psycopg.connect(dsn) as connection:
        if found := connection.execute(query, [list(schemas)]).fetchone():
            raise BackupFailed(f"Schema {found[0]} of this database is in use, and was left as it is: restore into an empty database.")


def _run(programs: Programs, program: str, dsn: str, *arguments: str) -> None:
    """The password travels in the environment: everyone on the machine can read a command line."""
    parameters = {name: str(value) for name, value in conninfo_to_dict(dsn).items() if value is not None}
    secret = {"PGPASSWORD": password} if (password := parameters.pop("password", "")) else {}
    command = [str(programs.bin / program), f"--dbname={make_conninfo(**parameters)}", "--no-password", *arguments]
    environment = {**os.environ, "LC_ALL": "C.UTF-8", **programs.environment, **secret}
    ran = subprocess.run(command, check=False, capture_output=True, text=True, errors="replace", env=environment)  # noqa: S603 - PostgreSQL's own programs
    if ran.returncode:
        raise BackupFailed(f"{program} failed: {' '.join(ran.stderr.split()) or f'exit code {ran.returncode}'}")
