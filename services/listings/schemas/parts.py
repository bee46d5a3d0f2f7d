"""Parts of a lot as they are written in JSON, the same in requests and answers."""

from decimal import Decimal
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator
from pydantic_core import PydanticCustomError

from services.kernel.geography import Point
from services.kernel.identity import DocumentId
from services.kernel.money import Money
from services.kernel.quantity import LARGEST, Quantity, Unit
from services.kernel.window import Certainty, Window
from services.kit.scalars import Day, Number, Storable, Written
from services.listings.domain import offer as domain
from services.vocabulary.units import Dimensions

Amount = Annotated[Decimal, Written("string")]
"""A decimal that is written as a string, as money is."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=r"^[^\x00]*$")]
Millimetres = Annotated[Number, Field(gt=0, le=1_000_000)]


class Part(BaseModel):
    """A part of a body: nothing unknown in it."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)


class QuantityBody(Part):
    """How much, in one unit."""

    value: Annotated[Number, Field(gt=0, le=LARGEST, decimal_places=4, examples=[4000])]
    unit: Annotated[Unit, Field(examples=["piece"])]

    def meant(self) -> Quantity:
        return Quantity(self.value, self.unit)


class LocationBody(Part):
    """Where it is: a postal code or a municipality of a country, or a point `[longitude, latitude]`. The most exact one counts."""

    postal_code: Annotated[str | None, Field(max_length=12, examples=["2800"]), Storable] = None
    municipality: Annotated[str | None, Field(max_length=100, examples=["Mechelen"], description="In any of its languages."), Storable] = (
        None
    )
    country: Annotated[str, Field(pattern="^[A-Z]{2}$", description="ISO 3166-1.")] = "BE"
    point: Annotated[tuple[float, float] | None, Field(description="[longitude, latitude], WGS 84.", examples=[[4.48, 51.03]])] = None

    @field_validator("point")
    @classmethod
    def _in_europe(cls, value: tuple[float, float] | None) -> tuple[float, float] | None:
        try:
            return value and (Point(*value).lon, value[1])
        except ValueError as error:
            raise PydanticCustomError("outside_europe", "{told}", {"told": str(error)}) from error

    @model_validator(mode="after")
    def _somewhere(self) -> Self:
        if self.postal_code is None and self.point is None and self.municipality is None:
            raise PydanticCustomError("place_missing", "give a postal_code or a point [longitude, latitude]")
        return self

    def meant(self) -> domain.Location:
        return domain.Location(self.postal_code, self.country, Point(*self.point) if self.point else None, self.municipality)

    @classmethod
    def of(cls, location: domain.Location) -> Self:
        point = location.point
        at = (point.lon, point.lat) if point else None
        return cls(postal_code=location.postal_code, municipality=location.municipality, country=location.country, point=at)


class AvailabilityBody(Part):
    """When it can be had: inclusive local dates, the likeliest day, and how sure that is."""

    start: Annotated[Day, Field(alias="from", examples=["2027-03-01"])]
    until: Annotated[Day | None, Field(examples=["2027-04-15"], description="Last day; none means until further notice.")] = None
    expected: Annotated[Day | None, Field(description="The likeliest day.")] = None
    certainty: Certainty = Certainty.UNKNOWN

    model_config = ConfigDict(extra="forbid", populate_by_name=True, serialize_by_alias=True)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.until is not None and self.until < self.start:
            raise PydanticCustomError("window_reversed", "ends before it starts", {"start": str(self.start), "until": str(self.until)})
        if self.expected is not None and not (self.start <= self.expected <= (self.until or self.expected)):
            raise PydanticCustomError("expected_outside", "lies outside the window", {"expected": str(self.expected)})
        return self

    def meant(self) -> domain.Availability:
        return domain.Availability(Window(self.start, self.until), self.expected, self.certainty)

    @classmethod
    def of(cls, available: domain.Availability) -> Self:
        return cls(start=available.window.start, until=available.window.end, expected=available.expected, certainty=available.certainty)


class DimensionsBody(Part):
    """Sizes of one piece, in millimetres."""

    length_mm: Millimetres | None = None
    width_mm: Millimetres | None = None
    height_mm: Millimetres | None = None
    thickness_mm: Millimetres | None = None
    diameter_mm: Millimetres | None = None

    def meant(self) -> Dimensions:
        return Dimensions(self.length_mm, self.width_mm, self.height_mm, self.thickness_mm, self.diameter_mm)


