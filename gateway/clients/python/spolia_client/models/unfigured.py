from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.lacking import Lacking

if TYPE_CHECKING:
    from ..models.outcome_line import OutcomeLine


T = TypeVar("T", bound="Unfigured")


@_attrs_define
class Unfigured:
    """A line that counts for nothing, and why."""

    project_id: UUID
    lacking: Lacking
    """ Why a line counts for nothing. """
    material: None | str
    line: OutcomeLine
    """ So much of one waste code that went one way. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project_id = str(self.project_id)

        lacking = self.lacking.value

        material: None | str
        material = self.material

        line = self.line.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project_id": project_id,
                "lacking": lacking,
                "material": material,
                "line": line,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.outcome_line import OutcomeLine

        d = dict(src_dict)
        project_id = UUID(d.pop("project_id"))

        lacking = Lacking(d.pop("lacking"))

        def _parse_material(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        material = _parse_material(d.pop("material"))

        line = OutcomeLine.from_dict(d.pop("line"))

        unfigured = cls(
            project_id=project_id,
            lacking=lacking,
            material=material,
            line=line,
        )

        unfigured.additional_properties = d
        return unfigured

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
