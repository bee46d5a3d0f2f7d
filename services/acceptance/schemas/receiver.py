"""A receiver as it is sent, changed and published."""

from dataclasses import replace
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field
from uuid6 import uuid7

from services.acceptance.domain.programme import Transcription
from services.acceptance.domain.receiver import MOST_SITES, Kind, Receiver
from services.acceptance.schemas.parts import Name, Part
from services.acceptance.schemas.site import SiteIn, SiteOut
from services.acceptance.schemas.transcription import TranscriptionIn, TranscriptionOut
from services.kernel.identity import OrganizationId, ReceiverId, SiteId
from services.kit.patching import MergePatch

Website = Annotated[str, Field(max_length=500, pattern=r"^https?://[^\s\x00]+$", examples=["https://www.example.be"])]


class ReceiverBody(Part):
    """A receiver as its owner states it, without its sites."""

    name: Name
    kind: Kind
    website: Website | None = None

    @classmethod
    def of(cls, receiver: Receiver) -> Self:
        """The body that would state this receiver; what a merge patch is applied to."""
        return cls(name=receiver.name, kind=receiver.kind, website=receiver.website)


class ReceiverIn(ReceiverBody):
    """A receiver to register, with the sites it has already."""

    sites: Annotated[tuple[SiteIn, ...], Field(max_length=MOST_SITES)] = ()
    transcription: Annotated[
        TranscriptionIn | None,
        Field(description="Where you have it from, when you register another organization: unconfirmed until that one claims it."),
    ] = None

    def meant(self, owner: OrganizationId) -> Receiver:
        written = self.transcription
        return Receiver(
            id=ReceiverId(uuid7()),
            organization_id=owner,
            name=self.name,
            kind=self.kind,
            website=self.website,
            sites=tuple(site.meant(SiteId(uuid7())) for site in self.sites),
            transcription=Transcription(owner, written.source, written.on) if written else None,
        )


class ReceiverPatch(MergePatch):
    """A merge patch (RFC 7396) of a receiver: what is left out stays, null removes. Its sites have addresses of their own."""

    whole = ReceiverBody

    def onto(self, receiver: Receiver) -> Receiver:
        patched = self.applied(ReceiverBody.of(receiver))
        return replace(receiver, name=patched.name, kind=patched.kind, website=patched.website)


class ReceiverOut(BaseModel):
    """A receiver as it is published."""

    id: UUID
    organization_id: UUID
    name: str
    kind: Kind
    website: str | None
    sites: list[SiteOut]
    transcription: TranscriptionOut | None
    confirmed: Annotated[bool, Field(description="Whether the organization itself stands for it.")]
    version: Annotated[int, Field(description="Rises with every change of the receiver or one of its sites; also the ETag.")]

    @classmethod
    def of(cls, receiver: Receiver) -> Self:
        return cls(
            id=receiver.id,
            organization_id=receiver.organization_id,
            name=receiver.name,
            kind=receiver.kind,
            website=receiver.website,
            sites=[SiteOut.of(site) for site in receiver.sites],
            transcription=TranscriptionOut.of(receiver.transcription) if receiver.transcription else None,
            confirmed=receiver.confirmed,
            version=receiver.version,
        )


class ReceiverPage(BaseModel):
    """Some receivers, oldest first."""

    items: list[ReceiverOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]
