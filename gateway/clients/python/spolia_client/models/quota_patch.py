from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.quota_period import QuotaPeriod
from ..models.unit import Unit
from ..types import UNSET, Unset

T = TypeVar("T", bound="QuotaPatch")


@_attrs_define
class QuotaPatch:
    """How much is taken at most in a period: of one visitor, or of all together where it is `shared`."""

    value: float | None | Unset = UNSET
    unit: None | Unit | Unset = UNSET
    per: None | QuotaPeriod | Unset = UNSET
    shared: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        value: float | None | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        unit: None | str | Unset
        if isinstance(self.unit, Unset):
            unit = UNSET
        elif isinstance(self.unit, Unit):
            unit = self.unit.value
        else:
            unit = self.unit

        per: None | str | Unset
        if isinstance(self.per, Unset):
            per = UNSET
        elif isinstance(self.per, QuotaPeriod):
            per = self.per.value
        else:
            per = self.per

        shared: bool | None | Unset
        if isinstance(self.shared, Unset):
            shared = UNSET
        else:
            shared = self.shared

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if value is not UNSET:
            field_dict["value"] = value
        if unit is not UNSET:
            field_dict["unit"] = unit
        if per is not UNSET:
            field_dict["per"] = per
        if shared is not UNSET:
            field_dict["shared"] = shared

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_value(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        value = _parse_value(d.pop("value", UNSET))

        def _parse_unit(data: object) -> None | Unit | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                unit_type_0 = Unit(data)

                return unit_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unit | Unset, data)

        unit = _parse_unit(d.pop("unit", UNSET))

        def _parse_per(data: object) -> None | QuotaPeriod | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                per_type_0 = QuotaPeriod(data)

                return per_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | QuotaPeriod | Unset, data)

        per = _parse_per(d.pop("per", UNSET))

        def _parse_shared(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        shared = _parse_shared(d.pop("shared", UNSET))

        quota_patch = cls(
            value=value,
            unit=unit,
            per=per,
            shared=shared,
        )

        return quota_patch
