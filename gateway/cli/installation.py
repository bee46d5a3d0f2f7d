"""An installation brought up: its database provisioned and migrated, ready for services to start on."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

import psycopg

from deploy.backup import OnPath, Programs
from deploy.dsn import relative
from deploy.embedded import embedded
from deploy.provision import app, provision
from deploy.unavailable import Progress
from gateway.cli.failures import Failure
from gateway.cli.history import newest, reached
from gateway.cli.home import Home, Secrets
from migrations.run import SERVICES, migrate

DATABASE_URL: Final = "SPOLIA_DATABASE_URL"
PATIENCE_S: Final = 5


@dataclass(frozen=True, slots=True)
class Installation:
    """`administrator` is a DSN, for provisioning and migrations only."""

    home: Home
    administrator: str = field(repr=False)
    secrets: Secrets
    programs: Programs
    """PostgreSQL's own, for backups."""

    @property
    def databases(self) -> Mapping[str, str]:
        """The DSN of each service's own role."""
        return {name: relative(self.administrator, role=app(name), password=self.secrets.passwords[name]) for name in SERVICES}

    def make_usable(self, progress: Progress) -> None:
        """Up to date, without a second look where every service's last migration is there."""
        with psycopg.connect(self.administrator, autocommit=True) as connection:
            if all(reached(connection, service) == newest(service) for service in SERVICES):
                return
        self.bring_up_to_date(progress)

    def bring_up_to_date(self, progress: Progress) -> None:
        """Roles, schemas and every service's migrations; what is there already stays."""
        progress("Providing roles and schemas")
        provision(self.administrator, SERVICES, self.secrets.passwords)
        for service in SERVICES:
            progress(f"Migrating {service}")
            migrate(self.administrator, service)


@contextmanager
def installation(home: Home, progress: Progress) -> Iterator[Installation]:
    """The installation of this state folder, its embedded database up for as long as it is used."""
    secrets = home.secrets(SERVICES)
    if dsn := os.environ.get(DATABASE_URL):
        _expect_answer(dsn)
        yield Installation(home, dsn, secrets, OnPath())
        return
    with embedded(home.path, progress) as cluster:
        yield Installation(home, cluster.dsn, secrets, cluster)


def _expect_answer(dsn: str) -> None:
    try:
        psycopg.connect(dsn, connect_timeout=PATIENCE_S).close()
    except (psycopg.OperationalError, psycopg.ProgrammingError) as error:
        reason = str(error).strip().splitlines()[0]
        raise Failure(f"The server in {DATABASE_URL} does not answer: {reason}. Is the address right, and is it up?") from error
