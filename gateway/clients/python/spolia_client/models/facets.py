from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.facets_by import FacetsBy


T = TypeVar("T", bound="Facets")


@_attrs_define
class Facets:
    """All lots that fit, counted."""

    lots: int
    """ How many were counted. """
    truncated: bool
    """ There are more than are counted. """
    by: FacetsBy
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        lots = self.lots

        truncated = self.truncated

        by = self.by.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "lots": lots,
                "truncated": truncated,
                "by": by,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.facets_by import FacetsBy

        d = dict(src_dict)
        lots = d.pop("lots")

        truncated = d.pop("truncated")

        by = FacetsBy.from_dict(d.pop("by"))

        facets = cls(
            lots=lots,
            truncated=truncated,
            by=by,
        )

        facets.additional_properties = d
        return facets

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
