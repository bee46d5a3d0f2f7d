from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="PieceSizes")


@_attrs_define
class PieceSizes:
    """Sizes of one piece, in millimetres: they turn pieces into metres and masses, and answer rules of size."""

    length_mm: float | None | Unset = UNSET
    width_mm: float | None | Unset = UNSET
    height_mm: float | None | Unset = UNSET
    thickness_mm: float | None | Unset = UNSET
    diameter_mm: float | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        length_mm: float | None | Unset
        if isinstance(self.length_mm, Unset):
            length_mm = UNSET
        else:
            length_mm = self.length_mm

        width_mm: float | None | Unset
        if isinstance(self.width_mm, Unset):
            width_mm = UNSET
        else:
            width_mm = self.width_mm

        height_mm: float | None | Unset
        if isinstance(self.height_mm, Unset):
            height_mm = UNSET
        else:
            height_mm = self.height_mm

        thickness_mm: float | None | Unset
        if isinstance(self.thickness_mm, Unset):
            thickness_mm = UNSET
        else:
            thickness_mm = self.thickness_mm

        diameter_mm: float | None | Unset
        if isinstance(self.diameter_mm, Unset):
            diameter_mm = UNSET
        else:
            diameter_mm = self.diameter_mm

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if length_mm is not UNSET:
            field_dict["length_mm"] = length_mm
        if width_mm is not UNSET:
            field_dict["width_mm"] = width_mm
        if height_mm is not UNSET:
            field_dict["height_mm"] = height_mm
        if thickness_mm is not UNSET:
            field_dict["thickness_mm"] = thickness_mm
        if diameter_mm is not UNSET:
            field_dict["diameter_mm"] = diameter_mm

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_length_mm(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        length_mm = _parse_length_mm(d.pop("length_mm", UNSET))

        def _parse_width_mm(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        width_mm = _parse_width_mm(d.pop("width_mm", UNSET))

        def _parse_height_mm(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        height_mm = _parse_height_mm(d.pop("height_mm", UNSET))

        def _parse_thickness_mm(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        thickness_mm = _parse_thickness_mm(d.pop("thickness_mm", UNSET))

        def _parse_diameter_mm(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        diameter_mm = _parse_diameter_mm(d.pop("diameter_mm", UNSET))

        piece_sizes = cls(
            length_mm=length_mm,
            width_mm=width_mm,
            height_mm=height_mm,
            thickness_mm=thickness_mm,
            diameter_mm=diameter_mm,
        )

        return piece_sizes
