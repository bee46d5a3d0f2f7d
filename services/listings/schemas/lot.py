"""A lot as its readers see it."""

from decimal import Decimal
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from services.kernel.geography import Precision
from services.kernel.language import Language
from services.kit.scalars import Number
from services.listings.domain import lot as domain
from services.listings.domain.gate import Hold
from services.listings.domain.offer import Audience, Condition, LegalStatus
from services.listings.domain.stock import Stock
from services.listings.schemas.parts import (
    AvailabilityBody,
    ContactBody,
    DimensionsBody,
    EvidenceBody,
    LocationBody,
    PriceBody,
    QuantityBody,
    SubstanceBody,
    TermsBody,
    VisibilityBody,
)


class Answer(BaseModel):
    """A part of an answer."""

    model_config = ConfigDict(from_attributes=True)


class GuessOut(Answer):
    """A class the title may mean."""

    code: str
    confidence: Annotated[float, Field(ge=0, le=1)]


class MaterialOut(Answer):
    """What material it is, and how surely: as stated (confidence 1), or as the title was understood."""

    code: Annotated[
        str,
        Field(
            description="Code of the material vocabulary; `unsorted` when the title resolves to no class.",
            examples=["masonry.brick.facing"],
        ),
    ]
    confidence: Annotated[float, Field(ge=0, le=1)]
    alternatives: list[GuessOut]
    vocabulary_version: str


class AttributeOut(Answer):
    """An attribute of the lot: read from its text, or stated by its owner."""

    attribute: Annotated[str, Field(description="Code of the attribute.", examples=["species"])]
    value: Annotated[str, Field(description="Code of its value, or a figure; sizes are millimetres joined by x.", examples=["oak"])]
    written: Annotated[str | None, Field(description="The words that say so; null when the owner stated it.", examples=["eiken"])]
    stated: Annotated[bool, Field(description="Stated by the owner, whatever the text says.")]


class PlaceOut(Answer):
    """A place, and how exactly it is told: a point, a postal code, or blurred to the municipality."""

    point: Annotated[tuple[float, float], Field(description="[longitude, latitude]")]
    precision: Annotated[Precision, Field(description="`municipality`, `postal_code` or `point`.")]
    municipality: str | None
    region: str | None
    country: str

    @classmethod
    def of(cls, place: domain.Place) -> Self:
        return cls(
            point=(place.point.lon, place.point.lat),
            precision=place.precision,
            municipality=place.municipality,
            region=place.region,
            country=place.country,
        )


class CautionOut(Answer):
    """A condition under which the lot is published, with its source."""

    code: str
    text: dict[Language, str]
    source: str


class HoldOut(Answer):
    """A reason that keeps the lot a draft, and what would clear it."""

    code: str
    detail: str
    source: str
    pointer: str

    @classmethod
    def of(cls, hold: Hold, language: Language) -> Self:
        return cls(code=hold.code, detail=hold.text[language], source=hold.source, pointer=hold.pointer)


class LotOut(Answer):
    """A lot as it is published."""

    id: UUID
    organization_id: UUID
    status: domain.Status
    version: Annotated[int, Field(description="Rises with every change; also the ETag.")]
    title: str
    description: str | None
    language: Language | None
    material: MaterialOut
    attributes: Annotated[list[AttributeOut], Field(description="What it is beside its class, in no language. Stated ones first.")]
    quantity: QuantityBody
    counted: Annotated[
        Number | None, Field(description="What was there when it was last counted, with what came in since; null before either.")
    ] = None
    reserved: Annotated[Number, Field(description="Held for buyers, or confirmed to them.", json_schema_extra={"default": 0})] = Decimal(0)
    remaining: Annotated[
        Number, Field(description="What can still be had: as stated or counted, less what was delivered since and what is reserved.")
    ]
    mass_kg: Annotated[Number | None, Field(description="Mass of the whole lot; null where no figure is known.")]
    mass_derivation: Annotated[str | None, Field(description="How the mass was derived, with the source of its figure.")]
    location: PlaceOut
    available: AvailabilityBody
    condition: Condition | None
    dimensions: DimensionsBody | None
    price: PriceBody | None
    terms: TermsBody | None
    substances: list[SubstanceBody]
    evidence: list[EvidenceBody]
    building_year: int | None
    legal_status: LegalStatus
    eural: str | None
    audience: Audience
    cautions: list[CautionOut]
    completeness: Annotated[float, Field(ge=0, le=1, description="Share of what a buyer asks for that is stated.")]
    missing: Annotated[list[str], Field(description="JSON pointers of what would raise the completeness most, best first.")]

    @model_validator(mode="before")
    @classmethod
    def _from_before_reservations(cls, told: Any) -> Any:
        """All of what was published before anything could be reserved remains."""
        if isinstance(told, dict) and "remaining" not in told and isinstance(told.get("quantity"), dict):
            return told | {"remaining": told["quantity"].get("value")}
        return told

    @classmethod
    def of(cls, lot: domain.Lot) -> Self:
        return cls.model_validate(_published(lot))


