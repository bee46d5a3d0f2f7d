from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.material_outcome import MaterialOutcome

T = TypeVar("T", bound="Share")


@_attrs_define
class Share:
    """A share that EU law asks for, by mass."""

    criterion: str
    text: str
    share: float | None
    """ Of `kg_whole`; null where there is none. """
    threshold: float
    met: bool | None
    kg_counted: float
    kg_whole: float
    """ Non-hazardous, without the excluded codes. """
    counts: list[MaterialOutcome]
    excluded: list[str]
    valid_from: datetime.date
    source: str
    mark: str
    """ How far the figure was checked; [bg]: in no source at hand. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        criterion = self.criterion

        text = self.text

        share: float | None
        share = self.share

        threshold = self.threshold

        met: bool | None
        met = self.met

        kg_counted = self.kg_counted

        kg_whole = self.kg_whole

        counts = []
        for counts_item_data in self.counts:
            counts_item = counts_item_data.value
            counts.append(counts_item)

        excluded = self.excluded

        valid_from = self.valid_from.isoformat()

        source = self.source

        mark = self.mark

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "criterion": criterion,
                "text": text,
                "share": share,
                "threshold": threshold,
                "met": met,
                "kg_counted": kg_counted,
                "kg_whole": kg_whole,
                "counts": counts,
                "excluded": excluded,
                "valid_from": valid_from,
                "source": source,
                "mark": mark,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        criterion = d.pop("criterion")

        text = d.pop("text")

        def _parse_share(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        share = _parse_share(d.pop("share"))

        threshold = d.pop("threshold")

        def _parse_met(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        met = _parse_met(d.pop("met"))

        kg_counted = d.pop("kg_counted")

        kg_whole = d.pop("kg_whole")

        counts = []
        _counts = d.pop("counts")
        for counts_item_data in _counts:
            counts_item = MaterialOutcome(counts_item_data)

            counts.append(counts_item)

        excluded = cast(list[str], d.pop("excluded"))

        valid_from = datetime.date.fromisoformat(d.pop("valid_from"))

        source = d.pop("source")

        mark = d.pop("mark")

        share = cls(
            criterion=criterion,
            text=text,
            share=share,
            threshold=threshold,
            met=met,
            kg_counted=kg_counted,
            kg_whole=kg_whole,
            counts=counts,
            excluded=excluded,
            valid_from=valid_from,
            source=source,
            mark=mark,
        )

        share.additional_properties = d
        return share

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
