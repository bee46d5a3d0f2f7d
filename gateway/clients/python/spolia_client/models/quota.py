from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.quota_period import QuotaPeriod
from ..models.unit import Unit
from ..types import UNSET, Unset

T = TypeVar("T", bound="Quota")


@_attrs_define
class Quota:
    """How much is taken at most in a period: of one visitor, or of all together where it is `shared`."""

    value: float
    unit: Unit
    """ What material is counted in. """
    per: QuotaPeriod
    shared: bool | Unset = False

    def to_dict(self) -> dict[str, Any]:
        value = self.value

        unit = self.unit.value

        per = self.per.value

        shared = self.shared

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
                "unit": unit,
                "per": per,
            }
        )
        if shared is not UNSET:
            field_dict["shared"] = shared

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        value = d.pop("value")

        unit = Unit(d.pop("unit"))

        per = QuotaPeriod(d.pop("per"))

        shared = d.pop("shared", UNSET)

        quota = cls(
            value=value,
            unit=unit,
            per=per,
            shared=shared,
        )

        return quota
