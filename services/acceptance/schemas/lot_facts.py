"""The facts of a lot as its owner states them, and as each reader is told of them."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field

from services.acceptance.domain.facts import About, Fact
from services.acceptance.domain.sheet import Sheet
from services.acceptance.schemas.facts import FactBody, Facts, body_of
from services.acceptance.schemas.parts import Part


class LotFactsIn(Part):
    """All that the owner states of a lot beside what is published of it; what is left out is stated no more."""

    facts: Facts


class HiddenFact(BaseModel):
    """That there is a fact, and what it is about. Who may see more of it is its owner's to say."""

    about: About
    of: Annotated[str | None, Field(description="Which substance, document or whatever, where there are several.")]


class LotFactsOut(BaseModel):
    """What is known of a lot to its reader."""

    lot_id: UUID
    version: Annotated[int, Field(description="Rises with every change of the stated facts; also the ETag. 0: none was ever stated.")]
    facts: Annotated[list[FactBody], Field(description="What the owner states beside the lot, as far as you may see it.")]
    hidden: Annotated[list[HiddenFact], Field(description="What else is stated, for others. Verdicts rest on it all the same.")]
    published: Annotated[list[FactBody], Field(description="What the lot says by itself: stated in its fields, or derived from its words.")]

    @classmethod
    def of(cls, sheet: Sheet, published: tuple[Fact, ...]) -> Self:
        return cls(
            lot_id=sheet.lot_id,
            version=sheet.version,
            facts=[body_of(one.fact) for one in sheet.facts],
            hidden=[HiddenFact(about=aspect.about, of=aspect.of or None) for aspect in sheet.hidden],
            published=[body_of(fact) for fact in published],
        )
