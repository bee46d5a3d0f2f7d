from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.use_summary import UseSummary


T = TypeVar("T", bound="UseList")


@_attrs_define
class UseList:
    """Every use there is a profile of."""

    dated: datetime.date
    """ When the profiles were last edited. """
    items: list[UseSummary]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dated = self.dated.isoformat()

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dated": dated,
                "items": items,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.use_summary import UseSummary

        d = dict(src_dict)
        dated = datetime.date.fromisoformat(d.pop("dated"))

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = UseSummary.from_dict(items_item_data)

            items.append(items_item)

        use_list = cls(
            dated=dated,
            items=items,
        )

        use_list.additional_properties = d
        return use_list

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
