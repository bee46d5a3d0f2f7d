"""`spolia search`: what is near, fits and is there in time."""

import asyncio
from datetime import datetime
from typing import Annotated, Any

import typer

from gateway.cli.access import where
from gateway.cli.api import api
from gateway.cli.console import answer
from gateway.cli.finding import Hit, tell_hits
from services.kernel.language import Language
from services.kernel.quantity import Unit


def search(
    words: Annotated[str, typer.Argument(help="In any of the four languages; what is sought.")] = "",
    near: Annotated[str | None, typer.Option(help="LON,LAT of where it is needed.")] = None,
    postal_code: Annotated[str | None, typer.Option(help="Where it is needed.")] = None,
    radius_km: Annotated[float | None, typer.Option(min=0, help="No further than this.")] = None,
    material: Annotated[str | None, typer.Option(help="Code of the material vocabulary.")] = None,
    start: Annotated[datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="First day it is needed.")] = None,
    until: Annotated[datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="Last day it is needed.")] = None,
    quantity: Annotated[float | None, typer.Option(min=0, help="How much is needed.")] = None,
    unit: Annotated[Unit | None, typer.Option(help="Of the quantity.")] = None,
    language: Annotated[Language, typer.Option("--lang", help="Of the reasons.")] = Language.EN,
    limit: Annotated[int, typer.Option(min=1, max=100)] = 10,
    key: Annotated[str | None, typer.Option(envvar="SPOLIA_KEY", help="None is needed; traders find more with theirs.")] = None,
    url: Annotated[str | None, typer.Option(envvar="SPOLIA_URL", help="Where Spolia listens; the running instance.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The answer as it came.")] = False,
) -> None:
    """Show the best lots for a need, best first, with the reasons why."""
    asked: dict[str, object] = {
        "q": words or None,
        "material": material,
        "near": near,
        "postal_code": postal_code,
        "radius_km": radius_km,
        "from": start.date() if start else None,
        "until": until.date() if until else None,
        "quantity": quantity,
        "unit": unit.value if unit else None,
        "limit": limit,
    }
    found = asyncio.run(_found(where(url), key, language, asked))
    if as_json:
        answer(found)
    else:
        tell_hits([Hit.of(one) for one in found["items"]])


async def _found(base_url: str, key: str | None, language: Language, asked: dict[str, object]) -> dict[str, Any]:
    async with api(base_url, key, language) as client:
        return await client.get("/v1/matches/lots", **asked)
