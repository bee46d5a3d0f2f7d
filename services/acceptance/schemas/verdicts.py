"""Verdicts as their readers are told of them."""

from datetime import date
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field

from services.acceptance.domain.costs import cost_of
from services.acceptance.domain.near import Near
from services.acceptance.domain.prose import by_law, remedy_in_words, result_in_words, rule_in_words
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.told import Passed, ToldResult, ToldRule, lasts_until
from services.acceptance.domain.verdict import Outcome, Remedy, Why
from services.acceptance.schemas.costs import TypicalCostOut
from services.acceptance.schemas.facts import FactBody, body_of
from services.kernel.language import Language

Away = Annotated[int | None, Field(description="How many kinds of work keep it from a yes; null where none leads there.")]
Helps = Annotated[
    Remedy | None, Field(description="What kind of work would settle a doubt or mend a no; null where nothing does, or it is hidden.")
]
Hidden = Annotated[bool, Field(description="There is a fact that decided, which you may not see: you are told the outcome alone.")]
WhyTold = Annotated[Why | None, Field(description="What made it so; null where the fact that decided is hidden from you.")]


class ResultOut(BaseModel):
    """One rule, and what came of it."""

    rule: Rule
    asks: Annotated[str, Field(description="The rule in words, in the reader's language.")]
    regulation: Annotated[
        str | None, Field(description="The law that asks it, by its code at `/v1/regulations`; null where the receiver does.")
    ]
    outcome: Outcome
    why: WhyTold
    reason: Annotated[str, Field(description="Why, in words: the fact that decided with its source and date, where it is for you.")]
    remedy: Helps
    help: Annotated[str | None, Field(description="What to do, in words.")]
    cost: Annotated[TypicalCostOut | None, Field(description="What that typically costs, where known.")]
    fact: Annotated[FactBody | None, Field(description="The fact that decided; null where there is none, or it is not for you.")]
    hidden: Hidden

    @classmethod
    def of(cls, told: ToldResult, language: Language) -> Self:
        one, cost = told.result, cost_of(told.result)  # of what is hidden it holds neither fact nor remedy
        reason = result_in_words(one, language, hide_value=told.hidden)
        return cls(
            rule=one.rule,
            asks=rule_in_words(one.rule, language),
            regulation=told.regulation.code if told.regulation else None,
            outcome=one.outcome,
            why=told.why,
            reason=by_law(reason, language) if told.regulation else reason,
            remedy=one.remedy,
            help=remedy_in_words(one, language),
            cost=TypicalCostOut.of(cost) if cost else None,
            fact=body_of(one.fact) if one.fact else None,
            hidden=told.hidden,
        )


class VerdictOut(BaseModel):
    """What one version of a programme, and the law where it is received, make of a lot."""

    programme_id: UUID
    programme: Annotated[str, Field(description="What it is called.")]
    receiver_id: UUID
    receiver: Annotated[str, Field(description="Who takes it.")]
    confirmed: Annotated[bool, Field(description="Whether the receiver itself stands for the criteria.")]
    example: Annotated[bool, Field(description="Written to show the product; never a firm's current condition.")]
    version_id: UUID
    version: Annotated[int, Field(description="Number of the version that it was judged by.")]
    outcome: Annotated[Outcome, Field(description="The receiver's and the law's together: no pass where the law closes the way.")]
    remedies_away: Away
    lasts_until: Annotated[
        date | None, Field(description="The last day on which it surely holds; null where time changes nothing, or a result is hidden.")
    ]
    results: Annotated[list[ResultOut], Field(description="Per rule, in the order of the version; then what the law asks beside it.")]

    @classmethod
    def of(cls, passed: Passed, results: tuple[ToldResult, ...], language: Language) -> Self:
        judgement, by = passed.judgement, passed.by
        return cls(
            programme_id=judgement.programme_id,
            programme=by.programme_name,
            receiver_id=by.receiver_id,
            receiver=by.receiver_name,
            confirmed=by.confirmed,
            example=by.example,
            version_id=judgement.version_id,
            version=by.number,
            outcome=judgement.outcome,
            remedies_away=judgement.remedies_away,
            lasts_until=lasts_until(passed, results),
            results=[ResultOut.of(one, language) for one in results],
        )


class VerdictPage(BaseModel):
    """Some verdicts on a lot: what passes first, then by how many kinds of work it is away from a yes."""

    items: list[VerdictOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]


class OpenRuleOut(BaseModel):
    """A rule that is not met, or perhaps not."""

    rule: Annotated[str, Field(description="Its id in the version; by region, code and id where the law asks it.", examples=["dry"])]
    outcome: Outcome
    hidden: Hidden
    why: WhyTold
    remedy: Helps

    @classmethod
    def of(cls, one: ToldRule) -> Self:
        return cls(rule=one.rule, outcome=one.outcome, hidden=one.hidden, why=one.why, remedy=one.remedy)


class NearLotOut(BaseModel):
    """A lot that could come to a site."""

    lot_id: UUID
    title: str
    material: Annotated[str, Field(description="Code of the material vocabulary.")]
    quantity: float
    unit: str
    point: Annotated[tuple[float, float], Field(description="[longitude, latitude], as published.")]
    municipality: str | None
    until: Annotated[date | None, Field(description="The last day on which it can be had.")]
    site_id: Annotated[UUID, Field(description="The nearest of the programme's sites.")]
    distance_km: Annotated[float, Field(description="As the crow flies, to the published point.")]
    version_id: UUID
    outcome: Outcome
    open: Annotated[
        list[OpenRuleOut], Field(description="What is not met, or perhaps not, whether it keeps the lot out or costs something.")
    ]

    @classmethod
    def of(cls, near: Near, rules: tuple[ToldRule, ...]) -> Self:
        lot = near.lot
        return cls(
            lot_id=lot.id,
            title=near.title,
            material=lot.material,
            quantity=float(lot.quantity.value),
            unit=lot.quantity.unit,
            point=near.place.point,
            municipality=near.place.municipality,
            until=lot.until,
            site_id=near.site_id,
            distance_km=round(near.metres / 1000, 1),
            version_id=near.version_id,
            outcome=near.outcome,
            open=[OpenRuleOut.of(one) for one in rules],
        )


class NearLotPage(BaseModel):
    """Some lots, the nearest first."""

    items: list[NearLotOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]
