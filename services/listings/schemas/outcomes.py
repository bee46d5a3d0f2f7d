"""What became of a project's material, as it is written in JSON."""

from decimal import Decimal
from typing import Annotated, Final, Self

from pydantic import Field

from services.kernel.quantity import LARGEST
from services.kit.scalars import Day, Number
from services.listings.domain import outcomes as domain
from services.listings.schemas.lot import Answer
from services.listings.schemas.offer import EURAL, digits
from services.listings.schemas.parts import Part, Text

MOST: Final = 5000
"""Lines of one project: a large demolition has some hundred loads per waste code."""

Kilograms = Annotated[Number, Field(gt=0, le=LARGEST, decimal_places=4)]


class OutcomeLineBody(Part):
    """So much of one waste code that went one way."""

    eural: Annotated[str, Field(pattern=EURAL, description="European list of waste.", examples=["17 01 02"])]
    kg: Kilograms
    outcome: domain.MaterialOutcome
    number: Annotated[Text | None, Field(description="The item of the inventory.")] = None
    material: Annotated[str | None, Field(max_length=100, description="Class of the vocabulary, where the item does not say it.")] = None
    destination: Annotated[Text | None, Field(description="Where it went.")] = None
    distance_km: Annotated[Number | None, Field(ge=0, le=20_000, description="By road, to where it went.")] = None
    document_number: Annotated[Text | None, Field(description="Of the paper that says so.")] = None
    document_date: Annotated[Day | None, Field(description="Of the paper; the year that the CO2e statement counts it in.")] = None

    def line(self) -> domain.OutcomeLine:
        stated = self.model_dump() | {"eural": digits(self.eural)}
        return domain.OutcomeLine(**stated)


class OutcomesIn(Part):
    """All lines of the project."""

    lines: Annotated[list[OutcomeLineBody], Field(max_length=MOST)]


class OutcomesOut(Answer):
    """All lines of a project as they stand."""

    lines: list[OutcomeLineBody]
    kg: Annotated[Number, Field(description="Of all of them.")]
    version: Annotated[int, Field(description="How often they were stated; also the ETag. 0 where none were.")]

    @classmethod
    def of(cls, outcomes: domain.Outcomes) -> Self:
        lines = [OutcomeLineBody.model_validate(one) for one in outcomes.lines]
        return cls(lines=lines, kg=sum((one.kg for one in outcomes.lines), Decimal(0)), version=outcomes.version)
