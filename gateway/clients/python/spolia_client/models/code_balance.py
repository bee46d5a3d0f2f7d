from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.reconciled import Reconciled

if TYPE_CHECKING:
    from ..models.code_balance_kg import CodeBalanceKg


T = TypeVar("T", bound="CodeBalance")


@_attrs_define
class CodeBalance:
    """Of one waste code: what the inventory lets expect, what went where, and the difference."""

    eural: str
    hazardous: bool
    expected_kg: float
    real_kg: float
    difference_kg: float
    """ More than expected; below zero, less. """
    reconciled: Reconciled
    """ Whether the plan and what happened tell of the same waste code. """
    kg: CodeBalanceKg
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        eural = self.eural

        hazardous = self.hazardous

        expected_kg = self.expected_kg

        real_kg = self.real_kg

        difference_kg = self.difference_kg

        reconciled = self.reconciled.value

        kg = self.kg.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "eural": eural,
                "hazardous": hazardous,
                "expected_kg": expected_kg,
                "real_kg": real_kg,
                "difference_kg": difference_kg,
                "reconciled": reconciled,
                "kg": kg,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.code_balance_kg import CodeBalanceKg

        d = dict(src_dict)
        eural = d.pop("eural")

        hazardous = d.pop("hazardous")

        expected_kg = d.pop("expected_kg")

        real_kg = d.pop("real_kg")

        difference_kg = d.pop("difference_kg")

        reconciled = Reconciled(d.pop("reconciled"))

        kg = CodeBalanceKg.from_dict(d.pop("kg"))

        code_balance = cls(
            eural=eural,
            hazardous=hazardous,
            expected_kg=expected_kg,
            real_kg=real_kg,
            difference_kg=difference_kg,
            reconciled=reconciled,
            kg=kg,
        )

        code_balance.additional_properties = d
        return code_balance

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
