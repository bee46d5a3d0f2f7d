"""Corrections of many items at once: what a hub's system does not know, and people do."""

from typing import Annotated, Any, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from services.listings.domain.inventory import Patch
from services.listings.domain.offer import Offer
from services.listings.schemas.inventories import Category
from services.listings.schemas.offer import NEWEST_BUILDING, OLDEST_BUILDING, OfferBody
from services.listings.schemas.parts import AvailabilityBody, EvidenceBody, LocationBody, Part, Text

REMOVABLE = ("building_year", "evidence")
"""What an offer can do without; a place and a window stay until the hub tells of the item again."""


class CorrectionBody(Part):
    """A merge patch: what is left out stays, null takes an earlier correction back."""

    building_year: Annotated[int | None, Field(ge=OLDEST_BUILDING, le=NEWEST_BUILDING)] = None
    evidence: Annotated[list[EvidenceBody] | None, Field(max_length=50)] = None
    location: LocationBody | None = None
    available: AvailabilityBody | None = None

    def patch(self) -> dict[str, Any]:
        return self.model_dump(mode="json", by_alias=True, include=self.model_fields_set)


class CorrectionIn(Part):
    """Which items, and what is so of all of them, whatever the hub's lines say."""

    category: Annotated[Category | None, Field(description="All items of this category of the hub's own.")] = None
    external_ids: Annotated[list[Text] | None, Field(min_length=1, max_length=10_000, description="These items.")] = None
    patch: CorrectionBody

    @model_validator(mode="after")
    def _of_some(self) -> Self:
        if self.category is None and self.external_ids is None:
            raise PydanticCustomError("filter_missing", "name a category or external_ids")
        return self


def corrected_offer(offer: Offer, patch: Patch) -> Offer:
    """The offer with what was corrected in it; `ValueError` where that makes no sense."""
    whole = OfferBody.of(offer).model_dump(mode="json", by_alias=True, exclude_none=True)
    whole |= {name: value for name, value in patch.items() if value is not None}
    for name in REMOVABLE:
        if name in patch and patch[name] is None:
            whole.pop(name, None)
    return OfferBody.model_validate(whole).offer()
