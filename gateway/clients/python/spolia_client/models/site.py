from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delivery_mode import DeliveryMode
from ..models.site_role import SiteRole
from ..models.visitor import Visitor

if TYPE_CHECKING:
    from ..models.site_place import SitePlace


T = TypeVar("T", bound="Site")


@_attrs_define
class Site:
    """A site as it is published."""

    id: UUID
    name: str
    role: SiteRole
    """ What happens to material at the site: the last stop, a stop to gather loads, or a stop to hand in. """
    location: SitePlace
    """ Where it is, as exactly as it was given. """
    delivery_modes: list[DeliveryMode]
    takes_from: list[Visitor]
    materials: list[str]
    opening_hours: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        name = self.name

        role = self.role.value

        location = self.location.to_dict()

        delivery_modes = []
        for delivery_modes_item_data in self.delivery_modes:
            delivery_modes_item = delivery_modes_item_data.value
            delivery_modes.append(delivery_modes_item)

        takes_from = []
        for takes_from_item_data in self.takes_from:
            takes_from_item = takes_from_item_data.value
            takes_from.append(takes_from_item)

        materials = self.materials

        opening_hours: None | str
        opening_hours = self.opening_hours

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "role": role,
                "location": location,
                "delivery_modes": delivery_modes,
                "takes_from": takes_from,
                "materials": materials,
                "opening_hours": opening_hours,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.site_place import SitePlace

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        role = SiteRole(d.pop("role"))

        location = SitePlace.from_dict(d.pop("location"))

        delivery_modes = []
        _delivery_modes = d.pop("delivery_modes")
        for delivery_modes_item_data in _delivery_modes:
            delivery_modes_item = DeliveryMode(delivery_modes_item_data)

            delivery_modes.append(delivery_modes_item)

        takes_from = []
        _takes_from = d.pop("takes_from")
        for takes_from_item_data in _takes_from:
            takes_from_item = Visitor(takes_from_item_data)

            takes_from.append(takes_from_item)

        materials = cast(list[str], d.pop("materials"))

        def _parse_opening_hours(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        opening_hours = _parse_opening_hours(d.pop("opening_hours"))

        site = cls(
            id=id,
            name=name,
            role=role,
            location=location,
            delivery_modes=delivery_modes,
            takes_from=takes_from,
            materials=materials,
            opening_hours=opening_hours,
        )

        site.additional_properties = d
        return site

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
