"""What has changed, as it is told to everyone."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field


class PublishedChange(BaseModel):
    """A state of one subject from now on, as a CloudEvent (1.0, JSON)."""

    specversion: Literal["1.0"] = "1.0"
    id: UUID = Field(description="The same whenever this is told.")
    source: str = Field(description="The service that says so.", examples=["/listings"])
    type: str = Field(description="What changed, and the version of `data`.", examples=["lot.changed.v1"])
    subject: UUID = Field(description="Id of the lot, the receiver, the programme, the reservation or the want.")
    time: datetime | None = Field(description="When it changed; null for what was published before you began.")
    datacontenttype: Literal["application/json"] = "application/json"
    version: int = Field(description="Version of the subject. Ignore a change whose version is not higher than the one you hold.")
    data: dict[str, Any] | None = Field(
        description="All that is published of it, as `GET` answers everyone, or the parties of a reservation; of a want what it is "
        "matched by. Null: forget it, it is gone."
    )


class ChangePage(BaseModel):
    """Some changes, those of one subject in their order, and where to go on."""

    items: list[PublishedChange]
    next: str = Field(description="Ask for what follows with this as `after`. Keep it once you have kept the items.")
    more: bool = Field(description="More is there already, though nothing of it may be for you: ask again without waiting.")
