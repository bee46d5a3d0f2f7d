"""`spolia programmes try` and `publish`: a draft against real lots, and then for good."""

import asyncio
from typing import Annotated, Any
from uuid import UUID

import typer

from gateway.cli.api import Refused, api
from gateway.cli.console import answer, out
from gateway.cli.failures import Failure
from gateway.cli.programmes import AsJson, Key, Number, ProgrammeId, Read, Url, draft_of, keeper
from gateway.cli.told_programmes import tell_trial, tell_versions
from services.kernel.language import Language


def try_draft(
    programme: ProgrammeId,
    number: Number = None,
    radius_km: Annotated[float, typer.Option(help="Around the programme's sites.")] = 80,
    days: Annotated[int, typer.Option(min=1, max=365, help="Lots that were published within so many days.")] = 365,
    key: Key = None,
    url: Url = None,
    as_json: AsJson = False,
) -> None:
    """Try a draft against the lots of the last year: how many would pass, and which rule keeps the others out."""
    told, tried = asyncio.run(_tried(programme, number, {"radius_km": radius_km, "days": days}, *keeper(url, key)))
    if as_json:
        answer(told)
    else:
        tell_trial(told, tried)


def publish(
    programme: ProgrammeId,
    number: Number = None,
    sure: Annotated[bool, typer.Option("--yes", help="Without asking.")] = False,
    language: Read = Language.EN,
    key: Key = None,
    url: Url = None,
    as_json: AsJson = False,
) -> None:
    """Publish a draft: from its first day on it binds, and it never changes."""
    base_url, secret = keeper(url, key)
    told, version = asyncio.run(_draft(programme, number, language, base_url, secret))
    if not sure:
        tell_versions(told, [version], language)
        typer.confirm("\nIt binds from its first day on and never changes. Publish it?", abort=True)
    published = asyncio.run(_published(told, version["number"], language, base_url, secret))
    if as_json:
        answer(published)
    else:
        out().print(f"{told['name']}: version {published['number']} is published.", markup=False, soft_wrap=True)


async def _tried(programme: UUID, number: int | None, reach: dict[str, Any], base_url: str, key: str) -> tuple[dict[str, Any], int]:
    async with api(base_url, key) as client:
        _, meant = await draft_of(client, programme, number)
        return _granted(await client.post(f"/v1/programmes/{programme}/versions/{meant}/try", reach)), meant


async def _draft(programme: UUID, number: int | None, language: Language, base_url: str, key: str) -> tuple[dict[str, Any], dict[str, Any]]:
    async with api(base_url, key, language) as client:
        told, meant = await draft_of(client, programme, number)
        return told, await client.get(f"/v1/programmes/{programme}/versions/{meant}")


async def _published(told: dict[str, Any], number: int, language: Language, base_url: str, key: str) -> dict[str, Any]:
    """As it was shown: when it has changed since, it is refused."""
    async with api(base_url, key, language) as client:
        path = f"/v1/programmes/{told['id']}/versions/{number}/publish"
        return _granted(await client.post(path, {}, etag=f'"{told["version"]}"'))


def _granted(told: dict[str, Any] | Refused) -> dict[str, Any]:
    if isinstance(told, Refused):
        raise Failure(f"Spolia refused ({told.status}): {told}")
    return told
