"""`spolia programmes list` and `show`: what is taken on which terms, in words."""

import asyncio
from typing import Annotated, Any, Final
from uuid import UUID

import typer

from gateway.cli.access import access, where
from gateway.cli.api import Api, api
from gateway.cli.console import answer
from gateway.cli.failures import Failure
from gateway.cli.told_programmes import Line, tell_lines, tell_versions
from services.kernel.clock import local_date, now
from services.kernel.identity import Role
from services.kernel.language import Language

KEEPERS: Final = (Role.MANUFACTURER, Role.MATERIAL_MANAGER, Role.HUB, Role.ADMIN)
"""Whose key is used when none is given: the first of these that the running instance has."""

ProgrammeId = Annotated[UUID, typer.Argument(help="The programme's id, as `spolia programmes list` shows it.", metavar="ID")]
Number = Annotated[int | None, typer.Option(min=1, help="Of the version; the newest draft.")]
Read = Annotated[Language, typer.Option("--lang", help="Of the words.")]
Key = Annotated[str | None, typer.Option(envvar="SPOLIA_KEY", help="Of who keeps it; one of the running instance.")]
Url = Annotated[str | None, typer.Option(envvar="SPOLIA_URL", help="Where Spolia listens; the running instance.")]
AsJson = Annotated[bool, typer.Option("--json", help="The answer as it came.")]


def listed(
    material: Annotated[str | None, typer.Option(help="Only what takes this class, or one above or below it.")] = None,
    receiver: Annotated[UUID | None, typer.Option(help="Only of this receiver.")] = None,
    near: Annotated[str | None, typer.Option(help="longitude,latitude: only where a site is near.")] = None,
    radius_km: Annotated[float | None, typer.Option(help="How far --near reaches; 50.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=100)] = 20,
    language: Read = Language.EN,
    key: Annotated[str | None, typer.Option(envvar="SPOLIA_KEY", help="None is needed; with yours, your drafts are there too.")] = None,
    url: Url = None,
    as_json: AsJson = False,
) -> None:
    """List programmes: who takes what, and which version is in force."""
    asked: dict[str, object] = {"material": material, "receiver": receiver, "near": near, "radius_km": radius_km, "limit": limit}
    found, names = asyncio.run(_listed(where(url), key, language, asked))
    if as_json:
        answer(found)
    else:
        tell_lines([Line.of(one, names, local_date(now())) for one in found["items"]], more=found["next"] is not None)


def show(
    programme: ProgrammeId,
    number: Annotated[int | None, typer.Option(min=1, help="Only this version.")] = None,
    language: Read = Language.EN,
    key: Annotated[str | None, typer.Option(envvar="SPOLIA_KEY", help="None is needed; with yours, your drafts are shown too.")] = None,
    url: Url = None,
    as_json: AsJson = False,
) -> None:
    """Show a programme: its versions, and what their criteria say, in the words that verdicts use."""
    told, versions = asyncio.run(_shown(where(url), key, language, programme))
    chosen = [one for one in versions if number in {None, one["number"]}]
    if not chosen and number is not None:
        raise Failure(f"{told['name']} has no version {number} that you may see.")
    if as_json:
        answer(told | {"versions": chosen})
    else:
        tell_versions(told, chosen, language)


async def draft_of(client: Api, programme: UUID, number: int | None) -> tuple[dict[str, Any], int]:
    """The programme, and the number of the draft that is meant: the one named, else the newest."""
    told = await client.get(f"/v1/programmes/{programme}")
    if number is not None:
        return told, number
    drafts = [one["number"] for one in (await client.get(f"/v1/programmes/{programme}/versions"))["items"] if one["stage"] == "draft"]
    if not drafts:
        raise Failure(f"{told['name']} has no draft, or none of yours: whose key is it?")
    return told, max(drafts)


def keeper(url: str | None, key: str | None) -> tuple[str, str]:
    """Where to, and with the key of who keeps programmes."""
    return access(url, key, KEEPERS)


async def _listed(base_url: str, key: str | None, language: Language, asked: dict[str, object]) -> tuple[dict[str, Any], dict[str, str]]:
    async with api(base_url, key, language) as client:
        found = await client.get("/v1/programmes", **asked)
        receivers = sorted({one["receiver_id"] for one in found["items"]})
        names = await asyncio.gather(*(client.get(f"/v1/receivers/{one}") for one in receivers))
    return found, {one["id"]: one["name"] for one in names}


async def _shown(base_url: str, key: str | None, language: Language, programme: UUID) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    async with api(base_url, key, language) as client:
        told = await client.get(f"/v1/programmes/{programme}")
        return told, (await client.get(f"/v1/programmes/{programme}/versions"))["items"]
