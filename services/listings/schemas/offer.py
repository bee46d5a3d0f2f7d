"""What the owner of a lot sends."""

from typing import Annotated, Final, Literal, Self

from pydantic import Field, StringConstraints

from services.kernel.language import Language
from services.kit.patching import MergePatch
from services.listings.domain import offer as domain
from services.listings.schemas.parts import (
    AvailabilityBody,
    ContactBody,
    DimensionsBody,
    EvidenceBody,
    LocationBody,
    Part,
    PriceBody,
    QuantityBody,
    SubstanceBody,
    TermsBody,
    Text,
    VisibilityBody,
)

AttributeCode = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,49}$")]
AttributeValue = Annotated[str, StringConstraints(min_length=1, max_length=60, pattern=r"^[^\x00-\x1f]*$")]

EURAL: Final = r"^\d{2} ?\d{2} ?\d{2}\*?$"

OLDEST_BUILDING, NEWEST_BUILDING = 1000, 2100


class OfferBody(Part):
    """All that an owner states of a lot."""

    title: Annotated[Text, Field(description="In any of the four languages.", examples=["4.000 waalformaat gevelstenen, gekuist"])]
    quantity: QuantityBody
    location: LocationBody
    available: AvailabilityBody
    description: Annotated[str | None, Field(max_length=5000, pattern=r"^[^\x00]*$")] = None
    language: Annotated[Language | None, Field(description="Of title and description; found out when left out.")] = None
    material: Annotated[
        str | None, Field(max_length=100, description="Code of the material vocabulary; left out, the title is understood.")
    ] = None
    attributes: Annotated[
        dict[AttributeCode, AttributeValue | None],
        Field(
            default_factory=dict,
            max_length=40,
            description="What the text leaves out or says wrongly: the attribute and its value, null where it has none. "
            "The rest is read from title and description.",
            examples=[{"species": "oak"}],
        ),
    ]
    eural: Annotated[str | None, Field(pattern=EURAL, description="European list of waste.", examples=["17 01 02"])] = None
    condition: Annotated[
        domain.Condition | None, Field(description="A as new, B sound, C usable after repair, D for parts or recycling.")
    ] = None
    dimensions: DimensionsBody | None = None
    price: PriceBody | None = None
    terms: TermsBody | None = None
    project_id: Annotated[Text | None, Field(description="The owner's own id of the project.")] = None
    external_id: Annotated[Text | None, Field(description="The owner's own id of the lot; unique per organization.")] = None
    substances: Annotated[list[SubstanceBody], Field(default_factory=list, max_length=20)]
    evidence: Annotated[list[EvidenceBody], Field(default_factory=list, max_length=50)]
    building_year: Annotated[int | None, Field(ge=OLDEST_BUILDING, le=NEWEST_BUILDING, description="Unknown counts as old.")] = None
    legal_status: domain.LegalStatus = domain.LegalStatus.UNKNOWN
    visibility: VisibilityBody | None = None
    contact: ContactBody | None = None

    def offer(self) -> domain.Offer:
        return domain.Offer(
            title=self.title,
            quantity=self.quantity.meant(),
            location=self.location.meant(),
            available=self.available.meant(),
            description=self.description,
            language=self.language,
            material=self.material,
            attributes=tuple(self.attributes.items()),
            eural=digits(self.eural),
            condition=self.condition,
            dimensions=self.dimensions.meant() if self.dimensions else None,
            price=self.price.priced() if self.price else None,
            terms=self.terms.meant() if self.terms else None,
            project_id=self.project_id,
            external_id=self.external_id,
            substances=tuple((one.substance, one.finding) for one in self.substances),
            evidence=tuple(one.meant() for one in self.evidence),
            building_year=self.building_year,
            legal_status=self.legal_status,
            visibility=self.visibility.meant() if self.visibility else domain.Visibility(),
            contact=self.contact.meant() if self.contact else None,
        )

    @classmethod
    def of(cls, offer: domain.Offer) -> Self:
        """The body that would state this offer; what a merge patch is applied to, and what is stored."""
        return cls(
            title=offer.title,
            quantity=QuantityBody.model_validate(offer.quantity),
            location=LocationBody.of(offer.location),
            available=AvailabilityBody.of(offer.available),
            description=offer.description,
            language=offer.language,
            material=offer.material,
            attributes=dict(offer.attributes),
            eural=offer.eural,
            condition=offer.condition,
            dimensions=DimensionsBody.model_validate(offer.dimensions) if offer.dimensions else None,
            price=PriceBody.of(offer.price) if offer.price else None,
            terms=TermsBody.of(offer.terms) if offer.terms else None,
            project_id=offer.project_id,
            external_id=offer.external_id,
            substances=[SubstanceBody(substance=substance, finding=finding) for substance, finding in offer.substances],
            evidence=[EvidenceBody.model_validate(one) for one in offer.evidence],
            building_year=offer.building_year,
            legal_status=offer.legal_status,
            visibility=VisibilityBody.model_validate(offer.visibility),
            contact=ContactBody.model_validate(offer.contact) if offer.contact else None,
        )


def digits(stated: str | None) -> str | None:
    """The six digits, with the star where it was given."""
    return stated.replace(" ", "") if stated else None


class LotIn(OfferBody):
    """A lot to offer. A title, a quantity, a place and a window are enough."""

    status: Annotated[
        Literal["draft", "published"], Field(description="Published unless the gate holds it back; `draft` keeps it to yourself.")
    ] = "published"


class LotPatch(MergePatch):
    """A merge patch (RFC 7396) of a lot: what is left out stays, null removes; of one attribute, null says that the lot has none of it."""

    whole = OfferBody
    says_none = frozenset({"attributes"})
