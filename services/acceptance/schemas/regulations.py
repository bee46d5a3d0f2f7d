"""Regulations as they are published."""

from datetime import date
from typing import Annotated, Self

from pydantic import BaseModel, Field

from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.lawful import Held
from services.acceptance.domain.regulation import Force, Regulation
from services.acceptance.domain.rules import Rule
from services.acceptance.schemas.reasons import VerdictOutcome
from services.kernel.language import Language
from services.vocabulary.places import Region


class RegulationOut(BaseModel):
    """One thing the law asks of materials on their way, in the rules that criteria are made of."""

    code: Annotated[str, Field(description="Stable; the region's goes before that of everywhere.", examples=["crusher_risk_profile"])]
    force: Annotated[
        Force, Field(description="`binding`: who does not meet it may not go this way. `status`: who meets it has a product, else waste.")
    ]
    region: Annotated[Region | None, Field(description="Whose law it is; null: everywhere.")]
    valid_from: Annotated[date, Field(description="The first day.")]
    valid_until: Annotated[date | None, Field(description="The last day; null: until it is changed.")]
    text: Annotated[str, Field(description="What it says, plainly, in the reader's language.")]
    source: Annotated[str, Field(description="Where it stands, with what nobody has checked marked [bg].")]
    pack: Annotated[str, Field(description="The pack it comes with and the day that was last edited.", examples=["flanders-2026-11-22"])]
    materials: Annotated[list[str], Field(description="Classes it concerns, each with all below it.")]
    may_contain: Annotated[str | None, Field(description="It concerns every class that may contain this substance.")]
    fates: list[Fate]
    rules: list[Rule]

    @classmethod
    def of(cls, one: Regulation, language: Language) -> Self:
        return cls(
            code=one.code,
            force=one.force,
            region=one.region,
            valid_from=one.start,
            valid_until=one.end,
            text=one.text[language],
            source=one.source,
            pack=one.pack,
            materials=[*one.materials],
            may_contain=one.may_contain,
            fates=[*one.fates],
            rules=[*one.rules],
        )


class HeldRegulationOut(BaseModel):
    """What one thing that the law asks comes to for a lot, where it would be received."""

    code: Annotated[str, Field(description="As at `/v1/regulations`.", examples=["asbestos_stays_out"])]
    force: Annotated[
        Force, Field(description="`binding`: it is part of the outcome. `status`: whether it has become a product; it may go either way.")
    ]
    region: Annotated[Region | None, Field(description="Whose law it is; null: everywhere.")]
    outcome: Annotated[VerdictOutcome, Field(description="What is known of the lot, held against it.")]
    text: Annotated[str, Field(description="What it says, plainly, in the reader's language.")]
    source: Annotated[str, Field(description="Where it stands, with what nobody has checked marked [bg].")]

    @classmethod
    def of(cls, held: Held, language: Language) -> Self:
        one = held.regulation
        return cls(
            code=one.code, force=one.force, region=one.region, outcome=held.verdict.outcome, text=one.text[language], source=one.source
        )


class RegulationList(BaseModel):
    """What the law asks, that of everywhere first."""

    items: list[RegulationOut]
