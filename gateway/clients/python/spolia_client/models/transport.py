from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Transport")


@_attrs_define
class Transport:
    """What bringing it there emitted. Not taken off the rest."""

    tonne_km: float
    kg_co2e_per_tonne_km: float
    source: str
    kg_co2e: float
    kg_of_unknown_distance: float
    """ What lines tell of that say no `distance_km`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tonne_km = self.tonne_km

        kg_co2e_per_tonne_km = self.kg_co2e_per_tonne_km

        source = self.source

        kg_co2e = self.kg_co2e

        kg_of_unknown_distance = self.kg_of_unknown_distance

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tonne_km": tonne_km,
                "kg_co2e_per_tonne_km": kg_co2e_per_tonne_km,
                "source": source,
                "kg_co2e": kg_co2e,
                "kg_of_unknown_distance": kg_of_unknown_distance,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        tonne_km = d.pop("tonne_km")

        kg_co2e_per_tonne_km = d.pop("kg_co2e_per_tonne_km")

        source = d.pop("source")

        kg_co2e = d.pop("kg_co2e")

        kg_of_unknown_distance = d.pop("kg_of_unknown_distance")

        transport = cls(
            tonne_km=tonne_km,
            kg_co2e_per_tonne_km=kg_co2e_per_tonne_km,
            source=source,
            kg_co2e=kg_co2e,
            kg_of_unknown_distance=kg_of_unknown_distance,
        )

        transport.additional_properties = d
        return transport

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
