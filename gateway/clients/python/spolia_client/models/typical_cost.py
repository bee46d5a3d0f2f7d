from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.cost_per import CostPer

T = TypeVar("T", bound="TypicalCost")


@_attrs_define
class TypicalCost:
    """What it typically costs without VAT, for orientation: never an offer."""

    low: str
    high: str
    currency: str
    per: CostPer
    source: str
    """ Where the figure is from; [bg] marks what was not checked. """
    year: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        low = self.low

        high = self.high

        currency = self.currency

        per = self.per.value

        source = self.source

        year = self.year

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "low": low,
                "high": high,
                "currency": currency,
                "per": per,
                "source": source,
                "year": year,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        low = d.pop("low")

        high = d.pop("high")

        currency = d.pop("currency")

        per = CostPer(d.pop("per"))

        source = d.pop("source")

        year = d.pop("year")

        typical_cost = cls(
            low=low,
            high=high,
            currency=currency,
            per=per,
            source=source,
            year=year,
        )

        typical_cost.additional_properties = d
        return typical_cost

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
