from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Attribute")


@_attrs_define
class Attribute:
    """An attribute of the lot: read from its text, or stated by its owner."""

    attribute: str
    """ Code of the attribute. """
    value: str
    """ Code of its value, or a figure; sizes are millimetres joined by x. """
    written: None | str
    """ The words that say so; null when the owner stated it. """
    stated: bool
    """ Stated by the owner, whatever the text says. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attribute = self.attribute

        value = self.value

        written: None | str
        written = self.written

        stated = self.stated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attribute": attribute,
                "value": value,
                "written": written,
                "stated": stated,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        attribute = d.pop("attribute")

        value = d.pop("value")

        def _parse_written(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        written = _parse_written(d.pop("written"))

        stated = d.pop("stated")

        attribute = cls(
            attribute=attribute,
            value=value,
            written=written,
            stated=stated,
        )

        attribute.additional_properties = d
        return attribute

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
