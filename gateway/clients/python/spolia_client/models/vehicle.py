from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Vehicle")


@_attrs_define
class Vehicle:
    """The largest vehicle that gets in: permitted mass in tonnes, length and height in metres; at least one of them."""

    tonnes: float | None | Unset = UNSET
    length_m: float | None | Unset = UNSET
    height_m: float | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        tonnes: float | None | Unset
        if isinstance(self.tonnes, Unset):
            tonnes = UNSET
        else:
            tonnes = self.tonnes

        length_m: float | None | Unset
        if isinstance(self.length_m, Unset):
            length_m = UNSET
        else:
            length_m = self.length_m

        height_m: float | None | Unset
        if isinstance(self.height_m, Unset):
            height_m = UNSET
        else:
            height_m = self.height_m

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if tonnes is not UNSET:
            field_dict["tonnes"] = tonnes
        if length_m is not UNSET:
            field_dict["length_m"] = length_m
        if height_m is not UNSET:
            field_dict["height_m"] = height_m

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_tonnes(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        tonnes = _parse_tonnes(d.pop("tonnes", UNSET))

        def _parse_length_m(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        length_m = _parse_length_m(d.pop("length_m", UNSET))

        def _parse_height_m(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        height_m = _parse_height_m(d.pop("height_m", UNSET))

        vehicle = cls(
            tonnes=tonnes,
            length_m=length_m,
            height_m=height_m,
        )

        return vehicle
