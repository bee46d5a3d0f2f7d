"""What a buyer sends of what is needed."""

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from services.kernel.language import Language
from services.kernel.money import Money
from services.kernel.quantity import Unit
from services.kernel.window import Window
from services.kit.patching import MergePatch
from services.kit.scalars import Day, Number
from services.listings.domain import requirement as domain
from services.listings.domain.offer import Condition
from services.listings.schemas.offer import AttributeCode, AttributeValue
from services.listings.schemas.parts import Amount, ContactBody, LocationBody, Part, QuantityBody, Text

LARGEST_RADIUS_KM = 500
_MOST_SPARE_PERCENT = 100

Spare = Annotated[
    Number,
    Field(ge=0, le=_MOST_SPARE_PERCENT, decimal_places=2, description="On top of the quantity, for breakage and sawing.", examples=[10]),
]


class PeriodBody(Part):
    """When it is needed: inclusive local dates."""

    start: Annotated[Day, Field(alias="from", examples=["2027-03-01"])]
    until: Annotated[Day | None, Field(examples=["2027-06-30"], description="Last day; none means until it is closed.")] = None

    model_config = ConfigDict(extra="forbid", populate_by_name=True, serialize_by_alias=True)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.until is not None and self.until < self.start:
            raise PydanticCustomError("window_reversed", "ends before it starts", {"start": str(self.start), "until": str(self.until)})
        return self

    @classmethod
    def of(cls, window: Window) -> Self:
        return cls(start=window.start, until=window.end)


class CeilingBody(Part):
    """What is paid at most for one unit of the quantity. Only its owner ever sees it."""

    amount: Annotated[
        Amount,
        Field(
            gt=0,
            le=10**9,
            decimal_places=4,
            json_schema_extra={"pattern": r"^\d{1,10}(\.\d{1,4})?$"},
            examples=["0.60"],
            description="A decimal string.",
        ),
    ]
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$", description="ISO 4217. Only euros are compared.")] = "EUR"
    per: Annotated[Unit, Field(description="The unit of the quantity.")]

    def meant(self) -> domain.Ceiling:
        return domain.Ceiling(Money(self.amount, self.currency), self.per)

    @classmethod
    def of(cls, ceiling: domain.Ceiling) -> Self:
        return cls(amount=ceiling.money.amount, currency=ceiling.money.currency, per=ceiling.per)


class RequirementBody(Part):
    """All that a buyer states of a want."""

    title: Annotated[
        Text | None,
        Field(
            description="What is needed, in any of the four languages. It or `material` is given.", examples=["eiken plankenvloer, 20 mm"]
        ),
    ] = None
    material: Annotated[
        str | None, Field(max_length=100, description="Code of the material vocabulary; left out, the title is understood.")
    ] = None
    quantity: QuantityBody
    spare_percent: Annotated[Spare, Field(json_schema_extra={"default": 0})] = Decimal(0)
    location: Annotated[LocationBody, Field(description="Where it is needed. Others see the municipality at most.")]
    radius_km: Annotated[
        Number | None,
        Field(gt=0, le=LARGEST_RADIUS_KM, decimal_places=3, description="How far it may be, as the crow flies. None means wherever it is."),
    ] = None
    needed: PeriodBody
    condition: Annotated[
        Condition | None, Field(description="At least so good: A as new, B sound, C usable after repair, D for parts.")
    ] = None
    price_ceiling: CeilingBody | None = None
    tender_reference: Annotated[Text | None, Field(description="The buyer's own reference of the tender or order.")] = None
    description: Annotated[str | None, Field(max_length=5000, pattern=r"^[^\x00]*$")] = None
    language: Annotated[Language | None, Field(description="Of title and description; found out when left out.")] = None
    attributes: Annotated[
        dict[AttributeCode, AttributeValue | None],
        Field(
            default_factory=dict,
            max_length=40,
            description="What the text leaves out or says wrongly: the attribute and its value, null where none is asked. "
            "The rest is read from title and description.",
            examples=[{"species": "oak"}],
        ),
    ]
    external_id: Annotated[Text | None, Field(description="The buyer's own id of the want; unique per organization.")] = None
    audience: Annotated[
        domain.WantAudience, Field(description="Who sees that it is needed: nobody else, traders, or everyone who has a lot that fits.")
    ] = domain.WantAudience.PRIVATE
    contact: ContactBody | None = None

    def requirement(self) -> domain.Requirement:
        return domain.Requirement(
            quantity=self.quantity.meant(),
            location=self.location.meant(),
            needed=Window(self.needed.start, self.needed.until),
            title=self.title,
            material=self.material,
            description=self.description,
            language=self.language,
            attributes=tuple(self.attributes.items()),
            spare_percent=self.spare_percent,
            radius_km=float(self.radius_km) if self.radius_km else None,
            condition=self.condition,
            price_ceiling=self.price_ceiling.meant() if self.price_ceiling else None,
            tender_reference=self.tender_reference,
            external_id=self.external_id,
            audience=self.audience,
            contact=self.contact.meant() if self.contact else None,
        )

    @classmethod
    def of(cls, requirement: domain.Requirement) -> Self:
        """The body that would state this requirement; what a merge patch is applied to."""
        ceiling, contact, radius_km = requirement.price_ceiling, requirement.contact, requirement.radius_km
        return cls(
            title=requirement.title,
            material=requirement.material,
            quantity=QuantityBody.model_validate(requirement.quantity),
            spare_percent=requirement.spare_percent,
            location=LocationBody.of(requirement.location),
            radius_km=None if radius_km is None else Decimal(str(radius_km)),
            needed=PeriodBody.of(requirement.needed),
            condition=requirement.condition,
            price_ceiling=CeilingBody.of(ceiling) if ceiling else None,
            tender_reference=requirement.tender_reference,
            description=requirement.description,
            language=requirement.language,
            attributes=dict(requirement.attributes),
            external_id=requirement.external_id,
            audience=requirement.audience,
            contact=ContactBody.model_validate(contact) if contact else None,
        )


class WantIn(RequirementBody):
    """Something that is needed. A title or a class, a quantity, a place and a period are enough."""


class WantPatch(MergePatch):
    """A merge patch (RFC 7396) of a want: what is left out stays, null removes; of a single attribute, null says that none is asked."""

    whole = RequirementBody
    says_none = frozenset({"attributes"})


class ClosingIn(Part):
    """How a want ends."""

    status: Annotated[Literal["closed", "fulfilled"], Field(description="`fulfilled` when what was needed was found.")] = "closed"
    reason: Annotated[Text | None, Field(description="For your own memory.")] = None
