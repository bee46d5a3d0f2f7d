from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="OutletTransport")


@_attrs_define
class OutletTransport:
    """The way there."""

    road_km: float
    """ One way, by road. """
    minutes: int
    vehicle: str
    vehicle_name: str
    trips: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        road_km = self.road_km

        minutes = self.minutes

        vehicle = self.vehicle

        vehicle_name = self.vehicle_name

        trips = self.trips

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "road_km": road_km,
                "minutes": minutes,
                "vehicle": vehicle,
                "vehicle_name": vehicle_name,
                "trips": trips,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        road_km = d.pop("road_km")

        minutes = d.pop("minutes")

        vehicle = d.pop("vehicle")

        vehicle_name = d.pop("vehicle_name")

        trips = d.pop("trips")

        outlet_transport = cls(
            road_km=road_km,
            minutes=minutes,
            vehicle=vehicle,
            vehicle_name=vehicle_name,
            trips=trips,
        )

        outlet_transport.additional_properties = d
        return outlet_transport

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
