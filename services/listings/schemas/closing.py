"""The closing record as it is written in JSON."""

from datetime import date
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from services.kernel.language import Language
from services.kit.scalars import Number
from services.listings.domain import closing as domain
from services.listings.domain.criteria import Share
from services.listings.domain.outcomes import MaterialOutcome
from services.listings.domain.project import PaperKind
from services.listings.schemas.lot import Answer
from services.listings.schemas.outcomes import OutcomeLineBody
from services.listings.schemas.project import PaperBody


class CodeBalanceOut(Answer):
    """Of one waste code: what the inventory lets expect, what went where, and the difference."""

    eural: str
    hazardous: bool
    expected_kg: Number
    real_kg: Number
    difference_kg: Annotated[Number, Field(description="More than expected; below zero, less.")]
    reconciled: Annotated[domain.Reconciled, Field(description="`missing`: expected, and nothing came of it; `unexpected`: not expected.")]
    kg: dict[MaterialOutcome, Number]

    @classmethod
    def of(cls, one: domain.CodeBalance) -> Self:
        return cls(
            eural=one.eural,
            hazardous=one.hazardous,
            expected_kg=one.expected,
            real_kg=one.total,
            difference_kg=one.difference,
            reconciled=one.reconciled,
            kg=dict(one.real),
        )


class ShareOut(Answer):
    """A share that EU law asks for, by mass."""

    criterion: Annotated[str, Field(examples=["demolition"])]
    text: str
    share: Annotated[Number | None, Field(description="Of `kg_whole`; null where there is none.")]
    threshold: Number
    met: bool | None
    kg_counted: Number
    kg_whole: Annotated[Number, Field(description="Non-hazardous, without the excluded codes.")]
    counts: list[MaterialOutcome]
    excluded: list[str]
    valid_from: date
    source: str
    mark: Annotated[str, Field(description="How far the figure was checked; [bg]: in no source at hand.")]

    @classmethod
    def of(cls, one: Share, language: Language) -> Self:
        criterion = one.criterion
        return cls(
            criterion=criterion.code,
            text=criterion.text[language],
            share=round(one.share, 4) if one.share is not None else None,
            threshold=criterion.threshold,
            met=one.met,
            kg_counted=one.kg_counted,
            kg_whole=one.kg_whole,
            counts=sorted(criterion.counts),
            excluded=sorted(criterion.excluded),
            valid_from=criterion.valid_from,
            source=criterion.source,
            mark=criterion.mark,
        )


class ClosingRecordOut(Answer):
    """What became of a project's material, against what was expected."""

    project_id: UUID
    name: str
    day: date
    codes: list[CodeBalanceOut]
    totals_kg: dict[MaterialOutcome, Number]
    unweighed: Annotated[list[str], Field(description="Items whose mass is not known: the expectation is too low by these.")]
    uncoded: Annotated[list[str], Field(description="Items without a waste code: nothing is expected of them.")]
    documents: Annotated[list[PaperBody], Field(description="Those that follow demolition waste in Flanders.")]
    documents_missing: list[PaperKind]
    shares: list[ShareOut]
    lines: list[OutcomeLineBody]

    @classmethod
    def of(cls, record: domain.ClosingRecord, language: Language) -> Self:
        return cls(
            project_id=record.project.id,
            name=record.project.plan.name,
            day=record.day,
            codes=[CodeBalanceOut.of(one) for one in record.codes],
            totals_kg=dict(record.totals),
            unweighed=list(record.unweighed),
            uncoded=list(record.uncoded),
            documents=[PaperBody.model_validate(one) for one in record.papers],
            documents_missing=list(record.papers_missing),
            shares=[ShareOut.of(one, language) for one in record.shares],
            lines=[OutcomeLineBody.model_validate(one) for one in record.lines],
        )