class OwnLotOut(LotOut):
    """A lot as its owner sees it: `location` is the exact place; others see `published_location`, and none of the rest."""

    published_location: Annotated[
        PlaceOut, Field(description="What everyone sees: blurred to the municipality while the material is on a site.")
    ]
    stated_location: Annotated[LocationBody, Field(description="As it was given.")]
    contact: ContactBody | None
    shortfall: Annotated[Number, Field(description="How much more was promised than there is, by the last count.")]
    project_id: str | None
    external_id: str | None
    visibility: VisibilityBody
    held: Annotated[list[HoldOut], Field(description="Reasons of the legal gate that keep it a draft; empty when there are none.")]
    rule_pack: Annotated[str, Field(description="The region's rules it was judged by, with their date.")]

    @classmethod
    def seen(cls, lot: domain.Lot, language: Language) -> Self:
        offer = lot.offer
        everyone = _published(lot)
        return cls.model_validate(
            {
                **everyone,
                "location": PlaceOut.of(lot.facts.place),
                "published_location": everyone["location"],
                "stated_location": LocationBody.of(offer.location),
                "contact": ContactBody.model_validate(offer.contact) if offer.contact else None,
                "shortfall": lot.stock.shortfall,
                "project_id": offer.project_id,
                "external_id": offer.external_id,
                "visibility": VisibilityBody.model_validate(offer.visibility),
                "held": [HoldOut.of(hold, language) for hold in lot.facts.ruling.holds],
                "rule_pack": lot.facts.ruling.pack,
            }
        )


class LotPage(Answer):
    """Some of one's own lots, newest first."""

    items: list[OwnLotOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]


def amounts(stock: Stock) -> dict[str, Decimal | None]:
    """What everyone may know of a stock beside what was stated."""
    return {"counted": stock.counted, "reserved": stock.reserved, "remaining": stock.remaining}


def _published(lot: domain.Lot) -> dict[str, object]:
    """What the world may know of a lot. Nothing of the exact place, the contact, or the owner's own ids."""
    offer, facts = lot.offer, lot.facts
    return {
        "id": lot.id,
        "organization_id": lot.organization_id,
        "status": lot.status,
        "version": lot.version,
        "title": offer.title,
        "description": offer.description,
        "language": offer.language,
        "material": MaterialOut.model_validate(facts.material),
        "attributes": [AttributeOut.model_validate(one) for one in facts.attributes],
        "quantity": QuantityBody.model_validate(offer.quantity),
        **amounts(lot.stock),
        "mass_kg": facts.mass.quantity.value if facts.mass else None,
        "mass_derivation": facts.mass.how if facts.mass else None,
        "location": PlaceOut.of(facts.shown),
        "available": AvailabilityBody.of(offer.available),
        "condition": offer.condition,
        "dimensions": DimensionsBody.model_validate(offer.dimensions) if offer.dimensions else None,
        "price": PriceBody.of(offer.price) if offer.price else None,
        "terms": TermsBody.of(offer.terms) if offer.terms else None,
        "substances": [SubstanceBody(substance=substance, finding=finding) for substance, finding in offer.substances],
        "evidence": [EvidenceBody.model_validate(one) for one in offer.evidence],
        "building_year": offer.building_year,
        "legal_status": offer.legal_status,
        "eural": offer.eural,
        "audience": facts.audience,
        "cautions": [CautionOut.model_validate(caution) for caution in facts.ruling.cautions],
        "completeness": facts.completeness,
        "missing": list(facts.missing),
    }
