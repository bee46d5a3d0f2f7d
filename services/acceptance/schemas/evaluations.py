"""Evaluations as they are asked and answered."""

from datetime import date
from typing import Annotated, Final, Self
from uuid import UUID

from pydantic import BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError

from services.acceptance.domain.amounts import LONGEST_MM
from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.costs import cost_of
from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.evaluation import Evaluation, VersionOf
from services.acceptance.domain.prose import by_law, remedy_in_words, result_in_words, rule_in_words
from services.acceptance.domain.uses import Use
from services.acceptance.domain.verdict import Remedy, Result, Why
from services.acceptance.schemas.costs import TypicalCostOut
from services.acceptance.schemas.criteria import CriteriaBody
from services.acceptance.schemas.facts import FactBody, Facts, body_of
from services.acceptance.schemas.parts import Material, Part
from services.acceptance.schemas.reasons import VerdictOutcome
from services.kernel.language import Language
from services.kernel.quantity import LARGEST, Quantity, Unit
from services.kit.scalars import Day, Number
from services.vocabulary.units import Dimensions
from services.vocabulary.vocabulary import vocabulary

MOST_PROGRAMMES: Final = 20

_Size = Annotated[Number | None, Field(gt=0, le=LONGEST_MM)]


class EvaluatedQuantity(Part):
    """How much, in one unit."""

    value: Annotated[Number, Field(gt=0, le=LARGEST, decimal_places=4, examples=[3])]
    unit: Annotated[Unit, Field(examples=["t"])]


class PieceSizes(Part):
    """Sizes of one piece, in millimetres: they turn pieces into metres and masses, and answer rules of size."""

    length_mm: _Size = None
    width_mm: _Size = None
    height_mm: _Size = None
    thickness_mm: _Size = None
    diameter_mm: _Size = None


class AskedVersion(Part):
    """A programme, by its version in force or another one."""

    programme_id: UUID
    number: Annotated[int | None, Field(ge=1, le=9999, description="The version in force when left out.")] = None


class EvaluationIn(Part):
    """A material with what is known of it, and what to hold it against: `programmes`, a `use`, or `criteria`. One of the three."""

    material: Material
    quantity: EvaluatedQuantity
    facts: Facts = ()
    sizes: PieceSizes | None = None
    until: Annotated[Day | None, Field(description="The last day it is there.")] = None
    taken_this_year_kg: Annotated[
        Number | None, Field(ge=0, le=LARGEST, description="What the receiver had of you this year; not known when left out.")
    ] = None
    programmes: Annotated[tuple[AskedVersion, ...], Field(max_length=MOST_PROGRAMMES)] = ()
    use: Annotated[str | None, Field(max_length=60, description="Code of a use.", examples=["facade_brick"])] = None
    criteria: CriteriaBody | None = None

    @model_validator(mode="after")
    def _one_question(self) -> Self:
        if (bool(self.programmes), self.use is not None, self.criteria is not None).count(True) != 1:
            raise PydanticCustomError("against_unclear", "give programmes, a use or criteria: one of the three")
        return self

    def load(self, today: date) -> Circumstances:
        sizes = Dimensions(**self.sizes.model_dump()) if self.sizes else None
        quantity = Quantity(self.quantity.value, self.quantity.unit)
        return Circumstances(vocabulary().get(self.material), quantity, today, self.until, sizes, self.taken_this_year_kg)


class EvaluatedRule(BaseModel):
    """One rule, and what came of it, in the reader's language."""

    rule: Annotated[str, Field(description="The rule's id.")]
    kind: Annotated[str, Field(description="Which kind of rule it is.", examples=["max_fraction"])]
    asks: Annotated[str, Field(description="The rule in words.")]
    regulation: Annotated[str | None, Field(description="The law that asks it, by its code at `/v1/regulations`; null otherwise.")]
    outcome: VerdictOutcome
    why: Why
    reason: Annotated[str, Field(description="Why, in words: the fact that decided, with its source and date.")]
    blocks: Annotated[bool, Field(description="Whether it keeps the load outside while it is not met.")]
    fact: Annotated[FactBody | None, Field(description="The fact that decided; null where none did.")]
    remedy: Annotated[Remedy | None, Field(description="What kind of work would help; null where none does.")]
    help: Annotated[str | None, Field(description="What to do, in words.")]
    cost: Annotated[TypicalCostOut | None, Field(description="What that typically costs, where known.")]

    @classmethod
    def of(cls, result: Result, law: str | None, language: Language) -> Self:
        cost, reason = cost_of(result), result_in_words(result, language, hide_value=False)
        return cls(
            rule=result.rule.id,
            kind=result.rule.rule,
            asks=rule_in_words(result.rule, language),
            regulation=law,
            outcome=result.outcome,
            why=result.why,
            reason=by_law(reason, language) if law else reason,
            blocks=result.blocks,
            fact=body_of(result.fact) if result.fact else None,
            remedy=result.remedy,
            help=remedy_in_words(result, language),
            cost=TypicalCostOut.of(cost) if cost else None,
        )


class EvaluationOut(BaseModel):
    """What came of holding the material against one thing."""

    programme_id: UUID | None = None
    version: Annotated[int | None, Field(description="Of the programme: the number of the version that judged.")] = None
    use: str | None = None
    concerned: Annotated[bool, Field(description="Whether it is for this material at all.")]
    outcome: VerdictOutcome
    remedies_away: Annotated[int | None, Field(description="How many kinds of work keep it from a yes; null where none leads there.")]
    results: Annotated[list[EvaluatedRule], Field(description="Per rule, in their order; then what the law asks beside a programme.")]

    @classmethod
    def of(cls, one: Evaluation, language: Language) -> Self:
        programme, version, use = _against(one)
        law = {result.rule.id: held.regulation.code for held in one.law for result in held.verdict.results}
        return cls(
            programme_id=programme,
            version=version,
            use=use,
            concerned=one.concerned,
            outcome=one.verdict.outcome,
            remedies_away=one.verdict.remedies_away,
            results=[EvaluatedRule.of(result, law.get(result.rule.id), language) for result in one.verdict.results],
        )


class EvaluationList(BaseModel):
    """One answer for each that was asked."""

    items: list[EvaluationOut]


def _against(one: Evaluation) -> tuple[UUID | None, int | None, str | None]:
    match one.against:
        case VersionOf(programme=programme, version=version):
            return programme.id, version.number, None
        case Use(code=code):
            return None, None, code
        case Criteria():
            return None, None, None
