"""Lots of a project, and its dates, as they are written in JSON."""

from enum import StrEnum
from typing import Annotated, Final, Self
from uuid import UUID

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from services.kernel.language import Language
from services.kernel.window import Certainty
from services.kit.problems import FaultOut
from services.kit.scalars import Day
from services.listings.domain.lot import Status
from services.listings.domain.offering import Offered, Shift
from services.listings.schemas.lot import Answer, HoldOut
from services.listings.schemas.parts import Part
from services.listings.schemas.project import ProjectOut

MOST_DAYS: Final = 3650
"""No release is put off by more than ten years at once; more is a slip of the keyboard."""


class OfferResult(StrEnum):
    """What became of an item that was to be offered."""

    PUBLISHED = "published"
    DRAFT = "draft"
    REFUSED = "refused"


class OfferedOut(Answer):
    """What became of an item that was to be offered."""

    item_id: UUID
    number: str
    result: Annotated[OfferResult, Field(description="`draft` when the legal gate holds it back; `refused` when there is no lot of it.")]
    lot_id: UUID | None
    held: Annotated[list[HoldOut], Field(description="Reasons of the legal gate, and what would clear each.")]
    errors: Annotated[list[FaultOut], Field(description="Why it is refused.")]

    @classmethod
    def of(cls, one: Offered, language: Language, errors: list[FaultOut]) -> Self:
        lot = one.lot
        result = OfferResult.PUBLISHED if lot and lot.status is Status.PUBLISHED else OfferResult.DRAFT if lot else OfferResult.REFUSED
        return cls(
            item_id=one.item.id,
            number=one.item.number,
            result=result,
            lot_id=lot.id if lot else None,
            held=[HoldOut.of(hold, language) for hold in lot.facts.ruling.holds] if lot else [],
            errors=errors,
        )


class OfferedList(Answer):
    """What became of a project's inventory."""

    items: list[OfferedOut]
    published: Annotated[int, Field(ge=0)]
    draft: Annotated[int, Field(ge=0)]
    refused: Annotated[int, Field(ge=0)]
    complete: Annotated[bool, Field(description="Whether that is all of it; if not, ask again for the rest.")]

    @classmethod
    def of(cls, items: list[OfferedOut], *, complete: bool) -> Self:
        counts = {str(result): sum(one.result is result for one in items) for result in OfferResult}
        return cls.model_validate({"items": items, "complete": complete, **counts})


class ShiftIn(Part):
    """Other dates for the whole project: so many days later, or from another day on; and how sure that is."""

    days: Annotated[int | None, Field(ge=-MOST_DAYS, le=MOST_DAYS, description="Later; below zero, earlier.", examples=[30])] = None
    start: Annotated[Day | None, Field(alias="from", description="The first day from now on; what is not named moves along.")] = None
    until: Annotated[Day | None, Field(description="The last day from now on.")] = None
    expected: Annotated[Day | None, Field(description="The likeliest day from now on.")] = None
    certainty: Certainty | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        dates = (self.start, self.until, self.expected)
        if self.days is not None and any(dates):
            raise PydanticCustomError("shift_twice", "give days or dates, not both")
        if self.days is None and self.certainty is None and not any(dates):
            raise PydanticCustomError("shift_empty", "give days, dates or a certainty")
        return self

    def meant(self) -> Shift:
        return Shift(self.days or 0, self.start, self.until, self.expected, self.certainty)


class ShiftedOut(Answer):
    """A project with its new dates."""

    project: ProjectOut
    lots: Annotated[int, Field(description="Open lots that have new dates.")]
