"""The demo's example receivers, with their sites and programmes, put in through the public API by its own organizations."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from gateway.cli.api import Api, Refused, api
from gateway.cli.console import Advance, counted, out
from gateway.cli.failures import Failure
from gateway.cli.posting import AT_ONCE
from gateway.demo.receiving import DemoProgramme, DemoReceiver, receivers
from services.kernel.clock import local_date, now

_TAKEN: Final = frozenset({"receiver_name_taken", "programme_name_taken"})
"""Refusals of what is there already."""


@dataclass(frozen=True, slots=True)
class Received:
    """What became of the examples."""

    receivers: int
    sites: int
    programmes: int
    there: int
    """Receivers that were in already, left alone."""


async def load_receivers(base_url: str, keys: Mapping[str, str]) -> Received:
    """Register what is not there yet, each by its owner, and publish its programmes from today on."""
    known, today = receivers(), local_date(now())
    done: list[DemoReceiver] = []
    with counted("Registering example receivers", len(known)) as advance:
        for owner in dict.fromkeys(one.owner for one in known):
            async with api(base_url, keys[owner]) as client:
                done += await _registered(client, [one for one in known if one.owner == owner], today, advance)
    return Received(
        receivers=len(done),
        sites=sum(len(one.body["sites"]) for one in done),
        programmes=sum(len(one.programmes) for one in done),
        there=len(known) - len(done),
    )


async def _registered(client: Api, wanted: Iterable[DemoReceiver], today: date, advance: Advance) -> list[DemoReceiver]:
    turns = asyncio.Semaphore(AT_ONCE)

    async def register(one: DemoReceiver) -> DemoReceiver | None:
        async with turns:
            answer = await client.post("/v1/receivers", one.body)
            if new := _made(answer, one.name):
                for programme in one.programmes:
                    await _published(client, new["id"], programme, today)
        advance()
        return one if new else None

    return [one for one in await asyncio.gather(*map(register, wanted)) if one]


async def _published(client: Api, receiver_id: str, programme: DemoProgramme, today: date) -> None:
    """Begun, drafted and published: three versions of one aggregate."""
    begun = _made(await client.post("/v1/programmes", programme.body | {"receiver_id": receiver_id}), programme.name)
    if begun is None:
        return
    path = f"/v1/programmes/{begun['id']}/versions"
    draft = {"criteria": programme.criteria, "valid_from": today.isoformat()}
    drafted = _made(await client.post(path, draft, etag=f'"{begun["version"]}"'), programme.name)
    if drafted is not None:
        _made(await client.post(f"{path}/{drafted['number']}/publish", {}, etag=f'"{begun["version"] + 1}"'), programme.name)


def _made(answer: dict[str, Any] | Refused, name: str) -> dict[str, Any] | None:
    if isinstance(answer, Refused):
        if answer.code in _TAKEN:
            return None
        raise Failure(f"{name} was refused: {answer}")
    return answer


def tell_received(received: Received) -> None:
    console = out()
    if received.there:
        console.print(f"  {received.there} example receivers were there already")
    if received.receivers:
        console.print(
            f"  {received.receivers} example receivers with {received.sites} sites and {received.programmes} programmes: "
            "criteria from published sources, firms and prices made up"
        )
