"""`spolia keys`: made, listed and revoked by whoever holds the installation."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Annotated, TypeVar

import typer
from rich.table import Table

from gateway.cli.admission import Admission, admission
from gateway.cli.console import answer, err, out, steps
from gateway.cli.failures import USAGE, Failure
from gateway.cli.home import home
from gateway.cli.installation import installation
from gateway.domain.enterprise import Kbo
from gateway.domain.errors import EnterpriseKnown, EnterpriseNumberWrong
from gateway.domain.key import ApiKey
from services.kernel.identity import Role

T = TypeVar("T")

Organization = Annotated[str, typer.Option("--organization", "-o", help="Its name, as it was registered.")]


def create(
    organization: Organization,
    role: Annotated[Role, typer.Option(help="What its holder may do.")],
    kbo: Annotated[str | None, typer.Option(help="Belgian enterprise number, when the organization is new; makes it a trader.")] = None,
    label: Annotated[str, typer.Option(help="What the key is for.")] = "",
) -> None:
    """Print one new key for an organization, which is registered when there is none of that name."""
    try:
        number = Kbo.read(kbo) if kbo else None
        key = _done(lambda admits: admits.key(organization, role, number, label))
    except EnterpriseNumberWrong as wrong:
        raise Failure(f"{kbo} is no Belgian enterprise number: ten digits, the last two to check, such as 0123.456.749.", USAGE) from wrong
    except EnterpriseKnown as known:
        raise Failure(f"Another organization has number {kbo}: name that one, or leave --kbo out.") from known
    print(key)  # noqa: T201 - the key alone, for scripts


def show(organization: Organization, as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False) -> None:
    """List an organization's keys; no secret is shown again."""
    keys = _done(lambda admits: _keys(admits, organization))
    if as_json:
        answer([{name: value for name, value in asdict(key).items() if name != "digest"} for key in keys])
        return
    table = Table("prefix", "role", "label", "made", "revoked", "id")
    for key in keys:
        revoked = f"{key.revoked_at:%Y-%m-%d %H:%M}" if key.revoked_at else ""
        table.add_row(f"spk_{key.prefix}", key.role, key.label, f"{key.created_at:%Y-%m-%d %H:%M}", revoked, str(key.id))
    out().print(table)


def revoke(
    organization: Organization, key: Annotated[str, typer.Argument(help="The key's id or prefix, as `keys list` shows them.")]
) -> None:
    """Revoke a key: it opens nothing from now on, in a running instance within five seconds."""
    found = _done(lambda admits: _revoked(admits, organization, key))
    err().print(f"spk_{found.prefix} opens nothing any more.")


def _done(ask: Callable[[Admission], Awaitable[T]]) -> T:
    async def asked() -> T:
        async with admission(ready) as admits:
            return await ask(admits)

    with steps("Bringing up the database") as said, installation(home(), said) as ready:
        ready.make_usable(said)
        return asyncio.run(asked())


async def _keys(admits: Admission, organization: str) -> list[ApiKey]:
    keys = await admits.keys(organization)
    if keys is None:
        raise Failure(f"There is no organization {organization!r}. `spolia keys create` makes it.")
    return keys


async def _revoked(admits: Admission, organization: str, named: str) -> ApiKey:
    for key in await _keys(admits, organization):
        if named in {str(key.id), key.prefix, f"spk_{key.prefix}"}:
            return await admits.revoke(key)
    raise Failure(f"{organization} has no key {named!r}; `spolia keys list -o ...` shows what it has.")
