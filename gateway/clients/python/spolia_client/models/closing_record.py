from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.paper_kind import PaperKind

if TYPE_CHECKING:
    from ..models.closing_record_totals_kg import ClosingRecordTotalsKg
    from ..models.code_balance import CodeBalance
    from ..models.outcome_line import OutcomeLine
    from ..models.paper import Paper
    from ..models.share import Share


T = TypeVar("T", bound="ClosingRecord")


@_attrs_define
class ClosingRecord:
    """What became of a project's material, against what was expected."""

    project_id: UUID
    name: str
    day: datetime.date
    codes: list[CodeBalance]
    totals_kg: ClosingRecordTotalsKg
    unweighed: list[str]
    """ Items whose mass is not known: the expectation is too low by these. """
    uncoded: list[str]
    """ Items without a waste code: nothing is expected of them. """
    documents: list[Paper]
    """ Those that follow demolition waste in Flanders. """
    documents_missing: list[PaperKind]
    shares: list[Share]
    lines: list[OutcomeLine]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project_id = str(self.project_id)

        name = self.name

        day = self.day.isoformat()

        codes = []
        for codes_item_data in self.codes:
            codes_item = codes_item_data.to_dict()
            codes.append(codes_item)

        totals_kg = self.totals_kg.to_dict()

        unweighed = self.unweighed

        uncoded = self.uncoded

        documents = []
        for documents_item_data in self.documents:
            documents_item = documents_item_data.to_dict()
            documents.append(documents_item)

        documents_missing = []
        for documents_missing_item_data in self.documents_missing:
            documents_missing_item = documents_missing_item_data.value
            documents_missing.append(documents_missing_item)

        shares = []
        for shares_item_data in self.shares:
            shares_item = shares_item_data.to_dict()
            shares.append(shares_item)

        lines = []
        for lines_item_data in self.lines:
            lines_item = lines_item_data.to_dict()
            lines.append(lines_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project_id": project_id,
                "name": name,
                "day": day,
                "codes": codes,
                "totals_kg": totals_kg,
                "unweighed": unweighed,
                "uncoded": uncoded,
                "documents": documents,
                "documents_missing": documents_missing,
                "shares": shares,
                "lines": lines,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.closing_record_totals_kg import ClosingRecordTotalsKg
        from ..models.code_balance import CodeBalance
        from ..models.outcome_line import OutcomeLine
        from ..models.paper import Paper
        from ..models.share import Share

        d = dict(src_dict)
        project_id = UUID(d.pop("project_id"))

        name = d.pop("name")

        day = datetime.date.fromisoformat(d.pop("day"))

        codes = []
        _codes = d.pop("codes")
        for codes_item_data in _codes:
            codes_item = CodeBalance.from_dict(codes_item_data)

            codes.append(codes_item)

        totals_kg = ClosingRecordTotalsKg.from_dict(d.pop("totals_kg"))

        unweighed = cast(list[str], d.pop("unweighed"))

        uncoded = cast(list[str], d.pop("uncoded"))

        documents = []
        _documents = d.pop("documents")
        for documents_item_data in _documents:
            documents_item = Paper.from_dict(documents_item_data)

            documents.append(documents_item)

        documents_missing = []
        _documents_missing = d.pop("documents_missing")
        for documents_missing_item_data in _documents_missing:
            documents_missing_item = PaperKind(documents_missing_item_data)

            documents_missing.append(documents_missing_item)

        shares = []
        _shares = d.pop("shares")
        for shares_item_data in _shares:
            shares_item = Share.from_dict(shares_item_data)

            shares.append(shares_item)

        lines = []
        _lines = d.pop("lines")
        for lines_item_data in _lines:
            lines_item = OutcomeLine.from_dict(lines_item_data)

            lines.append(lines_item)

        closing_record = cls(
            project_id=project_id,
            name=name,
            day=day,
            codes=codes,
            totals_kg=totals_kg,
            unweighed=unweighed,
            uncoded=uncoded,
            documents=documents,
            documents_missing=documents_missing,
            shares=shares,
            lines=lines,
        )

        closing_record.additional_properties = d
        return closing_record

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
