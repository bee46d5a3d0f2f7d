"""Why a lot is not simply taken, as it is published."""

from decimal import Decimal
from typing import Annotated, Self

from pydantic import BaseModel, Field, WithJsonSchema

from services.acceptance.domain.nearby.helping import directory
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.outlet import Outlet
from services.acceptance.domain.outlets.risks import Help
from services.acceptance.domain.prose import by_law, remedy_in_words, result_in_words
from services.acceptance.domain.told import ToldResult
from services.acceptance.domain.verdict import Outcome, Remedy, Result, Why
from services.kernel.language import Language
from services.kit.scalars import Written

VerdictOutcome = Annotated[Outcome, WithJsonSchema({"type": "string", "enum": [*Outcome], "title": "VerdictOutcome"})]
"""Whether it passes. Listings has outcomes of another kind, and one document has one schema of a name."""


class OutletReasonOut(BaseModel):
    """A rule that is not known to be met."""

    rule: Annotated[str, Field(description="The rule's name in its version.")]
    kind: Annotated[str, Field(description="What kind of rule it is.", examples=["forbidden"])]
    outcome: VerdictOutcome
    hidden: Annotated[bool, Field(description="There is a fact that decided, which you may not see: you are told the outcome alone.")]
    why: Annotated[Why | None, Field(description="What made it so; null where the fact that decided is hidden from you.")]
    blocks: Annotated[bool, Field(description="Whether the lot stays outside; else it is accepted at a price or after a talk.")]
    remedy: Annotated[Remedy | None, Field(description="What would help; null where nothing does.")]
    cost: Annotated[Decimal | None, Written("string"), Field(description="What that typically costs in euros, where known.")]
    regulation: Annotated[
        str | None, Field(description="The law that asks it, by its code among `regulations`; null where the receiver does.")
    ]
    source: Annotated[str | None, Field(description="Where the rule is from.")]
    text: Annotated[str, Field(description="What came of it and by which fact, in the language asked for.")]
    help: Annotated[str | None, Field(description="What would help, in the language asked for.")]
    directory: Annotated[
        str | None,
        Field(
            description="Where firms near the lot are listed that do such work for its material; null where no firm can help.",
            examples=["/v1/directory?service=testing&material=bulk.asphalt&near=4.48000,51.03000"],
        ),
    ]

    @classmethod
    def of(cls, result: Result, given: Help | None, load: Load, law: str | None, language: Language) -> Self:
        told = ToldResult.of(result, hidden=not load.shows(result.fact))
        text = result_in_words(told.result, language, hide_value=told.hidden)
        return cls(
            text=by_law(text, language) if law else text,
            help=remedy_in_words(told.result, language),
            directory=directory(told.result.remedy, load.material.code, load.place),
            rule=result.rule.id,
            kind=result.rule.rule,
            outcome=result.outcome,
            hidden=told.hidden,
            why=told.why,
            blocks=result.blocks,
            remedy=told.result.remedy,
            cost=given.cost if given and not told.hidden else None,
            regulation=law,
            source=result.rule.source,
        )

    @classmethod
    def of_outlet(cls, one: Outlet, load: Load, language: Language) -> list[Self]:
        """What keeps it from a yes first, then what is accepted on terms."""
        given = {help_.result.rule.id: help_ for help_ in one.helps}
        law = {result.rule.id: held.regulation.code for held in one.law for result in held.verdict.results}
        unmet = ((result, result.rule.id) for result in (*one.verdict.open, *one.verdict.on_terms))
        return [cls.of(result, given.get(rule), load, law.get(rule), language) for result, rule in unmet]
