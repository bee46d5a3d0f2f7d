from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.unit import Unit

T = TypeVar("T", bound="EvaluatedQuantity")


@_attrs_define
class EvaluatedQuantity:
    """How much, in one unit."""

    value: float
    unit: Unit
    """ What material is counted in. """

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

        unit = Unit(d.pop("unit"))

        evaluated_quantity = cls(
            value=value,
            unit=unit,
        )

        return evaluated_quantity
