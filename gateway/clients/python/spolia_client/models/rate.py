from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Rate")


@_attrs_define
class Rate:
    """A figure that net values are reckoned with."""

    key: str
    """ What it is of: `family.name`, or a family and a class of the vocabulary. """
    value: str
    unit: str
    source: None | str
    """ Where it is from; `[bg]` is common knowledge, not checked. Null for one of your own. """
    checked: bool
    """ Whether there is a source behind it, or your own word. """
    own: bool
    """ Whether your organization stated it. """
    packaged: str
    """ What stands where nobody states otherwise. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        value = self.value

        unit = self.unit

        source: None | str
        source = self.source

        checked = self.checked

        own = self.own

        packaged = self.packaged

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
                "value": value,
                "unit": unit,
                "source": source,
                "checked": checked,
                "own": own,
                "packaged": packaged,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        key = d.pop("key")

        value = d.pop("value")

        unit = d.pop("unit")

        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))

        checked = d.pop("checked")

        own = d.pop("own")

        packaged = d.pop("packaged")

        rate = cls(
            key=key,
            value=value,
            unit=unit,
            source=source,
            checked=checked,
            own=own,
            packaged=packaged,
        )

        rate.additional_properties = d
        return rate

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
