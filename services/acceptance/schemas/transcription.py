"""What was written down for another: as it is sent, and as it is published."""

from datetime import date
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field

from services.acceptance.domain.programme import Transcription
from services.acceptance.schemas.parts import Note, Part
from services.kit.scalars import Day


class TranscriptionIn(Part):
    """Where the criteria were published, and of which day that is."""

    source: Annotated[Note, Field(examples=["https://www.example.be/voorwaarden.pdf"])]
    on: Day


class TranscriptionOut(BaseModel):
    """Who wrote the criteria down, where from and when; the receiver has not confirmed them."""

    by: Annotated[UUID, Field(description="The organization that did.")]
    source: str
    on: date

    @classmethod
    def of(cls, transcription: Transcription) -> Self:
        return cls(by=transcription.by, source=transcription.source, on=transcription.on)
