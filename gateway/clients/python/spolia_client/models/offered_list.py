from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.offered import Offered


T = TypeVar("T", bound="OfferedList")


@_attrs_define
class OfferedList:
    """What became of a project's inventory."""

    items: list[Offered]
    published: int
    draft: int
    refused: int
    complete: bool
    """ Whether that is all of it; if not, ask again for the rest. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        published = self.published

        draft = self.draft

        refused = self.refused

        complete = self.complete

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "items": items,
                "published": published,
                "draft": draft,
                "refused": refused,
                "complete": complete,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.offered import Offered

        d = dict(src_dict)
        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = Offered.from_dict(items_item_data)

            items.append(items_item)

        published = d.pop("published")

        draft = d.pop("draft")

        refused = d.pop("refused")

        complete = d.pop("complete")

        offered_list = cls(
            items=items,
            published=published,
            draft=draft,
            refused=refused,
            complete=complete,
        )

        offered_list.additional_properties = d
        return offered_list

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
