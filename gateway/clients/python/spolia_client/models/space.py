from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.space_unit import SpaceUnit

T = TypeVar("T", bound="Space")


@_attrs_define
class Space:
    """So much room: floor, volume, pallets or weight."""

    value: float
    unit: SpaceUnit
    """ What room is told in: floor, volume, pallets, weight. """

    def to_dict(self) -> dict[str, Any]:
        value = self.value

        unit = self.unit.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
                "unit": unit,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        value = d.pop("value")

        unit = SpaceUnit(d.pop("unit"))

        space = cls(
            value=value,
            unit=unit,
        )

        return space
