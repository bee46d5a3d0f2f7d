"""`spolia reindex`: search's projection built anew from the feed while the old one serves."""

import asyncio
from time import monotonic

import httpx

from gateway.cli.console import Said, err, steps
from gateway.cli.failures import Failure
from gateway.cli.home import home
from gateway.cli.installation import Installation, installation
from gateway.house import HouseSettings
from services.kit.logging import configure
from services.listings.app import create_app as create_listings
from services.listings.settings import Settings as ListingsSettings
from services.matching.app import rebuild
from services.matching.domain.errors import ReindexRunning
from services.matching.settings import Settings as MatchingSettings


def reindex() -> None:
    """Build the projection of search anew and let it serve; a running instance goes on with the old one meanwhile."""
    configure("WARNING")
    begun = monotonic()
    with steps("Bringing up the database") as said, installation(home(), said) as ready:
        ready.make_usable(said)
        try:
            lots = asyncio.run(_rebuilt(ready, said))
        except ReindexRunning as running:
            raise Failure("Another reindex is under way; let it end.") from running
    err().print(f"{lots} lots in the new projection, which serves from now on; {monotonic() - begun:.1f} s.")


async def _rebuilt(ready: Installation, said: Said) -> int:
    """The feed of listings is read in this process, whether or not an instance runs beside."""
    settings = HouseSettings(ready.databases, ready.secrets.identity_secret)
    listings = create_listings(ListingsSettings(**settings.of("listings")))
    transport = httpx.ASGITransport(listings)
    async with listings.router.lifespan_context(listings), httpx.AsyncClient(transport=transport, base_url="http://listings") as feed:
        return await rebuild(MatchingSettings(**settings.of("matching")), feed, lambda what, count: said(f"Reading the {what}: {count}"))
