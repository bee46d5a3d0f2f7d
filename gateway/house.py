"""All services in one process: the composition root of `spolia up`. Only here and in `document` are their applications imported."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import httpx
from fastapi import FastAPI
from starlette.routing import Router

from gateway.app import create_app
from gateway.composition import Document, compose
from gateway.forwarding.upstream import AsgiUpstream
from gateway.service import NAME, create_service
from gateway.settings import GatewaySettings
from services.acceptance.app import create_app as create_acceptance
from services.acceptance.settings import Settings as AcceptanceSettings
from services.listings.app import create_app as create_listings
from services.listings.settings import Settings as ListingsSettings
from services.matching.app import create_app as create_matching
from services.matching.settings import Settings as MatchingSettings


@dataclass(frozen=True, slots=True)
class HouseSettings:
    """`databases`: the DSN of each service's own role, by its name. `gateway`: settings of the gateway by their name, such as rates.

    `files_url`: where documents are kept, and `public_url`: where everyone reaches the gateway, unless listings' own variables say so.
    """

    databases: Mapping[str, str]
    identity_secret: str = field(repr=False)
    gateway: Mapping[str, Any] = field(default_factory=dict)
    files_url: str | None = None
    public_url: str | None = None

    def of(self, service: str) -> dict[str, Any]:
        return {"database_url": self.databases[service], "identity_secret": self.identity_secret}


def house(settings: HouseSettings) -> Router:
    """Everything as one ASGI application with a lifespan; the services call each other in this process too."""
    gateway = GatewaySettings(**settings.of(NAME), **settings.gateway)
    apps = services(settings)
    upstreams = {name: AsgiUpstream(app) for name, app in apps.items()}
    return create_app(gateway, upstreams, composed(), [app.state.figures.registry for app in apps.values()])


def services(settings: HouseSettings) -> dict[str, FastAPI]:
    """The applications behind the gateway, by their name, in the order in which they start."""
    listings = create_listings(_listings(settings))
    calling = httpx.AsyncClient(transport=httpx.ASGITransport(listings), base_url="http://listings")  # holds nothing open
    acceptance = create_acceptance(AcceptanceSettings(**settings.of("acceptance")), listings=calling)
    judging = httpx.AsyncClient(transport=httpx.ASGITransport(acceptance), base_url="http://acceptance")
    matching = create_matching(MatchingSettings(**settings.of("matching")), listings=calling, acceptance=judging)
    return {"listings": listings, "acceptance": acceptance, "matching": matching}


def _listings(settings: HouseSettings) -> ListingsSettings:
    told = ListingsSettings(**settings.of("listings"))
    return told.model_copy(update={"files_url": told.files_url or settings.files_url, "public_url": told.public_url or settings.public_url})


@cache
def composed() -> Document:
    """The document of all services, to be read only: it takes two seconds to make, and is the same whatever the settings are."""
    return compose({name: app.openapi() for name, app in described().items()})


def described() -> dict[str, FastAPI]:
    """Every application, only to be asked what it would do: no database, no secret."""
    names = (NAME, "listings", "acceptance", "matching")
    settings = HouseSettings(dict.fromkeys(names, "postgresql://"), "only to describe, never to sign with")
    return {NAME: create_service(GatewaySettings(**settings.of(NAME)))} | services(settings)
