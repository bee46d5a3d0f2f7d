from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.share_unit import ShareUnit
from ..types import UNSET, Unset

T = TypeVar("T", bound="MassShare")


@_attrs_define
class MassShare:
    """A share of the mass: from nothing to the whole, `Impossible` otherwise."""

    value: float | str
    """ From nothing to the whole, in the unit. """
    unit: ShareUnit | Unset = UNSET
    """ How a share of the whole mass is written. """

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
        unit: ShareUnit | Unset
        if isinstance(_unit, Unset):
            unit = UNSET
        else:
            unit = ShareUnit(_unit)

        mass_share = cls(
            value=value,
            unit=unit,
        )

        return mass_share
