"""What the feed tells other services of the verdicts on a lot."""

from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field


class VerdictState(BaseModel):
    """Of one lot: no reasons, no facts."""

    lot_id: UUID
    version: int
    passes: Annotated[list[UUID], Field(description="Programmes whose version in force it passes.")]
    one_remedy_away: Annotated[list[UUID], Field(description="Programmes that one kind of work keeps it from.")]
