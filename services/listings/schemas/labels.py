"""Sheets of labels as they are asked for."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from services.kernel.identity import LotId
from services.listings.domain.labelling import MOST, Choice
from services.listings.labels.grids import GRIDS, SheetCode
from services.listings.schemas.parts import Part, Text


class LabelsIn(Part):
    """Which lots, and on which sheet. Name the lots in one way: by `lot_ids`, `external_ids`, `project_id` or `stock_place`."""

    lot_ids: Annotated[list[UUID], Field(default_factory=list, max_length=MOST, description="In the order of the labels.")]
    external_ids: Annotated[
        list[Text], Field(default_factory=list, max_length=MOST, description="Your own ids, in the order of the labels.")
    ]
    project_id: Annotated[Text | None, Field(description="Your own id of a project: its open lots.")] = None
    stock_place: Annotated[Text | None, Field(description="Name of one of your places: what stands there.")] = None
    sheet: Annotated[
        SheetCode,
        Field(
            description="Labels of an A4 sheet: 24 of 70 x 37 mm, 21 of 63.5 x 38.1, 14 of 99.1 x 38.1, 8 of 99.1 x 67.7, 4 of 99.1 x 139."
        ),
    ] = SheetCode.A4_14
    start: Annotated[int, Field(ge=1, description="The first label of the first sheet that is still there, counted row by row from 1.")] = 1
    copies: Annotated[int, Field(ge=1, le=MOST, description="Labels of each lot: one for each of its pallets.")] = 1
    outlines: Annotated[bool, Field(description="A line around each label, to be cut out of plain paper.")] = False

    @model_validator(mode="after")
    def _in_one_way(self) -> Self:
        if sum(map(bool, (self.lot_ids, self.external_ids, self.project_id, self.stock_place))) != 1:
            raise PydanticCustomError("labels_of_what", "give lot_ids, external_ids, a project_id or a stock_place, one of them")
        return self

    @model_validator(mode="after")
    def _on_the_sheet(self) -> Self:
        if self.start > (labels := GRIDS[self.sheet].labels):
            raise PydanticCustomError("start_beyond_sheet", "start is at most {labels}, as many as the sheet has", {"labels": labels})
        return self

    def choice(self) -> Choice:
        return Choice(tuple(map(LotId, self.lot_ids)), tuple(self.external_ids), self.project_id, self.stock_place)
