"""A want as its readers see it."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from services.kernel.language import Language
from services.kit.scalars import Number
from services.listings.domain import want as domain
from services.listings.domain.offer import Condition
from services.listings.domain.requirement import WantAudience
from services.listings.schemas.lot import Answer, AttributeOut, MaterialOut, PlaceOut
from services.listings.schemas.parts import ContactBody, LocationBody, QuantityBody
from services.listings.schemas.requirement import CeilingBody, PeriodBody, Spare


class WantOut(Answer):
    """A want as it is shown to others."""

    id: UUID
    organization_id: UUID
    status: domain.WantStatus
    version: Annotated[int, Field(description="Rises with every change; also the ETag.")]
    title: str | None
    description: str | None
    language: Language | None
    material: MaterialOut
    attributes: Annotated[list[AttributeOut], Field(description="What is asked beside the class, in no language. Stated ones first.")]
    quantity: QuantityBody
    spare_percent: Spare
    location: Annotated[PlaceOut, Field(description="The municipality where it is needed.")]
    radius_km: Number | None
    needed: PeriodBody
    condition: Annotated[Condition | None, Field(description="At least this good.")]
    audience: WantAudience

    @classmethod
    def of(cls, want: domain.Want) -> Self:
        return cls.model_validate(_shown(want))


class WantState(WantOut):
    """A want as other services hear of it: with what it is matched by, and nothing of where exactly or whose number to call."""

    price_ceiling: CeilingBody | None
    stated_material: str | None

    @classmethod
    def of(cls, want: domain.Want) -> Self:
        return cls.model_validate({**_shown(want), "price_ceiling": _ceiling(want), "stated_material": want.requirement.material})


class OwnWantOut(WantOut):
    """A want as its owner sees it: `location` is the exact place; others see `published_location` at most, and none of the rest."""

    published_location: PlaceOut
    stated_location: Annotated[LocationBody, Field(description="As it was given.")]
    reason: Annotated[str | None, Field(description="Why it was closed.")]
    price_ceiling: CeilingBody | None
    tender_reference: str | None
    external_id: str | None
    contact: ContactBody | None

    @classmethod
    def of(cls, want: domain.Want) -> Self:
        stated, everyone = want.requirement, _shown(want)
        return cls.model_validate(
            {
                **everyone,
                "location": PlaceOut.of(want.meaning.place),
                "published_location": everyone["location"],
                "stated_location": LocationBody.of(stated.location),
                "reason": want.reason,
                "price_ceiling": _ceiling(want),
                "tender_reference": stated.tender_reference,
                "external_id": stated.external_id,
                "contact": ContactBody.model_validate(stated.contact) if stated.contact else None,
            }
        )


class WantPage(Answer):
    """Some of one's own wants, newest first."""

    items: list[OwnWantOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]


def _ceiling(want: domain.Want) -> CeilingBody | None:
    ceiling = want.requirement.price_ceiling
    return CeilingBody.of(ceiling) if ceiling else None


def _shown(want: domain.Want) -> dict[str, object]:
    """What others may know of a want that is shown to them. Nothing of the exact place, the price, the contact, the owner's own ids."""
    stated = want.requirement
    return {
        "id": want.id,
        "organization_id": want.organization_id,
        "status": want.status,
        "version": want.version,
        "title": stated.title,
        "description": stated.description,
        "language": stated.language,
        "material": MaterialOut.model_validate(want.meaning.material),
        "attributes": [AttributeOut.model_validate(one) for one in want.meaning.attributes],
        "quantity": QuantityBody.model_validate(stated.quantity),
        "spare_percent": stated.spare_percent,
        "location": PlaceOut.of(want.meaning.shown),
        "radius_km": stated.radius_km,
        "needed": PeriodBody.of(stated.needed),
        "condition": stated.condition,
        "audience": stated.audience,
    }
