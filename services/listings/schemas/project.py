"""Projects as they are written in JSON."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from services.kernel.identity import DocumentId, OrganizationId
from services.kit.patching import MergePatch
from services.kit.scalars import Day
from services.listings.domain import project as domain
from services.listings.schemas.lot import Answer, PlaceOut
from services.listings.schemas.offer import NEWEST_BUILDING, OLDEST_BUILDING
from services.listings.schemas.parts import AvailabilityBody, LocationBody, Part, Text


class RegisteredBody(Part):
    """What a register calls the building or its address."""

    registry: domain.Registry
    id: Annotated[Text, Field(description="Its id there, such as an adresObjectID.", examples=["3706808"])]


class BuildingBody(Part):
    """What is taken down or renovated."""

    name: Annotated[Text | None, Field(examples=["Blok C"])] = None
    kind: Annotated[Text | None, Field(description="What it was used for.", examples=["school"])] = None
    address: Annotated[Text | None, Field(examples=["Veldstraat 12, 2800 Mechelen"])] = None
    registered: Annotated[list[RegisteredBody], Field(default_factory=list, max_length=50)]
    building_year: Annotated[int | None, Field(ge=OLDEST_BUILDING, le=NEWEST_BUILDING, description="Unknown counts as old.")] = None

    def meant(self) -> domain.Building:
        known = tuple(domain.Registered(one.registry, one.id) for one in self.registered)
        return domain.Building(self.name, self.kind, self.address, known, self.building_year)

    @classmethod
    def of(cls, building: domain.Building) -> Self:
        return cls(
            name=building.name,
            kind=building.kind,
            address=building.address,
            registered=[RegisteredBody.model_validate(one) for one in building.registered],
            building_year=building.building_year,
        )


class PartyBody(Part):
    """Someone in the project. An organization of ours sees it and does in it what its right says."""

    role: domain.ProjectRole
    right: Annotated[domain.ProjectRight, Field(description="`edit` includes `read`, `publish` includes both.")] = domain.ProjectRight.READ
    organization_id: Annotated[UUID | None, Field(description="An organization here.")] = None
    name: Annotated[Text | None, Field(description="Of whoever has no organization here.")] = None

    @model_validator(mode="after")
    def _someone(self) -> Self:
        if self.organization_id is None and self.name is None:
            raise PydanticCustomError("party_unnamed", "give an organization_id or a name")
        return self

    def meant(self) -> domain.Party:
        organization = OrganizationId(self.organization_id) if self.organization_id else None
        return domain.Party(self.role, self.right, organization, self.name)


class PaperBody(Part):
    """A paper of the project, named so that it can be asked for. Those that prove something go with every lot made of the project."""

    kind: domain.PaperKind
    number: Text | None = None
    issuer: Text | None = None
    date: Day | None = None
    valid_until: Day | None = None
    document_id: Annotated[UUID | None, Field(description="The paper itself, where it is kept here: a document of yours.")] = None

    def meant(self) -> domain.Paper:
        document_id = DocumentId(self.document_id) if self.document_id else None
        return domain.Paper(self.kind, self.number, self.issuer, self.date, self.valid_until, document_id)


class ProjectBody(Part):
    """All that is stated of a project. A name, a place and planned dates are enough."""

    name: Annotated[Text, Field(examples=["Sint-Jozefsschool, afbraak vleugel B"])]
    location: LocationBody
    planned: Annotated[AvailabilityBody, Field(description="When the material comes free; what lots are made with.")]
    state: domain.ProjectState = domain.ProjectState.PLANNED
    building: BuildingBody | None = None
    external_id: Annotated[Text | None, Field(description="Your own id of the project.")] = None
    parties: Annotated[list[PartyBody], Field(default_factory=list, max_length=50)]
    documents: Annotated[list[PaperBody], Field(default_factory=list, max_length=200, description="Permits, plans, surveys, attests.")]

    def plan(self) -> domain.Plan:
        return domain.Plan(
            name=self.name,
            location=self.location.meant(),
            planned=self.planned.meant(),
            state=self.state,
            building=self.building.meant() if self.building else domain.Building(),
            external_id=self.external_id,
            parties=tuple(one.meant() for one in self.parties),
            documents=tuple(one.meant() for one in self.documents),
        )

    @classmethod
    def of(cls, plan: domain.Plan) -> Self:
        """The body that would state this plan; what a merge patch is applied to."""
        return cls.model_validate(_stated(plan))


class ProjectIn(ProjectBody):
    """A project to begin."""


class ProjectPatch(MergePatch):
    """A merge patch (RFC 7396) of a project: what is left out stays, null removes; lists are replaced whole."""

    whole = ProjectBody


class ProjectOut(Answer):
    """A project, as all who take part in it see it."""

    id: UUID
    organization_id: Annotated[UUID, Field(description="Who keeps the project, and owns its lots.")]
    version: Annotated[int, Field(description="Rises with every change; also the ETag.")]
    name: str
    place: Annotated[PlaceOut, Field(description="Where the location lies.")]
    location: LocationBody
    planned: AvailabilityBody
    state: domain.ProjectState
    building: BuildingBody
    external_id: str | None
    parties: list[PartyBody]
    documents: list[PaperBody]
    your_right: Annotated[domain.ProjectRight, Field(description="What you may do in it.")]

    @classmethod
    def seen(cls, project: domain.Project, by: OrganizationId) -> Self:
        known = {"id": project.id, "organization_id": project.organization_id, "version": project.version}
        place = PlaceOut.of(project.place)
        return cls.model_validate({**known, **_stated(project.plan), "place": place, "your_right": project.rights()[by]})


class ProjectPage(Answer):
    """Some of the projects that you take part in, newest first."""

    items: list[ProjectOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]


def _stated(plan: domain.Plan) -> dict[str, object]:
    return {
        "name": plan.name,
        "location": LocationBody.of(plan.location),
        "planned": AvailabilityBody.of(plan.planned),
        "state": plan.state,
        "building": BuildingBody.of(plan.building),
        "external_id": plan.external_id,
        "parties": [PartyBody.model_validate(one) for one in plan.parties],
        "documents": [PaperBody.model_validate(one) for one in plan.documents],
    }
