from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.unit import Unit
from ..types import UNSET, Unset

T = TypeVar("T", bound="Pack")


@_attrs_define
class Pack:
    """How much one pack holds, and whether packs are opened."""

    value: float
    unit: Unit
    """ What material is counted in. """
    whole_only: bool | Unset = False

    def to_dict(self) -> dict[str, Any]:
        value = self.value

        unit = self.unit.value

        whole_only = self.whole_only

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
                "unit": unit,
            }
        )
        if whole_only is not UNSET:
            field_dict["whole_only"] = whole_only

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        value = d.pop("value")

        unit = Unit(d.pop("unit"))

        whole_only = d.pop("whole_only", UNSET)

        pack = cls(
            value=value,
            unit=unit,
            whole_only=whole_only,
        )

        return pack
