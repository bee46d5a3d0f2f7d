"""A handover of a receiver as it is sent and told."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field

from services.acceptance.domain.handover import Handover
from services.acceptance.schemas.parts import Part


class ReceiverHandoverIn(Part):
    """Whom the receiver is for."""

    organization_id: Annotated[UUID, Field(description="The organization that it is; it takes the receiver over, or declines.")]


class ReceiverHandoverOut(BaseModel):
    """An open handover, for the two concerned."""

    id: UUID
    receiver_id: UUID
    by: Annotated[UUID, Field(description="The organization that keeps it.")]
    to: Annotated[UUID, Field(description="The organization that may take it over.")]
    offered_at: datetime
    version: Annotated[int, Field(description="Rises when it is offered to another.")]

    @classmethod
    def of(cls, one: Handover) -> Self:
        return cls(id=one.id, receiver_id=one.receiver_id, by=one.by, to=one.to, offered_at=one.offered_at, version=one.version)


class ReceiverHandoverPage(BaseModel):
    """Some handovers, oldest first."""

    items: list[ReceiverHandoverOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]
