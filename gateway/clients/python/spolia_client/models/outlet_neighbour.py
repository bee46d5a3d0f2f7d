from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.outlet_amount import OutletAmount


T = TypeVar("T", bound="OutletNeighbour")


@_attrs_define
class OutletNeighbour:
    """Another lot nearby that could come along."""

    lot_id: UUID
    title: str
    quantity: OutletAmount
    """ So much, in one unit. """
    road_km: float
    """ From this lot, by road, between the places that everyone sees. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        lot_id = str(self.lot_id)

        title = self.title

        quantity = self.quantity.to_dict()

        road_km = self.road_km

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "lot_id": lot_id,
                "title": title,
                "quantity": quantity,
                "road_km": road_km,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.outlet_amount import OutletAmount

        d = dict(src_dict)
        lot_id = UUID(d.pop("lot_id"))

        title = d.pop("title")

        quantity = OutletAmount.from_dict(d.pop("quantity"))

        road_km = d.pop("road_km")

        outlet_neighbour = cls(
            lot_id=lot_id,
            title=title,
            quantity=quantity,
            road_km=road_km,
        )

        outlet_neighbour.additional_properties = d
        return outlet_neighbour

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
