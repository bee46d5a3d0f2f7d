from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.charged_per import ChargedPer
from ..models.nearby_cost_vat import NearbyCostVat
from ..models.price_kind import PriceKind

T = TypeVar("T", bound="NearbyCost")


@_attrs_define
class NearbyCost:
    """One price in force."""

    kind: PriceKind
    """ Who pays, and for what. """
    amount: str
    currency: str
    per: ChargedPer
    """ What money is asked for. """
    vat: NearbyCostVat
    """ Whether VAT is in it. """
    total: str
    """ For the quantity asked about; null where none was told or no figure leads there. What a private person pays
    is with VAT, whether it is in the price or not. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        amount = self.amount

        currency = self.currency

        per = self.per.value

        vat = self.vat.value

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "amount": amount,
                "currency": currency,
                "per": per,
                "vat": vat,
                "total": total,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kind = PriceKind(d.pop("kind"))

        amount = d.pop("amount")

        currency = d.pop("currency")

        per = ChargedPer(d.pop("per"))

        vat = NearbyCostVat(d.pop("vat"))

        total = d.pop("total")

        nearby_cost = cls(
            kind=kind,
            amount=amount,
            currency=currency,
            per=per,
            vat=vat,
            total=total,
        )

        nearby_cost.additional_properties = d
        return nearby_cost

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
