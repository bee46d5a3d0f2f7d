from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.compared_count_verdict_outcome import ComparedCountVerdictOutcome
from ..models.decision import Decision

T = TypeVar("T", bound="ComparedCount")


@_attrs_define
class ComparedCount:
    """So often the evaluator said this and the gate decided that."""

    said: ComparedCountVerdictOutcome
    decided: Decision
    """ What a receiver makes of a load, or of one rule; mildest first. """
    intakes: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        said = self.said.value

        decided = self.decided.value

        intakes = self.intakes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "said": said,
                "decided": decided,
                "intakes": intakes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        said = ComparedCountVerdictOutcome(d.pop("said"))

        decided = Decision(d.pop("decided"))

        intakes = d.pop("intakes")

        compared_count = cls(
            said=said,
            decided=decided,
            intakes=intakes,
        )

        compared_count.additional_properties = d
        return compared_count

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
