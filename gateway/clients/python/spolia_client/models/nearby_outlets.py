from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.ask import Ask
    from ..models.hazard import Hazard
    from ..models.nearby_material import NearbyMaterial
    from ..models.nearby_outlet import NearbyOutlet
    from ..models.taking_out import TakingOut


T = TypeVar("T", bound="NearbyOutlets")


@_attrs_define
class NearbyOutlets:
    """Where it can be brought. `items` may be empty: `text` says so, and `ask` whom to ask."""

    material: NearbyMaterial | None
    """ What was understood; null: nothing. """
    alternatives: list[NearbyMaterial]
    """ What the words may mean beside it, likeliest first. """
    text: str
    """ What was found, in a sentence. """
    hazards: list[Hazard]
    """ Before you touch it; asbestos first. """
    items: list[NearbyOutlet]
    """ Nearest first. """
    law: list[str]
    """ What the law of your region asks of it, whoever takes it; sources at `/v1/regulations`. """
    card: None | TakingOut
    """ How to take it out whole; null where there is no card for it. """
    ask: Ask
    """ Whom to ask when nothing is found, or when in doubt. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.nearby_material import NearbyMaterial
        from ..models.taking_out import TakingOut

        material: dict[str, Any] | None
        if isinstance(self.material, NearbyMaterial):
            material = self.material.to_dict()
        else:
            material = self.material

        alternatives = []
        for alternatives_item_data in self.alternatives:
            alternatives_item = alternatives_item_data.to_dict()
            alternatives.append(alternatives_item)

        text = self.text

        hazards = []
        for hazards_item_data in self.hazards:
            hazards_item = hazards_item_data.to_dict()
            hazards.append(hazards_item)

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        law = self.law

        card: dict[str, Any] | None
        if isinstance(self.card, TakingOut):
            card = self.card.to_dict()
        else:
            card = self.card

        ask = self.ask.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "material": material,
                "alternatives": alternatives,
                "text": text,
                "hazards": hazards,
                "items": items,
                "law": law,
                "card": card,
                "ask": ask,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.ask import Ask
        from ..models.hazard import Hazard
        from ..models.nearby_material import NearbyMaterial
        from ..models.nearby_outlet import NearbyOutlet
        from ..models.taking_out import TakingOut

        d = dict(src_dict)

        def _parse_material(data: object) -> NearbyMaterial | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                material_type_0 = NearbyMaterial.from_dict(data)

                return material_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NearbyMaterial | None, data)

        material = _parse_material(d.pop("material"))

        alternatives = []
        _alternatives = d.pop("alternatives")
        for alternatives_item_data in _alternatives:
            alternatives_item = NearbyMaterial.from_dict(alternatives_item_data)

            alternatives.append(alternatives_item)

        text = d.pop("text")

        hazards = []
        _hazards = d.pop("hazards")
        for hazards_item_data in _hazards:
            hazards_item = Hazard.from_dict(hazards_item_data)

            hazards.append(hazards_item)

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = NearbyOutlet.from_dict(items_item_data)

            items.append(items_item)

        law = cast(list[str], d.pop("law"))

        def _parse_card(data: object) -> None | TakingOut:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                card_type_0 = TakingOut.from_dict(data)

                return card_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TakingOut, data)

        card = _parse_card(d.pop("card"))

        ask = Ask.from_dict(d.pop("ask"))

        nearby_outlets = cls(
            material=material,
            alternatives=alternatives,
            text=text,
            hazards=hazards,
            items=items,
            law=law,
            card=card,
            ask=ask,
        )

        nearby_outlets.additional_properties = d
        return nearby_outlets

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
