from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.new_categories_categories import NewCategoriesCategories


T = TypeVar("T", bound="NewCategories")


@_attrs_define
class NewCategories:
    """What the hub's own words mean: all of them, each with a code of the vocabulary, or null for what you leave open."""

    categories: NewCategoriesCategories

    def to_dict(self) -> dict[str, Any]:
        categories = self.categories.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "categories": categories,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.new_categories_categories import NewCategoriesCategories

        d = dict(src_dict)
        categories = NewCategoriesCategories.from_dict(d.pop("categories"))

        new_categories = cls(
            categories=categories,
        )

        return new_categories
