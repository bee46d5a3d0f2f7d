"""The published language of matching."""

from typing import Annotated

from pydantic import BaseModel, Field

from services.listings.schemas import LotOut
from services.listings.schemas.lot import GuessOut
from services.listings.schemas.parts import QuantityBody
from services.listings.schemas.want import WantOut
from services.matching.domain.facets import Facet
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


class WantMatchOut(BaseModel):
    """A want that a lot suits, and how well."""

    want: WantOut
    distance_km: Annotated[float, Field(description="Great circle between the published points, to 0.1 km.")]
    score: Share
    reasons: list[ReasonOut]


class WantMatches(BaseModel):
    """The wants that the lot suits best first; equal scores stand in a stable order."""

    items: list[WantMatchOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]
    truncated: Annotated[bool, Field(description="More wants may be suited than were scored; those farthest away were left out.")]


class UnderstoodOut(BaseModel):
    """How the question was understood."""

    material: Annotated[str | None, Field(description="Code of the class that was asked, or that the words name.")]
    confidence: Annotated[Share | None, Field(description="How surely; 1 when the code was given.")]
    alternatives: Annotated[list[GuessOut], Field(description="What else the words may mean; its lots are found too.")]
    words: Annotated[
        dict[str, list[str]], Field(description="The words that take part, each with the folded words in use it may stand for.")
    ]
    attributes: Annotated[
        dict[str, list[str]], Field(description="What was asked of attributes, each with the keys that lots in any language are found by.")
    ]
    quantity: Annotated[QuantityBody | None, Field(description="How much the words ask for; it counts where no `quantity` was given.")]


class FacetShareOut(BaseModel):
    """So many lots have this value."""

    value: Annotated[
        str, Field(description="A class code, a band such as `10-25` (from, to; km or euros), a month, a condition, `free` or `not_told`.")
    ]
    name: Annotated[str | None, Field(description="What a class is called in the reader's language.")]
    lots: int


class FacetsOut(BaseModel):
    """All lots that fit, counted."""

    lots: Annotated[int, Field(description="How many were counted.")]
    truncated: Annotated[bool, Field(description="There are more than are counted.")]
    by: dict[Facet, list[FacetShareOut]]


class Matches(BaseModel):
    """The best matches first; equal scores stand in a stable order."""

    items: list[MatchOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]
    truncated: Annotated[bool, Field(description="More lots fit than were scored; those farthest away (or oldest) were left out.")]
    understood: UnderstoodOut
    facets: Annotated[FacetsOut | None, Field(description="Where `facets` were asked for.")]
