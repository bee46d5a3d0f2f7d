"""`spolia status`: the database, the migrations, the services, the feed, and how much there is."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Annotated, Any, Final

import httpx
import psycopg
import typer

from gateway.cli.console import answer, out, steps
from gateway.cli.failures import Failure
from gateway.cli.history import newest, reached
from gateway.cli.home import home
from gateway.cli.installation import installation
from gateway.cli.lag import lag
from migrations.run import SERVICES

PATIENCE_S: Final = 3.0

_COUNTS: Final = {
    "organizations": "SELECT count(*) FROM gateway.organizations",
    "keys": "SELECT count(*) FROM gateway.api_keys WHERE revoked_at IS NULL",
    "lots published": "SELECT count(*) FROM listings.lots WHERE status = 'published'",
    "lots in draft": "SELECT count(*) FROM listings.lots WHERE status = 'draft'",
    "lots searchable": "SELECT count(*) FROM matching.lots JOIN matching.active USING (generation)",
}


@dataclass(frozen=True, slots=True)
class Status:
    """How the installation is. `lag` is in changes that search has not applied yet; `services` is empty when nothing runs."""

    database: str
    migrations: Mapping[str, str]
    """Of each service: `up to date`, or what it has and what there is."""
    address: str | None
    services: Mapping[str, bool]
    lag: int | None
    counts: Mapping[str, int]


def status(as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False) -> None:
    """Say how this installation is; nothing is changed."""
    place = home()
    if not place.begun:
        raise Failure(f"There is no installation in {place.path} yet; `spolia up` makes one.")
    known = place.keys()
    with steps("Asking the database") as said, installation(place, said) as ready, psycopg.connect(ready.administrator) as connection:
        connection.autocommit = True
        base_url = known.base_url if known else None
        services = _services(base_url)
        found = Status(
            database=_database(connection),
            migrations={service: _migrated(connection, service) for service in SERVICES},
            address=base_url if services else None,
            services=services,
            lag=lag(connection),
            counts={name: count for name, query in _COUNTS.items() if (count := _number(connection, query)) is not None},
        )
    if as_json:
        answer(asdict(found))
    else:
        _tell(found)


def _database(connection: psycopg.Connection[Any]) -> str:
    version = f"{connection.info.server_version // 10_000}.{connection.info.server_version % 10_000}"
    return f"PostgreSQL {version}, database {connection.info.dbname}"


def _migrated(connection: psycopg.Connection[Any], service: str) -> str:
    has, wanted = reached(connection, service), newest(service)
    return "up to date" if has == wanted else f"has {has}, there is {wanted}: run `spolia migrate`"


def _services(base_url: str | None) -> Mapping[str, bool]:
    """What each service says of itself; nothing when no one listens."""
    if base_url is None:
        return {}
    try:
        answered = httpx.get(f"{base_url}/readyz", timeout=PATIENCE_S, trust_env=False)
        services: Mapping[str, bool] = answered.json()["services"]
    except (httpx.TransportError, ValueError, KeyError):
        return {}
    return services


def _number(connection: psycopg.Connection[Any], query: str) -> int | None:
    try:
        row = connection.execute(query.encode()).fetchone()
    except psycopg.errors.UndefinedTable:
        return None
    return int(row[0]) if row and row[0] is not None else None


def _tell(status: Status) -> None:
    console = out()
    console.print(f"Database    {status.database}")
    for service, told in status.migrations.items():
        console.print(f"Migrations  {service}: {told}")
    if status.address:
        fit = ", ".join(f"{name} {'ready' if ready else '[red]not ready[/]'}" for name, ready in status.services.items())
        console.print(f"Services    {status.address}: {fit}")
    else:
        console.print("Services    none runs from this folder; `spolia up` starts them")
    if status.lag is not None:
        console.print(f"Search lag  {status.lag} changes")
    for name, count in status.counts.items():
        console.print(f"{name:<16}{count:>8,}")
