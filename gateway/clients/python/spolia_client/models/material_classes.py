from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.found_class import FoundClass
    from ..models.material_class import MaterialClass


T = TypeVar("T", bound="MaterialClasses")


@_attrs_define
class MaterialClasses:
    """Classes of one version of the vocabulary: the tree in the order of codes, or what was searched for, likeliest first."""

    version: str
    items: list[MaterialClass]
    found: list[FoundClass]
    """ Of a search: how sure, and why, in the order of `items`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        version = self.version

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        found = []
        for found_item_data in self.found:
            found_item = found_item_data.to_dict()
            found.append(found_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "version": version,
                "items": items,
                "found": found,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.found_class import FoundClass
        from ..models.material_class import MaterialClass

        d = dict(src_dict)
        version = d.pop("version")

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = MaterialClass.from_dict(items_item_data)

            items.append(items_item)

        found = []
        _found = d.pop("found")
        for found_item_data in _found:
            found_item = FoundClass.from_dict(found_item_data)

            found.append(found_item)

        material_classes = cls(
            version=version,
            items=items,
            found=found,
        )

        material_classes.additional_properties = d
        return material_classes

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
