"""Where a lot can go, as it is published."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, Field

from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.nearby.limits import conditions
from services.acceptance.domain.outlets import words
from services.acceptance.domain.outlets.bulking import Together
from services.acceptance.domain.outlets.lines import Line, LineKind
from services.acceptance.domain.outlets.load import KG_PER_TONNE, Load
from services.acceptance.domain.outlets.option import Always, Care, Destination, care
from services.acceptance.domain.outlets.outlet import Outlet
from services.acceptance.domain.outlets.ranked import Ranked
from services.acceptance.domain.outlets.rates import Rate
from services.acceptance.domain.site import DeliveryMode, SiteRole, Visitor
from services.acceptance.schemas.reasons import OutletReasonOut, VerdictOutcome
from services.acceptance.schemas.regulations import HeldRegulationOut
from services.acceptance.schemas.together import TogetherOut
from services.kernel.language import Language
from services.kit.scalars import Written

Euros = Annotated[Decimal, Written("string"), Field(description="Euros without VAT, as a decimal string.", examples=["-184.93"])]
Kilograms = Annotated[float, Field(description="Kilograms of CO2e.")]


class OutletLineOut(BaseModel):
    """One part of a net value."""

    kind: LineKind
    name: Annotated[str, Field(description="In the language asked for.")]
    amount: Euros
    how: Annotated[str, Field(description="How it was found, in figures.", examples=["2.5 t x 60 EUR/t"])]
    rates: Annotated[list[str], Field(description="Keys of the rates that took part.")]

    @classmethod
    def of(cls, line: Line, language: Language) -> Self:
        keys = [rate.key for rate in line.rates]
        return cls(kind=line.kind, name=words.line(line.kind)[language], amount=line.amount, how=line.how, rates=keys)


class UsedRateOut(BaseModel):
    """A rate that lines rest on."""

    value: Annotated[Decimal, Written("string")]
    unit: str
    source: Annotated[str | None, Field(description="`[bg]` is common knowledge, not checked; null for one of your own.")]
    own: bool

    @classmethod
    def of(cls, rate: Rate) -> Self:
        return cls(value=rate.value, unit=rate.unit, source=None if rate.own else rate.source, own=rate.own)


class OutletSiteOut(BaseModel):
    """Where it would be brought, and what a visitor must know."""

    id: UUID
    name: str
    role: SiteRole
    point: Annotated[tuple[float, float], Field(description="[longitude, latitude], WGS 84.")]
    municipality: str | None
    delivery_modes: list[DeliveryMode]
    takes_from: list[Visitor]
    appointment: bool
    opening_hours: str | None


class OutletProgrammeOut(BaseModel):
    """The programme that takes it, in the version that was held against the lot."""

    id: UUID
    name: str
    receiver_id: UUID
    receiver: str
    version_id: UUID
    version: Annotated[int, Field(description="Number of the version.")]
    confirmed: Annotated[bool, Field(description="Whether the receiver itself stands for it.")]
    example: Annotated[bool, Field(description="Written to show the product; never a firm's current condition.")]
    site: OutletSiteOut

    @classmethod
    def of(cls, to: Destination) -> Self:
        site = to.site
        told = {
            "id": site.id,
            "name": site.name,
            "role": site.role,
            "point": (site.place.point.lon, site.place.point.lat),
            "municipality": site.place.municipality,
            "delivery_modes": site.delivery_modes,
            "takes_from": site.takes_from,
            "appointment": site.appointment,
            "opening_hours": site.opening_hours,
        }
        return cls(
            id=to.programme.id,
            name=to.programme.name,
            receiver_id=to.programme.receiver_id,
            receiver=to.receiver_name,
            version_id=to.version.id,
            version=to.version.number,
            confirmed=to.programme.confirmed,
            example=to.programme.example,
            site=OutletSiteOut.model_validate(told),
        )


class OutletTransportOut(BaseModel):
    """The way there."""

    road_km: Annotated[float, Field(description="One way, by road.")]
    minutes: int
    vehicle: str
    vehicle_name: str
    trips: int


class OutletCarbonOut(BaseModel):
    """What it emits and spares, in kilograms of CO2e."""

    transport: Kilograms
    spared: Annotated[float | None, Field(description="Of the new product that is not made; null where its class has no figure.")]
    against_reference: Annotated[float, Field(description="What it spares against the way it goes when nobody chooses.")]


class OutletOut(BaseModel):
    """One way for the lot. `net` is the sum of its lines."""

    fate: Fate
    name: Annotated[str, Field(description="The fate, in the language asked for.")]
    to: Annotated[str, Field(description="Who takes it, for people.")]
    always: Annotated[Always | None, Field(description="The way that needs no receiver by name; null for a programme.")]
    programme: OutletProgrammeOut | None
    care: Annotated[Care, Field(description="How it has to come out of the building.")]
    outcome: Annotated[VerdictOutcome, Field(description="The receiver's and the law's together: no pass where the law closes the way.")]
    remedies_away: Annotated[int | None, Field(description="How many kinds of remedy from a yes; null where none leads there.")]
    reasons: Annotated[list[OutletReasonOut], Field(description="What keeps it from a yes, and what is accepted at a price.")]
    regulations: Annotated[list[HeldRegulationOut], Field(description="What the law asks where it would be received, met or not.")]
    net: Euros
    priced: Annotated[bool, Field(description="Whether anybody names a price; without, `net` holds the costs alone.")]
    best_value: Annotated[bool, Field(description="The most euros of all that are open and priced.")]
    lines: list[OutletLineOut]
    hours: Annotated[float, Field(description="Of one person, by hand.")]
    transport: OutletTransportOut | None
    conditions: Annotated[list[str], Field(description="What the site lets in: its quota and largest vehicle, in the language asked for.")]
    decide_by: Annotated[date | None, Field(description="The last day to choose it; null where nothing says until when the lot is there.")]
    late: bool
    co2e: OutletCarbonOut
    together: Annotated[TogetherOut | None, Field(description="For a lot too small alone: the others nearby that make it up.")]

    @classmethod
    def of(cls, one: Outlet, load: Load, language: Language, today: date, *, best: bool, joined: Together | None = None) -> Self:
        to = one.option.to
        named = words.goes(to, load)[language] if isinstance(to, Always) else to.receiver_name
        carbon = one.footprint
        return cls(
            fate=one.fate,
            name=words.fate(one.fate)[language],
            to=named,
            always=to if isinstance(to, Always) else None,
            programme=None if isinstance(to, Always) else OutletProgrammeOut.of(to),
            care=care(one.fate, load),
            outcome=one.verdict.outcome,
            remedies_away=one.verdict.remedies_away,
            reasons=OutletReasonOut.of_outlet(one, load, language),
            regulations=[HeldRegulationOut.of(held, language) for held in one.law],
            net=one.net,
            priced=one.priced,
            best_value=best,
            lines=[OutletLineOut.of(line, language) for line in one.lines],
            hours=float(round(one.hours, 1)),
            transport=_transport(one, language),
            conditions=[*conditions(one, language)],
            decide_by=one.decide_by,
            late=one.late(today),
            co2e=OutletCarbonOut(
                transport=_kg(carbon.transport),
                spared=None if carbon.spared is None else _kg(carbon.spared),
                against_reference=_kg(one.against_reference),
            ),
            together=TogetherOut.of(joined) if joined else None,
        )


class OutletsOut(BaseModel):
    """Every way for a lot, in the order of the waste hierarchy, then by net value; what is refused for good last."""

    lot_id: UUID
    lot_version: int
    material: str
    mass_kg: Annotated[float | None, Field(description="What the lines reckon with; null where no figure leads there.")]
    currency: Literal["EUR"] = "EUR"
    rates_dated: date
    items: list[OutletOut]
    rates: Annotated[dict[str, UsedRateOut], Field(description="Every rate that a line rests on, by its key.")]

    @classmethod
    def of(cls, ranked: Ranked, language: Language, today: date) -> Self:
        top, tonnes = ranked.best, ranked.load.tonnes
        return cls(
            lot_id=ranked.lot.id,
            lot_version=ranked.lot.version,
            material=ranked.lot.material,
            mass_kg=None if tonnes is None else float(tonnes * KG_PER_TONNE),
            rates_dated=ranked.rates.dated,
            items=[OutletOut.of(one, ranked.load, language, today, best=one is top, joined=ranked.joined(one)) for one in ranked.outlets],
            rates=used(ranked.outlets),
        )


def used(outlets: Iterable[Outlet]) -> dict[str, UsedRateOut]:
    return {rate.key: UsedRateOut.of(rate) for one in outlets for line in one.lines for rate in line.rates}


def _transport(one: Outlet, language: Language) -> OutletTransportOut | None:
    if one.way is None:
        return None
    return OutletTransportOut(
        road_km=float(one.way.km),
        minutes=int(one.way.minutes),
        vehicle=one.way.vehicle,
        vehicle_name=words.vehicle(one.way.vehicle)[language],
        trips=one.way.trips,
    )


def _kg(value: Decimal) -> float:
    return float(round(value, 1))
