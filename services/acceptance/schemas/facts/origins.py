"""Facts of where it comes from, how it comes, and the papers that come with it."""

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, StrictBool, model_validator
from pydantic_core import PydanticCustomError

from services.acceptance.domain.facts import About, Amount, Aspect, Choice, Fact, Paper, Presence
from services.acceptance.schemas.facts.stated import Stated, said, value_of
from services.acceptance.schemas.parts import Name
from services.acceptance.schemas.terms import DeliveryTerm, DocumentTerm, OriginTerm, PackagingTerm
from services.kit.scalars import Day

Year = Annotated[int, Field(ge=1000, le=2200)]

_SOME = Field(min_length=1, max_length=20, description="All that hold, and no others.")


class Chosen(Stated):
    """A fact of which one or more codes hold."""

    of: Annotated[tuple[str, ...], _SOME]

    def value(self) -> Choice:
        return Choice(frozenset(self.of))

    @classmethod
    def telling(cls, fact: Fact) -> Self:
        return cls(**said(fact), of=tuple(sorted(value_of(fact, Choice).codes)))


class OriginFact(Chosen):
    """The kinds of building or works it comes from."""

    about: Literal["origin"]
    of: Annotated[tuple[OriginTerm, ...], _SOME]


class BrandFact(Chosen):
    """The brands it is of, as they are written on it."""

    about: Literal["brand"]
    of: Annotated[tuple[Name, ...], _SOME]


class PackagingFact(Chosen):
    """How it is packed."""

    about: Literal["packaging"]
    of: Annotated[tuple[PackagingTerm, ...], _SOME]


class DeliveryFact(Chosen):
    """How it will come."""

    about: Literal["delivery_mode"]
    of: Annotated[tuple[DeliveryTerm, ...], _SOME]


class ConstructionYearFact(Stated):
    """When the building it comes from was built: in which year, or between which."""

    about: Literal["construction_year"]
    year: Year | None = None
    earliest: Year | None = None
    latest: Year | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        low, high = self.earliest, self.latest
        if (self.year is None) == (low is None and high is None):
            raise PydanticCustomError("year_unclear", "give a year, or earliest, latest or both")
        if low is not None and high is not None and low > high:
            raise PydanticCustomError("range_reversed", "ends before it begins", {"low": str(low), "high": str(high)})
        return self

    def value(self) -> Amount:
        if self.year is not None:
            return Amount.exactly(Decimal(self.year))
        return Amount(Decimal(self.earliest or 0), None if self.latest is None else Decimal(self.latest))

    @classmethod
    def telling(cls, fact: Fact) -> Self:
        amount = value_of(fact, Amount)
        if amount.low == amount.high:
            return cls(**said(fact), year=int(amount.low))
        latest = None if amount.high is None else int(amount.high)
        return cls(**said(fact), earliest=int(amount.low) or None, latest=latest)


class PaperBody(Stated):
    """What every paper says of itself."""

    number: Name | None = None
    issuer: Annotated[Name | None, Field(description="Who issued it.")] = None
    issued: Annotated[Day | None, Field(description="When it was issued.")] = None
    valid_until: Annotated[Day | None, Field(description="The last day it holds.")] = None

    def paper(self) -> Paper:
        return Paper(self.number, self.issuer, self.issued, self.valid_until)


class DocumentFact(PaperBody):
    """A document that exists."""

    about: Literal["document"]
    of: DocumentTerm

    def aspect(self) -> Aspect:
        return Aspect(About(self.about), self.of)

    def value(self) -> Paper:
        return self.paper()

    @classmethod
    def telling(cls, fact: Fact) -> Self:
        return cls(**said(fact), of=fact.aspect.of, **_printed(value_of(fact, Paper)))


class ApprovalFact(PaperBody):
    """What the receiver answered when asked beforehand."""

    about: Literal["approval"]
    given: StrictBool

    def value(self) -> Paper | Presence:
        return self.paper() if self.given else Presence.ABSENT

    @classmethod
    def telling(cls, fact: Fact) -> Self:
        if fact.value is Presence.ABSENT:
            return cls(**said(fact), given=False)
        return cls(**said(fact), given=True, **_printed(value_of(fact, Paper)))


def _printed(paper: Paper) -> dict[str, object]:
    return {"number": paper.number, "issuer": paper.issuer, "issued": paper.issued, "valid_until": paper.valid_until}
