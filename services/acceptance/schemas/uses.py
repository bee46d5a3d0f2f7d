"""Uses as they are published."""

from datetime import date
from typing import Annotated, Self

from pydantic import BaseModel, Field

from services.acceptance.domain.prose import rule_in_words
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.uses import Asked, Settler, Settling, Use, Uses, clause, settler_in_words
from services.acceptance.schemas.costs import TypicalCostOut
from services.kernel.language import Language


class SettlingOut(BaseModel):
    """What settles a rule: who, by which standard, on how many samples, in how many days, at what typical cost."""

    by: Settler
    name: Annotated[str, Field(description="Who that is, in the reader's language.")]
    standard: str | None
    samples: int
    days: Annotated[int, Field(description="Calendar days until the answer is there, as a rule.")]
    cost: TypicalCostOut | None

    @classmethod
    def of(cls, settled: Settling, language: Language) -> Self:
        return cls(
            by=settled.by,
            name=settler_in_words(settled.by, language),
            standard=settled.standard,
            samples=settled.samples,
            days=settled.days,
            cost=TypicalCostOut.of(settled.cost) if settled.cost else None,
        )


class AskedOut(BaseModel):
    """One demand of a use."""

    rule: Rule
    text: Annotated[str, Field(description="The rule in words, in the reader's language.")]
    settled: SettlingOut

    @classmethod
    def of(cls, asked: Asked, language: Language) -> Self:
        text = rule_in_words(asked.rule, language)
        return cls(rule=asked.rule, text=text, settled=SettlingOut.of(asked.settled, language))


class UseSummary(BaseModel):
    """A use, in short."""

    code: str
    name: str
    materials: Annotated[list[str], Field(description="Classes it is written for, each with all below it.")]

    @classmethod
    def of(cls, use: Use, language: Language) -> Self:
        return cls(code=use.code, name=use.names[language], materials=[*use.materials])


class UseList(BaseModel):
    """Every use there is a profile of."""

    dated: Annotated[date, Field(description="When the profiles were last edited.")]
    items: list[UseSummary]

    @classmethod
    def of(cls, uses: Uses, language: Language) -> Self:
        return cls(dated=uses.dated, items=[UseSummary.of(use, language) for use in uses])


class ClausesOut(BaseModel):
    """A clause of a specification to copy, per language. It says what the rules say."""

    nl: str
    fr: str


class UseOut(UseSummary):
    """A use with all it asks, what settles each demand, and a clause to copy."""

    asks: list[AskedOut]
    clauses: ClausesOut

    @classmethod
    def whole(cls, use: Use, language: Language) -> Self:
        clauses = ClausesOut(nl=clause(use, Language.NL), fr=clause(use, Language.FR))
        asks = [AskedOut.of(one, language) for one in use.asks]
        return cls(code=use.code, name=use.names[language], materials=[*use.materials], asks=asks, clauses=clauses)
