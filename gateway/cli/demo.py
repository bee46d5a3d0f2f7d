"""`spolia demo`: the main job seen happen, from posting to finding, and over."""

import asyncio
from contextlib import ExitStack
from socket import socket
from time import monotonic
from typing import Any

from rich.markup import escape

from gateway.cli.admission import Admission, admission
from gateway.cli.api import Api, api
from gateway.cli.console import out, steps
from gateway.cli.failures import Failure
from gateway.cli.finding import Hit, tell_hits
from gateway.cli.home import Home, home
from gateway.cli.installation import Installation, installation
from gateway.cli.lag import caught_up
from gateway.cli.loading import Loaded, tell_loaded
from gateway.cli.outlets import Way, tell_ways
from gateway.cli.serving import address, listening, served, unless
from gateway.cli.up import admin_key, load_demo
from gateway.demo.reading import Need, lots, needs, organizations
from gateway.house import HouseSettings, house
from services.kernel.clock import local_date, now
from services.kit.logging import configure

SHOWN = 3
"""Lots per search: enough to see why the first is first."""

SHOWN_LOT = "antwerpen-toren-01"
"""Whose ways are shown, by its owner's own id: plasterboard, which one plant takes wet and the next does not."""

SEARCHABLE_S = 20.0
"""A posted lot is searchable within a second; a loaded machine is given more."""


def demo() -> None:
    """Post the demo set by its organizations, search it as buyers in four languages, show what was found and why, and stop."""
    configure("WARNING")
    place, begun = home(), monotonic()
    with place.serving(), listening("127.0.0.1", 0) as bound, ExitStack() as until_done:
        with steps("Bringing up the database") as said:
            ready = until_done.enter_context(installation(place, said))
            ready.bring_up_to_date(said)
            said("Starting the services")
            app = house(HouseSettings(ready.databases, ready.secrets.identity_secret))
        asyncio.run(_show(app, bound, ready))
    _tell_how_to_go_on(place, monotonic() - begun)


async def _show(app: Any, bound: socket, ready: Installation) -> None:
    async with served(app, bound) as stop, admission(ready) as admits:
        await unless(stop, _main_job(address(bound), ready, admits))


async def _main_job(base_url: str, ready: Installation, admits: Admission) -> None:
    """Lots posted by their owners, then searched by the buyers."""
    loaded = await load_demo(ready.home, await admin_key(ready.home, base_url, admits), admits)
    tell_loaded(loaded)
    if not await caught_up(ready.administrator, SEARCHABLE_S):
        raise Failure("Search has not caught up with what was posted. Is the machine very busy? Run it again.")
    for need in needs(local_date(now())):
        async with api(base_url, loaded.keys[need.buyer], need.language) as buyer:
            _tell_need(need, await _found(buyer, need))
    await _where_it_can_go(base_url, loaded)


async def _where_it_can_go(base_url: str, loaded: Loaded) -> None:
    """One lot, and every way it has."""
    owner = next(lot.owner for lot in lots(local_date(now())) if lot.body["external_id"] == SHOWN_LOT)
    async with api(base_url, loaded.keys[owner]) as client:
        lot = await _own(client, SHOWN_LOT)
        ways = [Way.of(one) for one in (await client.get(f"/v1/lots/{lot['id']}/outlets"))["items"]]
    amount = f"{lot['quantity']['value']:,.10g} {lot['quantity']['unit']}"
    out().print(f"\n[bold]Where can it go?[/]  {escape(lot['title'])} ({amount}, {lot['location']['municipality']})")
    tell_ways(ways)


async def _own(client: Api, external_id: str) -> dict[str, Any]:
    """The lot of this id among the caller's own."""
    cursor: str | None = None
    while True:
        page = await client.get("/v1/lots", limit=100, cursor=cursor)
        for one in page["items"]:
            if one["external_id"] == external_id:
                return dict(one)
        if not (cursor := page["next"]):
            raise Failure(f"{external_id} is not there.")


async def _found(buyer: Api, need: Need) -> list[Hit]:
    answer = await buyer.get(
        "/v1/matches/lots",
        **{
            "q": need.words,
            "postal_code": need.postal_code,
            "radius_km": need.radius_km,
            "quantity": need.quantity,
            "unit": need.unit,
            "from": need.start,
            "until": need.until,
            "limit": SHOWN,
        },
    )
    return [Hit.of(one) for one in answer["items"]]


def _tell_need(need: Need, hits: list[Hit]) -> None:
    buyer = next(one.name for one in organizations() if one.id == need.buyer)
    console = out()
    console.print(f"\n[bold]{escape(need.story)}[/]  ({escape(buyer)}, {need.language})")
    amount, place = f"{need.quantity} {need.unit}", f"{need.postal_code} + {need.radius_km} km"
    console.print(f"[dim]{escape(need.words)} · {amount} · {place} · {need.start} to {need.until}[/]")
    tell_hits(hits)


def _tell_how_to_go_on(place: Home, seconds: float) -> None:
    console = out()
    console.print(f"[bold]Done in {seconds:.0f} s[/], and stopped. To go on:")
    console.print("  make up                       everything at http://127.0.0.1:8000, the API explained at /docs")
    console.print(f"  {place.keys_file!s:<29} a key for each role", soft_wrap=True)
    console.print(
        "  curl 'http://127.0.0.1:8000/v1/matches/lots?q=gevelstenen&postal_code=2800&radius_km=50' -H 'Accept-Language: nl'",
        soft_wrap=True,
    )
