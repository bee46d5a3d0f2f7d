"""Facts of its size, its condition, and what it can do."""

from typing import Annotated, Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from services.acceptance.domain.facts import GRADES, About, Amount, Aspect, Choice, Fact
from services.acceptance.domain.rules.measures import Measure
from services.acceptance.domain.terms import Kind, terms
from services.acceptance.schemas.facts.stated import Stated, said, value_of
from services.acceptance.schemas.ranges import LengthRange, Range
from services.acceptance.schemas.terms import PropertyTerm

Grade = Literal["A", "B", "C", "D"]

_GRADE_OF: Final[dict[int, Grade]] = {4: "A", 3: "B", 2: "C", 1: "D"}


class DimensionFact(Stated):
    """A measure of one piece, or of the largest grain."""

    about: Literal["dimension"]
    of: Measure
    length: LengthRange

    def aspect(self) -> Aspect:
        return Aspect(About(self.about), self.of)

    def value(self) -> Amount:
        return self.length.meant()

    @classmethod
    def telling(cls, fact: Fact) -> Self:
        return cls(**said(fact), of=Measure(fact.aspect.of), length=LengthRange.of(value_of(fact, Amount)))


class ConditionFact(Stated):
    """Its condition, from A as new to D for parts or recycling; where pieces differ, of the worst one, with `best` of the best."""

    about: Literal["condition"]
    grade: Grade
    best: Grade | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.best is not None and GRADES[self.best] < GRADES[self.grade]:
            raise PydanticCustomError("range_reversed", "ends before it begins", {"low": self.grade, "high": self.best})
        return self

    def value(self) -> Amount:
        return Amount(GRADES[self.grade], GRADES[self.best or self.grade])

    @classmethod
    def telling(cls, fact: Fact) -> Self:
        amount = value_of(fact, Amount)
        best = None if amount.high in {None, amount.low} else _GRADE_OF[int(amount.high or 0)]
        return cls(**said(fact), grade=_GRADE_OF[int(amount.low)], best=best)


class PropertyFact(Stated):
    """A performance that a standard measures: by its figure, in the unit of the property, or its class. One of the two."""

    about: Literal["property"]
    of: PropertyTerm
    figure: Range | None = None
    classes: Annotated[tuple[str, ...], Field(max_length=20, description="The classes it is in: one, or all that pieces differ over.")] = ()

    @model_validator(mode="after")
    def _as_it_is_measured(self) -> Self:
        if (self.figure is None) == (not self.classes):
            raise PydanticCustomError("property_unclear", "give either a figure or classes")
        scale = terms().get(self.of, Kind.PROPERTY)
        if unknown := sorted(set(self.classes) - set(scale.classes)) if scale.classes else ():
            told = {"given": ", ".join(unknown), "classes": ", ".join(scale.classes)}
            raise PydanticCustomError("class_unknown", "the scale has no such class", told)
        if (scale.unit and self.classes) or (scale.classes and self.figure):
            way = f"figure ({scale.unit})" if scale.unit else "classes"
            raise PydanticCustomError("property_otherwise", "this property is told otherwise", {"way": way})
        return self

    def aspect(self) -> Aspect:
        return Aspect(About(self.about), self.of)

    def value(self) -> Amount | Choice:
        return self.figure.meant() if self.figure else Choice(frozenset(self.classes))

    @classmethod
    def telling(cls, fact: Fact) -> Self:
        if isinstance(fact.value, Choice):
            return cls(**said(fact), of=fact.aspect.of, classes=tuple(sorted(fact.value.codes)))
        return cls(**said(fact), of=fact.aspect.of, figure=Range.of(value_of(fact, Amount)))
