from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.priced_per import PricedPer
from ..models.vat import Vat
from ..types import UNSET, Unset

T = TypeVar("T", bound="Price")


@_attrs_define
class Price:
    """What is asked. Below zero the owner pays for the taking; zero is free to take."""

    amount: str
    """ A decimal string. """
    per: PricedPer
    vat: Vat
    """ Whether the price has VAT in it. """
    currency: str | Unset = "EUR"
    """ ISO 4217. """

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        per = self.per.value

        vat = self.vat.value

        currency = self.currency

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amount": amount,
                "per": per,
                "vat": vat,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        amount = d.pop("amount")

        per = PricedPer(d.pop("per"))

        vat = Vat(d.pop("vat"))

        currency = d.pop("currency", UNSET)

        price = cls(
            amount=amount,
            per=per,
            vat=vat,
            currency=currency,
        )

        return price
