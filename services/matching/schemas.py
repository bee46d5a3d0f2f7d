"""The published language of matching."""

from typing import Annotated

from pydantic import BaseModel, Field

from services.listings.schemas import LotOut
from services.matching.domain.scoring import Component

Share = Annotated[float, Field(ge=0, le=1)]


class ReasonOut(BaseModel):
    """What one component of the score found, and why."""

    component: Component
    score: Share
    text: Annotated[str, Field(description="In the reader's language.", examples=["12.4 km away (about 16 km by road, 23 min)"])]


class MatchOut(BaseModel):
    """A lot that fits, and how well."""

    lot: LotOut
    distance_km: Annotated[
        float | None, Field(description="Great circle to the published point, to 0.1 km; null where no place was asked.")
    ]
    score: Share
    reasons: list[ReasonOut]


class UnderstoodOut(BaseModel):
    """How the question was understood."""

    material: Annotated[str | None, Field(description="Code of the class that was asked, or that the words name.")]
    confidence: Annotated[Share | None, Field(description="How surely; 1 when the code was given.")]
    words: Annotated[
        dict[str, list[str]], Field(description="The words that take part, each with the folded words in use it may stand for.")
    ]


class Matches(BaseModel):
    """The best matches first; equal scores stand in a stable order."""

    items: list[MatchOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]
    truncated: Annotated[bool, Field(description="More lots fit than were scored; those farthest away (or oldest) were left out.")]
    understood: UnderstoodOut
