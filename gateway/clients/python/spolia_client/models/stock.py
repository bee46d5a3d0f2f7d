from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Stock")


@_attrs_define
class Stock:
    """What is there, in the unit of the lot."""

    present: float
    """ Promised or not. """
    reserved: float
    """ Held or confirmed. """
    remaining: float
    """ What can still be had. """
    shortfall: float
    """ How much more was promised than there is. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        present = self.present

        reserved = self.reserved

        remaining = self.remaining

        shortfall = self.shortfall

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "present": present,
                "reserved": reserved,
                "remaining": remaining,
                "shortfall": shortfall,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        present = d.pop("present")

        reserved = d.pop("reserved")

        remaining = d.pop("remaining")

        shortfall = d.pop("shortfall")

        stock = cls(
            present=present,
            reserved=reserved,
            remaining=remaining,
            shortfall=shortfall,
        )

        stock.additional_properties = d
        return stock

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
