"""A programme and its drafts as their keeper states them."""

from dataclasses import replace
from typing import Annotated, Final, Self
from uuid import UUID

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError
from uuid6 import uuid7

from services.acceptance.domain.programme import Programme, Transcription
from services.acceptance.domain.receiver import MOST_SITES
from services.acceptance.schemas.criteria import CriteriaBody
from services.acceptance.schemas.parts import Name, Part
from services.acceptance.schemas.transcription import TranscriptionIn
from services.kernel.identity import OrganizationId, ProgrammeId, ReceiverId, SiteId
from services.kit.patching import MergePatch
from services.kit.scalars import Day

MOST_REGIONS: Final = 20

Region = Annotated[str, Field(pattern=r"^[A-Z]{2}-[A-Z0-9]{1,3}$", description="ISO 3166-2.", examples=["BE-VLG"])]
Country = Annotated[str, Field(pattern="^[A-Z]{2}$", description="ISO 3166-1.", examples=["BE"])]


class ProgrammeBody(Part):
    """A programme as its keeper states it, without its versions."""

    name: Name
    country: Country = "BE"
    regions: Annotated[tuple[Region, ...], Field(max_length=MOST_REGIONS, description="Of the country; all of it where empty.")] = ()
    sites: Annotated[
        tuple[UUID, ...], Field(max_length=MOST_SITES, description="Where it runs; at all of the receiver's sites where empty.")
    ] = ()

    @model_validator(mode="after")
    def _in_its_country(self) -> Self:
        if elsewhere := [region for region in self.regions if not region.startswith(self.country)]:
            raise PydanticCustomError(
                "region_elsewhere",
                "{region} does not lie in {country}: a region begins with its country's code",
                {"region": elsewhere[0], "country": self.country},
            )
        return self

    @classmethod
    def of(cls, programme: Programme) -> Self:
        """The body that would state this programme; what a merge patch is applied to."""
        return cls(name=programme.name, country=programme.country, regions=programme.regions, sites=programme.sites)


class ProgrammeIn(ProgrammeBody):
    """A programme to begin; its criteria come as drafts."""

    receiver_id: UUID
    transcription: Annotated[
        TranscriptionIn | None, Field(description="Where you have them from, when you write down what the receiver published.")
    ] = None
    example: Annotated[bool, Field(description="Written to show the product; never a firm's current condition.")] = False

    def meant(self, keeper: OrganizationId) -> Programme:
        written = self.transcription
        return Programme(
            id=ProgrammeId(uuid7()),
            receiver_id=ReceiverId(self.receiver_id),
            organization_id=keeper,
            name=self.name,
            country=self.country,
            regions=self.regions,
            sites=tuple(map(SiteId, self.sites)),
            transcription=Transcription(keeper, written.source, written.on) if written else None,
            example=self.example,
        )


class ProgrammePatch(MergePatch):
    """A merge patch (RFC 7396) of a programme: what is left out stays, null removes. Its versions have addresses of their own."""

    whole = ProgrammeBody

    def onto(self, programme: Programme) -> Programme:
        patched = self.applied(ProgrammeBody.of(programme))
        sites = tuple(map(SiteId, patched.sites))
        return replace(programme, name=patched.name, country=patched.country, regions=patched.regions, sites=sites)


class DraftIn(Part):
    """A draft: criteria, and the days on which they are to hold."""

    criteria: CriteriaBody
    valid_from: Annotated[Day, Field(description="The first day; not one that has passed.")]
    valid_until: Annotated[
        Day | None, Field(description="The last day. Left out, it holds until a later version begins, or until you end it.")
    ] = None


class EndIn(Part):
    """The last day on which a version holds."""

    on: Day
