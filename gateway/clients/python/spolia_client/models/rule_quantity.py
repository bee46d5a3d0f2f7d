from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.unit import Unit

T = TypeVar("T", bound="RuleQuantity")


@_attrs_define
class RuleQuantity:
    """More than nothing, at most `LARGEST`, in one unit; `Impossible` otherwise."""

    value: float | str
    """ More than nothing, at most a thousand million. """
    unit: Unit
    """ What material is counted in. """

    def to_dict(self) -> dict[str, Any]:
        value: float | str
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

        def _parse_value(data: object) -> float | str:
            return cast(float | str, data)

        value = _parse_value(d.pop("value"))

        unit = Unit(d.pop("unit"))

        rule_quantity = cls(
            value=value,
            unit=unit,
        )

        return rule_quantity
