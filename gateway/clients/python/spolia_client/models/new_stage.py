from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.stage import Stage

if TYPE_CHECKING:
    from ..models.new_surveyed import NewSurveyed


T = TypeVar("T", bound="NewStage")


@_attrs_define
class NewStage:
    """What one stage says of some or all items."""

    stage: Stage
    """ How closely it was looked at; each is nearer than those before it. """
    items: list[NewSurveyed]

    def to_dict(self) -> dict[str, Any]:
        stage = self.stage.value

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "stage": stage,
                "items": items,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.new_surveyed import NewSurveyed

        d = dict(src_dict)
        stage = Stage(d.pop("stage"))

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = NewSurveyed.from_dict(items_item_data)

            items.append(items_item)

        new_stage = cls(
            stage=stage,
            items=items,
        )

        return new_stage
