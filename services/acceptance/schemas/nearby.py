"""Where who has a little can bring it, as it is told."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, Field

from services.acceptance.domain.criteria import Fate, PriceKind, Vat
from services.acceptance.domain.nearby.asking import Asking, Nearby
from services.acceptance.domain.nearby.costs import Cost, costs
from services.acceptance.domain.nearby.telling import may_come, watch_for, when
from services.acceptance.domain.nearby.words import say
from services.acceptance.domain.receiver import Kind
from services.acceptance.domain.rules.rule import ChargedPer
from services.acceptance.domain.site import DeliveryMode
from services.acceptance.schemas.parts import SitePlace
from services.kernel.language import Language
from services.kit.scalars import Written

Km = Annotated[float, Field(description="By road, reckoned from the distance as the crow flies.")]


class NearbyFirmOut(BaseModel):
    """Whose site it is."""

    id: UUID
    name: str
    kind: Kind
    website: str | None
    confirmed: Annotated[bool, Field(description="Whether the firm itself stands for it, or somebody wrote it down.")]

    @classmethod
    def of(cls, found: Nearby) -> Self:
        one = found.receiver
        return cls(id=one.id, name=one.name, kind=one.kind, website=one.website, confirmed=one.confirmed)


class NearbyCostOut(BaseModel):
    """One price in force."""

    kind: PriceKind
    amount: Annotated[Decimal, Written("string"), Field(examples=["55.00"])]
    currency: str
    per: ChargedPer
    vat: Annotated[Literal["included", "excluded"], Field(description="Whether VAT is in it.")]
    total: Annotated[
        Decimal | None,
        Written("string"),
        Field(
            description="For the quantity asked about; null where none was told or no figure leads there. What a private person pays is "
            "with VAT, whether it is in the price or not."
        ),
    ]

    @classmethod
    def of(cls, cost: Cost) -> Self:
        price = cost.price
        return cls(
            kind=price.kind,
            amount=price.charge.money.amount,
            currency=price.charge.money.currency,
            per=price.charge.per,
            vat="included" if price.vat is Vat.INCLUDED else "excluded",
            total=cost.total,
        )


class NearbyProgrammeOut(BaseModel):
    """Under which terms it is taken there."""

    id: UUID
    name: str
    number: Annotated[int, Field(description="Of the version in force.")]
    fate: Annotated[Fate, Field(description="What becomes of it.")]
    confirmed: Annotated[bool, Field(description="Whether the receiver itself stands for it.")]
    example: Annotated[bool, Field(description="Written to show the product; never a firm's current condition.")]


class NearbyOutletOut(BaseModel):
    """A place where it can be brought, in plain words of the reader's language."""

    receiver: NearbyFirmOut
    site_id: UUID
    name: Annotated[str, Field(description="Of the site.")]
    place: SitePlace
    distance_km: Km
    may_i_come: Annotated[str, Field(examples=["Ja, particulieren zijn welkom."])]
    when: Annotated[str, Field(examples=["Open: ma-vr 07:00-16:00; za 08:00-12:00."])]
    what_it_costs: Annotated[list[str], Field(description="A sentence for each price; what it comes to where a quantity was told.")]
    watch_for: Annotated[list[str], Field(description="What could turn you back at the gate, the gravest first; then what is asked of it.")]
    delivery_modes: list[DeliveryMode]
    costs: Annotated[list[NearbyCostOut], Field(description="The same prices as figures.")]
    programme: Annotated[NearbyProgrammeOut | None, Field(description="Null: that it is taken is known, and on which terms is not.")]

    @classmethod
    def of(cls, found: Nearby, asking: Asking, language: Language, today: date) -> Self:
        site, version = found.site, found.version
        prices = costs(version.criteria, asking, today) if version else ()
        return cls(
            receiver=NearbyFirmOut.of(found),
            site_id=site.id,
            name=site.name,
            place=SitePlace.of(site.place),
            distance_km=round(found.km, 1),
            may_i_come=may_come(site, asking, language),
            when=when(site, language),
            what_it_costs=[cost.told(asking, language) for cost in prices] or [say("cost", "unknown", language)],
            watch_for=[*watch_for(found, asking, language, today)],
            delivery_modes=[*site.delivery_modes],
            costs=[NearbyCostOut.of(cost) for cost in prices],
            programme=_programme(found),
        )


def _programme(found: Nearby) -> NearbyProgrammeOut | None:
    one, version = found.programme, found.version
    if one is None or version is None:
        return None
    return NearbyProgrammeOut(
        id=one.id, name=one.name, number=version.number, fate=version.criteria.fate, confirmed=one.confirmed, example=one.example
    )