class MoneyBody(Part):
    """A decimal string and an ISO 4217 currency."""

    amount: Annotated[
        Amount,
        Field(
            ge=-(10**9),
            le=10**9,
            decimal_places=4,
            json_schema_extra={"pattern": r"^-?\d{1,10}(\.\d{1,4})?$"},
            examples=["0.45"],
            description="A decimal string.",
        ),
    ]
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$", description="ISO 4217.")] = "EUR"

    def meant(self) -> Money:
        return Money(self.amount, self.currency)


class PriceBody(MoneyBody):
    """What is asked. Below zero the owner pays for the taking; zero is free to take."""

    per: domain.PricedPer
    vat: Annotated[domain.Vat, Field(description="Whether VAT is in the amount.")]

    def priced(self) -> domain.Price:
        return domain.Price(self.meant(), self.per, self.vat)

    @classmethod
    def of(cls, price: domain.Price) -> Self:
        return cls(amount=price.money.amount, currency=price.money.currency, per=price.per, vat=price.vat)


class PackBody(Part):
    """How much one pack holds, and whether packs are opened."""

    value: Annotated[Number, Field(gt=0, le=LARGEST)]
    unit: Unit
    whole_only: bool = False

    def meant(self) -> domain.Pack:
        return domain.Pack(Quantity(self.value, self.unit), self.whole_only)

    @classmethod
    def of(cls, pack: domain.Pack) -> Self:
        return cls(value=pack.holds.value, unit=pack.holds.unit, whole_only=pack.whole_only)


class TermsBody(Part):
    """What the price means."""

    handover: Annotated[domain.Handover | None, Field(description="How far the owner brings it.")] = None
    pack: PackBody | None = None
    lifting_gear: Annotated[bool | None, Field(description="Whether there is lifting gear at the place.")] = None
    largest_lorry_t: Annotated[
        Number | None, Field(gt=0, le=60, description="Largest lorry that can reach the place, in tonnes of gross weight.")
    ] = None
    deposit: MoneyBody | None = None
    vat_regime: domain.VatRegime | None = None

    def meant(self) -> domain.Terms:
        pack = self.pack.meant() if self.pack else None
        deposit = self.deposit.meant() if self.deposit else None
        return domain.Terms(self.handover, pack, self.lifting_gear, self.largest_lorry_t, deposit, self.vat_regime)

    @classmethod
    def of(cls, terms: domain.Terms) -> Self:
        return cls(
            handover=terms.handover,
            pack=PackBody.of(terms.pack) if terms.pack else None,
            lifting_gear=terms.lifting_gear,
            largest_lorry_t=terms.largest_lorry_t,
            deposit=MoneyBody.model_validate(terms.deposit) if terms.deposit else None,
            vat_regime=terms.vat_regime,
        )


class SubstanceBody(Part):
    """What a survey or laboratory said of a substance."""

    substance: domain.Substance
    finding: domain.Finding


class EvidenceBody(Part):
    """A paper, named so that it can be asked for."""

    kind: domain.EvidenceKind
    number: Text | None = None
    issuer: Text | None = None
    date: Day | None = None
    valid_until: Day | None = None
    document_id: Annotated[UUID | None, Field(description="The paper itself, where it is kept here: a document of yours.")] = None

    def meant(self) -> domain.Evidence:
        document_id = DocumentId(self.document_id) if self.document_id else None
        return domain.Evidence(self.kind, self.number, self.issuer, self.date, self.valid_until, document_id)


class ContactBody(Part):
    """Whom to call: for the owner's eyes until a reservation."""

    name: Text | None = None
    email: Annotated[str | None, Field(max_length=254, pattern=r"^[^@\s]+@[^@\s]+$"), Storable] = None
    phone: Annotated[str | None, Field(max_length=40, pattern=r"^[+0-9 ()./-]+$")] = None
    address: Text | None = None

    def meant(self) -> domain.Contact:
        return domain.Contact(self.name, self.email, self.phone, self.address)


class VisibilityBody(Part):
    """As the owner wishes; left out, the rule of the house decides."""

    place: Annotated[domain.PlaceShown | None, Field(description="`municipality` until the material is released, `exact` after.")] = None
    audience: Annotated[domain.Audience | None, Field(description="Who finds the lot.")] = None

    def meant(self) -> domain.Visibility:
        return domain.Visibility(self.place, self.audience)
