from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.stage import Stage

if TYPE_CHECKING:
    from ..models.statement import Statement


T = TypeVar("T", bound="Recorded")


@_attrs_define
class Recorded:
    """What a stage said, kept as it was."""

    stage: Stage
    """ How closely it was looked at; each is nearer than those before it. """
    recorded_by: UUID
    """ The organization that recorded it. """
    recorded_at: datetime.datetime
    stated: Statement
    """ What is said of an item. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        stage = self.stage.value

        recorded_by = str(self.recorded_by)

        recorded_at = self.recorded_at.isoformat()

        stated = self.stated.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "stage": stage,
                "recorded_by": recorded_by,
                "recorded_at": recorded_at,
                "stated": stated,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.statement import Statement

        d = dict(src_dict)
        stage = Stage(d.pop("stage"))

        recorded_by = UUID(d.pop("recorded_by"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        stated = Statement.from_dict(d.pop("stated"))

        recorded = cls(
            stage=stage,
            recorded_by=recorded_by,
            recorded_at=recorded_at,
            stated=stated,
        )

        recorded.additional_properties = d
        return recorded

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
