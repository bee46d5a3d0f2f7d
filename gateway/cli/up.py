"""`spolia up`: everything in one process, until it is told to stop."""

import asyncio
from contextlib import ExitStack
from socket import socket
from typing import Annotated, Any, Final

import typer

from gateway.cli.admission import Admission, admission
from gateway.cli.console import err, steps
from gateway.cli.home import Home, Keys, home
from gateway.cli.installation import Installation, installation
from gateway.cli.loading import Loaded, admitted, by_role, load, tell_loaded
from gateway.cli.serving import address, listening, public_address, served, unless
from gateway.house import HouseSettings, house
from services.kernel.identity import Role
from services.kit import tracing
from services.kit.logging import configure

OPERATOR: Final = "Spolia operator"
"""The organization of the installation's own admin key."""


def up(
    demo: Annotated[bool, typer.Option("--demo", help="Load the demo set and write a key for each of its roles.")] = False,
    port: Annotated[int, typer.Option(envvar="SPOLIA_PORT", min=0, max=65535, help="Port to listen on; 0 is any free one.")] = 8000,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
) -> None:
    """Run everything in this process, on an embedded database or the one in SPOLIA_DATABASE_URL."""
    configure("WARNING")
    tracing.configure("spolia")
    place = home()
    with place.serving(), listening(host, port) as bound, ExitStack() as until_stopped:
        with steps("Bringing up the database") as said:
            ready = until_stopped.enter_context(installation(place, said))
            ready.bring_up_to_date(said)
            said("Starting the services")
            secret = ready.secrets.identity_secret
            app = house(HouseSettings(ready.databases, secret, files_url=place.files_url, public_url=public_address(bound)))
        asyncio.run(_serve(app, bound, ready, demo=demo))
        err().print("Stopped.")


async def _serve(app: Any, bound: socket, ready: Installation, *, demo: bool) -> None:
    async with served(app, bound) as stop, admission(ready) as admits:
        keys = await admin_key(ready.home, address(bound), admits)
        if demo:
            tell_loaded(await unless(stop, load_demo(ready.home, keys, admits)))
        _tell(address(bound), ready.home)
        await stop.wait()
        err().print("Stopping: requests under way are finished first.")


async def admin_key(place: Home, base_url: str, admits: Admission) -> Keys:
    """The keys of this instance, an admin's among them; those of an earlier run that still open are kept."""
    before = place.keys()
    known = dict(before.keys) if before else {}
    admin = await admits.keep(known, {Role.ADMIN.value: (OPERATOR, Role.ADMIN)})
    keys = Keys(base_url, known | admin)
    place.write_keys(keys)
    return keys


async def load_demo(place: Home, keys: Keys, admits: Admission) -> Loaded:
    """Load the demo set and keep a key for each of its roles."""
    admin = keys.keys[Role.ADMIN.value]
    owners = await admitted(keys.base_url, admin, place.demo_keys(), admits)
    place.write_demo_keys(owners)
    place.write_keys(Keys(keys.base_url, {**keys.keys, **by_role(owners, admin)}))
    return await load(keys.base_url, owners)


def _tell(base_url: str, place: Home) -> None:
    console = err()
    console.print(f"\nSpolia listens at [bold]{base_url}[/]   the API: {base_url}/docs")
    console.print(f"Keys: {place.keys_file}   Ctrl-C stops it.", soft_wrap=True)
