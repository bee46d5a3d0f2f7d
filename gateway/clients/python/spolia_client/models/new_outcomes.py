from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.outcome_line import OutcomeLine


T = TypeVar("T", bound="NewOutcomes")


@_attrs_define
class NewOutcomes:
    """All lines of the project."""

    lines: list[OutcomeLine]

    def to_dict(self) -> dict[str, Any]:
        lines = []
        for lines_item_data in self.lines:
            lines_item = lines_item_data.to_dict()
            lines.append(lines_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "lines": lines,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.outcome_line import OutcomeLine

        d = dict(src_dict)
        lines = []
        _lines = d.pop("lines")
        for lines_item_data in _lines:
            lines_item = OutcomeLine.from_dict(lines_item_data)

            lines.append(lines_item)

        new_outcomes = cls(
            lines=lines,
        )

        return new_outcomes
