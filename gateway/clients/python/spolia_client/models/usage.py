from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Usage")


@_attrs_define
class Usage:
    """How full a place is, in the unit of its capacity."""

    lots: int
    """ Lots of which something stands there. """
    taken: float | None
    """ Room that they take; null where no capacity is stated. """
    share: float | None
    """ Of the capacity: 1 is full, more is too full. """
    unknown: int
    """ Lots of which nobody said how much room they take; they count for nothing in `taken`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        lots = self.lots

        taken: float | None
        taken = self.taken

        share: float | None
        share = self.share

        unknown = self.unknown

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "lots": lots,
                "taken": taken,
                "share": share,
                "unknown": unknown,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        lots = d.pop("lots")

        def _parse_taken(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        taken = _parse_taken(d.pop("taken"))

        def _parse_share(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        share = _parse_share(d.pop("share"))

        unknown = d.pop("unknown")

        usage = cls(
            lots=lots,
            taken=taken,
            share=share,
            unknown=unknown,
        )

        usage.additional_properties = d
        return usage

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
