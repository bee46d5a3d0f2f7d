from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.guess import Guess


T = TypeVar("T", bound="Category")


@_attrs_define
class Category:
    """One of the hub's own words."""

    category: str
    material: None | str
    """ The class it means, as you said; null until you do. """
    items: int
    """ How many items have it now. """
    guesses: list[Guess]
    """ What the vocabulary makes of it, likeliest first; nothing once you have said. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        category = self.category

        material: None | str
        material = self.material

        items = self.items

        guesses = []
        for guesses_item_data in self.guesses:
            guesses_item = guesses_item_data.to_dict()
            guesses.append(guesses_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "category": category,
                "material": material,
                "items": items,
                "guesses": guesses,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.guess import Guess

        d = dict(src_dict)
        category = d.pop("category")

        def _parse_material(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        material = _parse_material(d.pop("material"))

        items = d.pop("items")

        guesses = []
        _guesses = d.pop("guesses")
        for guesses_item_data in _guesses:
            guesses_item = Guess.from_dict(guesses_item_data)

            guesses.append(guesses_item)

        category = cls(
            category=category,
            material=material,
            items=items,
            guesses=guesses,
        )

        category.additional_properties = d
        return category

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
