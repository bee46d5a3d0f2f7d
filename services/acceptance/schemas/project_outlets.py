"""What of a project is worth keeping apart, as it is published to whoever takes part in it."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Final, Literal, Self
from uuid import UUID

from pydantic import BaseModel, Field

from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.outlets import words
from services.acceptance.domain.outlets.dossier import Dossier, Fraction
from services.acceptance.domain.outlets.load import KG_PER_TONNE, Load
from services.acceptance.domain.outlets.option import Always
from services.acceptance.domain.outlets.outlet import Outlet
from services.acceptance.domain.outlets.project import Project
from services.acceptance.domain.outlets.rates import Rates
from services.acceptance.schemas.outlets import Euros, OutletOut, UsedRateOut, used
from services.acceptance.schemas.reasons import VerdictOutcome
from services.kernel.language import Language

OTHERS: Final = 5
"""Other ways told of a fraction, the best of them."""


class OtherWayOut(BaseModel):
    """Another way for it, in short."""

    fate: Fate
    to: Annotated[str, Field(description="Who takes it, for people.")]
    outcome: VerdictOutcome
    net: Euros
    decide_by: date | None

    @classmethod
    def of(cls, one: Outlet, load: Load, language: Language) -> Self:
        to = one.option.to
        named = words.goes(to, load)[language] if isinstance(to, Always) else to.receiver_name
        return cls(fate=one.fate, to=named, outcome=one.verdict.outcome, net=one.net, decide_by=one.decide_by)


class FractionOut(BaseModel):
    """One item, the way to choose for it, and the way that comes of not choosing."""

    number: str
    title: str
    material: str
    mass_kg: Annotated[float | None, Field(description="Null where no figure leads there: then nothing is reckoned.")]
    apart: Annotated[bool, Field(description="Whether it is to be taken out by hand; else the machine does it.")]
    earns: Annotated[Decimal, Field(description="Euros that this leaves over what comes of not choosing.")]
    chosen: OutletOut
    usual: OtherWayOut
    others: Annotated[list[OtherWayOut], Field(description="The best of the other ways, in the order of the waste hierarchy.")]

    @classmethod
    def of(cls, one: Fraction, language: Language, today: date) -> Self:
        tonnes = one.load.tonnes
        others = [way for way in one.outlets if way is not one.best and not way.closed]
        return cls(
            number=one.number,
            title=one.title,
            material=one.load.material.code,
            mass_kg=None if tonnes is None else float(tonnes * KG_PER_TONNE),
            apart=one.apart,
            earns=one.earns,
            chosen=OutletOut.of(one.best, one.load, language, today, best=True),
            usual=OtherWayOut.of(one.usual, one.load, language),
            others=[OtherWayOut.of(way, one.load, language) for way in others[:OTHERS]],
        )


class ProjectOutletsOut(BaseModel):
    """A whole project: what to keep apart first, by the day to decide."""

    project_id: UUID
    name: str
    as_of: date
    currency: Literal["EUR"] = "EUR"
    rates_dated: date
    net: Euros
    mixed: Annotated[Decimal, Field(description="Euros that come of leaving all of it to the machine.")]
    earns: Annotated[Decimal, Field(description="The difference.")]
    hours: Annotated[float, Field(description="Of one person, by hand.")]
    spares_kg_co2e: Annotated[float, Field(description="Against leaving all of it to the machine.")]
    fractions: list[FractionOut]
    uncounted: Annotated[list[str], Field(description="Numbers of items without a quantity.")]
    unweighed: Annotated[list[str], Field(description="Numbers of items of unknown mass.")]
    stays: Annotated[list[str], Field(description="Numbers of items that are used again in their place.")]
    rates: Annotated[dict[str, UsedRateOut], Field(description="Every rate that a line rests on, by its key.")]

    @classmethod
    def of(cls, project: Project, whole: Dossier, rates: Rates, language: Language, today: date) -> Self:
        return cls(
            project_id=project.id,
            name=project.name,
            as_of=today,
            rates_dated=rates.dated,
            net=whole.net,
            mixed=whole.mixed,
            earns=whole.earns,
            hours=float(round(whole.hours, 1)),
            spares_kg_co2e=float(round(whole.spares, 1)),
            fractions=[FractionOut.of(one, language, today) for one in whole.fractions],
            uncounted=[one.number for one in project.items if one.lot is None and not one.stays],
            unweighed=[one.number for one in whole.fractions if not one.weighed],
            stays=[one.number for one in project.items if one.stays],
            rates=used(one.best for one in whole.fractions),
        )
