"""Imports as their owner sees them."""

import json
from datetime import datetime
from typing import Annotated, Final, Literal, Self
from uuid import UUID

from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from services.kernel.language import Language
from services.kernel.quantity import Unit
from services.kit.scalars import Day, Storable
from services.listings.domain.imports import ColumnMapping, ImportState, Outcome
from services.listings.domain.offer import Vat
from services.listings.domain.sheets.meanings import Meaning
from services.listings.schemas.parts import Text

Heading = Annotated[str, Field(min_length=1, max_length=200), Storable]
Meanings = Annotated[dict[Heading, Meaning], Field(max_length=200)]

_MEANINGS: Final = TypeAdapter(Meanings)


def mapping_said(text: str | None) -> dict[str, Meaning]:
    """What headings mean, from a JSON object; `RequestValidationError` names what is wrong in it."""
    if text is None:
        return {}
    try:
        return _MEANINGS.validate_python(json.loads(text))
    except json.JSONDecodeError as error:
        raise RequestValidationError([{"type": "json_invalid", "loc": ("query", "mapping", error.pos), "msg": error.msg}]) from error
    except ValidationError as error:
        raise RequestValidationError([{**one, "loc": ("query", "mapping", *one["loc"])} for one in error.errors()]) from error


class ImportAsked(BaseModel):
    """What whoever sends a file says of it, and of every row that does not say it itself."""

    model_config = ConfigDict(extra="forbid")

    dry_run: Annotated[bool, Field(description="Only tell what would become of each row.")] = False
    draft: Annotated[bool, Field(description="Keep new lots to yourself; they are published one by one.")] = False
    mapping: Annotated[
        str | None,
        Field(
            max_length=20_000,
            description="What headings mean, where the guess is wrong: a JSON object of heading and meaning.",
            examples=['{"Omschr.":"title"}'],
        ),
    ] = None
    mapping_name: Annotated[
        str | None,
        Field(pattern="^[a-z0-9_-]{1,60}$", description="A mapping that your organization remembers; `mapping` is added to it."),
    ] = None
    encoding: Annotated[
        Literal["utf-8", "utf-16", "cp1252", "iso8859-15", "cp850", "mac-roman"] | None,
        Field(description="Of a text file, where the guess is wrong."),
    ] = None
    sheet: Annotated[str | None, Field(max_length=100, description="Of a workbook; the one whose headings say most when left out.")] = None
    postal_code: Annotated[str | None, Field(min_length=1, max_length=12, description="Of rows that give no place.")] = None
    country: Annotated[str, Field(pattern="^[A-Z]{2}$", description="Of rows that give none: ISO 3166-1.")] = "BE"
    start: Annotated[Day | None, Field(alias="from", description="First day of rows that give none; today when left out.")] = None
    until: Annotated[Day | None, Field(description="Last day of rows that give none.")] = None
    unit: Annotated[Unit | None, Field(description="Of quantities that give none.")] = None
    vat: Annotated[Vat, Field(description="Whether prices have VAT in them.")] = Vat.INCLUDED
    language: Annotated[Language | None, Field(description="Of the titles; found out when left out.")] = None
    project_id: Annotated[Text | None, Field(description="Of rows that give none.")] = None
    building_year: Annotated[int | None, Field(ge=1000, le=2100, description="Of rows that give none.")] = None


class CellFaultOut(BaseModel):
    """What is wrong in a cell and what would be right."""

    column: Annotated[str, Field(description="Its heading; empty when the whole row or file is meant.")]
    value: Annotated[str, Field(description="What stands there.")]
    code: str
    detail: str


class CountsOut(BaseModel):
    """How many rows came to what."""

    read: int
    created: int
    updated: int
    unchanged: int
    refused: int


class ImportOut(BaseModel):
    """A file of lots and how far its reading has come."""

    id: UUID
    state: ImportState
    dry_run: bool
    file_name: str | None
    size: Annotated[int, Field(description="Bytes.")]
    layout: Annotated[str | None, Field(description="The layout it was recognised as.", examples=["demolition_plan"])]
    sheet: str | None
    encoding: str | None
    delimiter: str | None
    columns: Annotated[dict[str, str], Field(description="What headings were taken for.")]
    ignored: Annotated[list[str], Field(description="Headings that mean nothing to us. `mapping` says what they mean.")]
    rows: CountsOut
    fault: Annotated[CellFaultOut | None, Field(description="Why it failed.")]
    created_at: datetime | None
    finished_at: datetime | None


class ImportPage(BaseModel):
    """Some of one's own imports, newest first."""

    items: list[ImportOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]


class RowOut(BaseModel):
    """What became of a row; of a dry run, what would."""

    row: Annotated[int, Field(description="As a spreadsheet shows it: the first is 1.")]
    outcome: Outcome
    title: str
    external_id: Annotated[str | None, Field(description="The row's own, or one made of what it says.")]
    lot_id: UUID | None
    material: str | None
    confidence: Annotated[float | None, Field(ge=0, le=1)]
    municipality: str | None
    status: Annotated[str | None, Field(description="Of the lot: `draft` while the legal gate holds it back.")]
    held: Annotated[list[str], Field(description="Codes of the reasons that hold it back.")]
    missing: Annotated[list[str], Field(description="JSON pointers of what would raise the completeness most.")]
    faults: list[CellFaultOut]


class ImportedRowPage(BaseModel):
    """Some rows, in their order."""

    items: list[RowOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]


class MappingBody(BaseModel):
    """What headings mean."""

    model_config = ConfigDict(extra="forbid")

    columns: Annotated[
        Meanings, Field(description="By heading, as it stands in the file.", examples=[{"Omschr.": "title", "Kleur": "ignore"}])
    ]


class MappingOut(MappingBody):
    """What an organization's own headings mean."""

    name: str
    version: int

    @classmethod
    def of(cls, mapping: ColumnMapping) -> Self:
        return cls(name=mapping.name, version=mapping.version, columns=dict(mapping.columns))
