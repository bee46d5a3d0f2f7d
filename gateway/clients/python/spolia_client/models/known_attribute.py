from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.known_value import KnownValue


T = TypeVar("T", bound="KnownAttribute")


@_attrs_define
class KnownAttribute:
    """What a lot may be told to be beside its class."""

    code: str
    name: str
    """ In the language asked for. """
    kind: str
    """ `choice`, `length_mm`, `number`, `class` or `text`. """
    unit: None | str
    values: list[KnownValue]
    """ The choices; none for a figure. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        name = self.name

        kind = self.kind

        unit: None | str
        unit = self.unit

        values = []
        for values_item_data in self.values:
            values_item = values_item_data.to_dict()
            values.append(values_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "name": name,
                "kind": kind,
                "unit": unit,
                "values": values,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.known_value import KnownValue

        d = dict(src_dict)
        code = d.pop("code")

        name = d.pop("name")

        kind = d.pop("kind")

        def _parse_unit(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        unit = _parse_unit(d.pop("unit"))

        values = []
        _values = d.pop("values")
        for values_item_data in _values:
            values_item = KnownValue.from_dict(values_item_data)

            values.append(values_item)

        known_attribute = cls(
            code=code,
            name=name,
            kind=kind,
            unit=unit,
            values=values,
        )

        known_attribute.additional_properties = d
        return known_attribute

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
