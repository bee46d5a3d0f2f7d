from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.line_kind import LineKind

T = TypeVar("T", bound="OutletLine")


@_attrs_define
class OutletLine:
    """One part of a net value."""

    kind: LineKind
    name: str
    """ In the language asked for. """
    amount: str
    """ Euros without VAT, as a decimal string. """
    how: str
    """ How it was found, in figures. """
    rates: list[str]
    """ Keys of the rates that took part. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        name = self.name

        amount = self.amount

        how = self.how

        rates = self.rates

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "name": name,
                "amount": amount,
                "how": how,
                "rates": rates,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kind = LineKind(d.pop("kind"))

        name = d.pop("name")

        amount = d.pop("amount")

        how = d.pop("how")

        rates = cast(list[str], d.pop("rates"))

        outlet_line = cls(
            kind=kind,
            name=name,
            amount=amount,
            how=how,
            rates=rates,
        )

        outlet_line.additional_properties = d
        return outlet_line

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
