from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="OutletCarbon")


@_attrs_define
class OutletCarbon:
    """What it emits and spares, in kilograms of CO2e."""

    transport: float
    """ Kilograms of CO2e. """
    spared: float | None
    """ Of the new product that is not made; null where its class has no figure. """
    against_reference: float
    """ What it spares against the way it goes when nobody chooses. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        transport = self.transport

        spared: float | None
        spared = self.spared

        against_reference = self.against_reference

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "transport": transport,
                "spared": spared,
                "against_reference": against_reference,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        transport = d.pop("transport")

        def _parse_spared(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        spared = _parse_spared(d.pop("spared"))

        against_reference = d.pop("against_reference")

        outlet_carbon = cls(
            transport=transport,
            spared=spared,
            against_reference=against_reference,
        )

        outlet_carbon.additional_properties = d
        return outlet_carbon

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
