from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ChargedMoney")


@_attrs_define
class ChargedMoney:
    """An amount in an ISO 4217 currency, `Impossible` otherwise; whether VAT is in it is said by what holds it."""

    amount: float | str
    """ A decimal number. """
    currency: str | Unset = "EUR"
    """ ISO 4217. """

    def to_dict(self) -> dict[str, Any]:
        amount: float | str
        amount = self.amount

        currency = self.currency

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amount": amount,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_amount(data: object) -> float | str:
            return cast(float | str, data)

        amount = _parse_amount(d.pop("amount"))

        currency = d.pop("currency", UNSET)

        charged_money = cls(
            amount=amount,
            currency=currency,
        )

        return charged_money
