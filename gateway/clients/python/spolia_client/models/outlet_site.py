from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delivery_mode import DeliveryMode
from ..models.site_role import SiteRole
from ..models.visitor import Visitor

T = TypeVar("T", bound="OutletSite")


@_attrs_define
class OutletSite:
    """Where it would be brought, and what a visitor must know."""

    id: UUID
    name: str
    role: SiteRole
    """ What happens to material at the site: the last stop, a stop to gather loads, or a stop to hand in. """
    point: list[float]
    """ [longitude, latitude], WGS 84. """
    municipality: None | str
    delivery_modes: list[DeliveryMode]
    takes_from: list[Visitor]
    appointment: bool
    opening_hours: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        name = self.name

        role = self.role.value

        point = self.point

        municipality: None | str
        municipality = self.municipality

        delivery_modes = []
        for delivery_modes_item_data in self.delivery_modes:
            delivery_modes_item = delivery_modes_item_data.value
            delivery_modes.append(delivery_modes_item)

        takes_from = []
        for takes_from_item_data in self.takes_from:
            takes_from_item = takes_from_item_data.value
            takes_from.append(takes_from_item)

        appointment = self.appointment

        opening_hours: None | str
        opening_hours = self.opening_hours

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "role": role,
                "point": point,
                "municipality": municipality,
                "delivery_modes": delivery_modes,
                "takes_from": takes_from,
                "appointment": appointment,
                "opening_hours": opening_hours,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        role = SiteRole(d.pop("role"))

        point = cast(list[float], d.pop("point"))

        def _parse_municipality(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        municipality = _parse_municipality(d.pop("municipality"))

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

        appointment = d.pop("appointment")

        def _parse_opening_hours(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        opening_hours = _parse_opening_hours(d.pop("opening_hours"))

        outlet_site = cls(
            id=id,
            name=name,
            role=role,
            point=point,
            municipality=municipality,
            delivery_modes=delivery_modes,
            takes_from=takes_from,
            appointment=appointment,
            opening_hours=opening_hours,
        )

        outlet_site.additional_properties = d
        return outlet_site

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
