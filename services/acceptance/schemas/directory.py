"""Dealers and service firms, as they are listed."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field

from services.acceptance.domain.nearby.asking import Nearby
from services.acceptance.domain.nearby.telling import when
from services.acceptance.domain.site import DeliveryMode, Service, Visitor
from services.acceptance.schemas.nearby import Km, NearbyFirmOut
from services.acceptance.schemas.parts import SitePlace
from services.kernel.language import Language


class DirectoryEntryOut(BaseModel):
    """A site of a firm that helps a material on its way."""

    firm: NearbyFirmOut
    site_id: UUID
    name: Annotated[str, Field(description="Of the site.")]
    place: SitePlace
    distance_km: Km
    services: list[Service]
    materials: Annotated[list[str], Field(description="For which classes, each with all below it.")]
    for_whom: list[Visitor]
    delivery_modes: list[DeliveryMode]
    when: Annotated[str, Field(description="In the reader's language.")]

    @classmethod
    def of(cls, found: Nearby, language: Language) -> Self:
        site = found.site
        return cls(
            firm=NearbyFirmOut.of(found),
            site_id=site.id,
            name=site.name,
            place=SitePlace.of(site.place),
            distance_km=round(found.km, 1),
            services=[*site.services],
            materials=[*site.materials],
            for_whom=[*site.takes_from],
            delivery_modes=[*site.delivery_modes],
            when=when(site, language),
        )


class DirectoryOut(BaseModel):
    """Firms near a place, nearest first."""

    items: list[DirectoryEntryOut]
