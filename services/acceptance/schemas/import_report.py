"""What came of every row of a file."""

from collections import Counter
from collections.abc import Sequence
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field

from services.acceptance.domain.merging import Outcome
from services.kit.problems import FaultOut


class RowReport(BaseModel):
    """One row: what it made, or everything that is wrong with it."""

    row: Annotated[int, Field(description="Where it stands, from 1; headings are not counted.")]
    name: str | None
    outcome: Outcome
    id: Annotated[UUID | None, Field(description="Of the site or the programme.")] = None
    errors: list[FaultOut] = Field(default_factory=list)


class ImportReport(BaseModel):
    """Every row in its order. What is good is kept; what is refused can be sent again by itself."""

    created: int
    updated: int
    unchanged: int
    refused: int
    ignored: Annotated[list[str], Field(description="Columns that nothing was made of.")]
    rows: list[RowReport]

    @classmethod
    def of(cls, rows: Sequence[RowReport], ignored: set[str]) -> Self:
        counts = Counter(row.outcome for row in rows)
        counted = {str(outcome): counts[outcome] for outcome in Outcome}
        return cls(**counted, ignored=sorted(ignored), rows=sorted(rows, key=lambda one: one.row))
