"""A site as it is sent, changed and published."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import AfterValidator, BaseModel, Field

from services.acceptance.domain.opening import read_hours
from services.acceptance.domain.site import DeliveryMode, Service, Site, SiteRole, Visitor
from services.acceptance.schemas.parts import Material, Name, Note, Part, SiteLocation, SitePlace
from services.acceptance.schemas.visiting import MunicipalityOut, OpenHours, QuotaBody, Residents, VehicleBody
from services.kernel.identity import SiteId
from services.kit.patching import MergePatch
from services.vocabulary.material import MaterialCode

Once = AfterValidator(lambda values: tuple(dict.fromkeys(values)))
"""What is said twice counts once."""

DeliveryModes = Annotated[tuple[DeliveryMode, ...], Once, Field(min_length=1, max_length=10, description="How material comes.")]
Visitors = Annotated[tuple[Visitor, ...], Once, Field(min_length=1, max_length=10, description="Who may come.")]
Materials = Annotated[
    tuple[Material, ...],
    Once,
    Field(min_length=1, max_length=200, description="What is taken: classes of the vocabulary, each with all below it."),
]

Services = Annotated[
    tuple[Service, ...],
    Once,
    Field(max_length=len(Service), description="What is done there for others, with these materials; a site that only takes in has none."),
]


class SiteIn(Part):
    """A site as its owner states it."""

    name: Name
    role: SiteRole
    location: SiteLocation
    delivery_modes: DeliveryModes
    takes_from: Visitors
    materials: Materials
    opening_hours: Annotated[Note | None, Field(description="In your own words: seasons, holidays, what the hours do not tell.")] = None
    hours: OpenHours | None = None
    municipalities: Residents = ()
    appointment: Annotated[bool, Field(description="Whether one makes an appointment before coming.")] = False
    quota: QuotaBody | None = None
    vehicle: VehicleBody | None = None
    services: Services = ()

    def meant(self, site_id: SiteId) -> Site:
        return Site(
            id=site_id,
            name=self.name,
            role=self.role,
            place=self.location.meant(),
            delivery_modes=self.delivery_modes,
            takes_from=self.takes_from,
            materials=tuple(map(MaterialCode, self.materials)),
            opening_hours=self.opening_hours,
            hours=self.hours,
            municipalities=self.municipalities,
            appointment=self.appointment,
            quota=self.quota.meant() if self.quota else None,
            vehicle=self.vehicle.meant() if self.vehicle else None,
            services=self.services,
        )

    @classmethod
    def of(cls, site: Site) -> Self:
        """The body that would state this site; what a merge patch is applied to."""
        return cls(
            name=site.name,
            role=site.role,
            location=SiteLocation.of(site.place),
            delivery_modes=site.delivery_modes,
            takes_from=site.takes_from,
            materials=site.materials,
            opening_hours=site.opening_hours,
            hours=site.hours,
            municipalities=site.municipalities,
            appointment=site.appointment,
            quota=site.quota and QuotaBody.of(site.quota),
            vehicle=site.vehicle and VehicleBody.of(site.vehicle),
            services=site.services,
        )


class SitePatch(MergePatch):
    """A merge patch (RFC 7396) of a site: what is left out stays, null removes."""

    whole = SiteIn

    def onto(self, site: Site) -> Site:
        return self.applied(SiteIn.of(site)).meant(site.id)


class SiteOut(BaseModel):
    """A site as it is published."""

    id: UUID
    name: str
    role: SiteRole
    location: SitePlace
    delivery_modes: list[DeliveryMode]
    takes_from: list[Visitor]
    materials: list[str]
    opening_hours: Annotated[str | None, Field(description="In the receiver's own words.")]
    hours: Annotated[str | None, Field(description="In the syntax of OpenStreetMap's opening_hours.")]
    week: Annotated[
        dict[str, list[list[str]]] | None,
        Field(description="The same by day, `Mo` to `Su` and `PH`: from, until; none: closed."),
    ]
    municipalities: Annotated[list[MunicipalityOut], Field(description="Whose residents may come; everyone's where empty.")]
    appointment: bool
    quota: QuotaBody | None
    vehicle: VehicleBody | None
    services: Annotated[list[Service], Field(description="What is done there for others.")]

    @classmethod
    def of(cls, site: Site) -> Self:
        return cls(
            id=site.id,
            name=site.name,
            role=site.role,
            location=SitePlace.of(site.place),
            delivery_modes=[*site.delivery_modes],
            takes_from=[*site.takes_from],
            materials=[*site.materials],
            opening_hours=site.opening_hours,
            hours=site.hours,
            week=_week(site.hours),
            municipalities=[MunicipalityOut.of(refnis) for refnis in site.municipalities],
            appointment=site.appointment,
            quota=site.quota and QuotaBody.of(site.quota),
            vehicle=site.vehicle and VehicleBody.of(site.vehicle),
            services=[*site.services],
        )


def _week(hours: str | None) -> dict[str, list[list[str]]] | None:
    return None if hours is None else {str(day): [[*span] for span in spans] for day, spans in read_hours(hours).days.items()}
