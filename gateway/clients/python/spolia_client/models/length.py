from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.length_unit import LengthUnit
from ..types import UNSET, Unset

T = TypeVar("T", bound="Length")


@_attrs_define
class Length:
    """More than nothing, at most a kilometre; `Impossible` otherwise."""

    value: float | str
    """ More than nothing, at most a kilometre. """
    unit: LengthUnit | Unset = UNSET
    """ How a length is written. """

    def to_dict(self) -> dict[str, Any]:
        value: float | str
        value = self.value

        unit: str | Unset = UNSET
        if not isinstance(self.unit, Unset):
            unit = self.unit.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
            }
        )
        if unit is not UNSET:
            field_dict["unit"] = unit

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_value(data: object) -> float | str:
            return cast(float | str, data)

        value = _parse_value(d.pop("value"))

        _unit = d.pop("unit", UNSET)
        unit: LengthUnit | Unset
        if isinstance(_unit, Unset):
            unit = UNSET
        else:
            unit = LengthUnit(_unit)

        length = cls(
            value=value,
            unit=unit,
        )

        return length
