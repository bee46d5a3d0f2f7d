from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Spared")


@_attrs_define
class Spared:
    """Of one class: what was reused, and what making as much anew would have emitted."""

    material: str
    kg: float
    kg_co2e_per_kg: float
    """ Of a new product, modules A1 to A3. """
    source: str
    kg_co2e: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        material = self.material

        kg = self.kg

        kg_co2e_per_kg = self.kg_co2e_per_kg

        source = self.source

        kg_co2e = self.kg_co2e

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "material": material,
                "kg": kg,
                "kg_co2e_per_kg": kg_co2e_per_kg,
                "source": source,
                "kg_co2e": kg_co2e,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        material = d.pop("material")

        kg = d.pop("kg")

        kg_co2e_per_kg = d.pop("kg_co2e_per_kg")

        source = d.pop("source")

        kg_co2e = d.pop("kg_co2e")

        spared = cls(
            material=material,
            kg=kg,
            kg_co2e_per_kg=kg_co2e_per_kg,
            source=source,
            kg_co2e=kg_co2e,
        )

        spared.additional_properties = d
        return spared

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
