from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.fee_period import FeePeriod
from ..models.space_unit import SpaceUnit
from ..models.vat import Vat
from ..types import UNSET, Unset

T = TypeVar("T", bound="Fee")


@_attrs_define
class Fee:
    """What it costs to let something stand there: for each unit of room and each period that has begun."""

    amount: str
    """ A decimal string. """
    per: SpaceUnit
    """ What room is told in: floor, volume, pallets, weight. """
    period: FeePeriod
    vat: Vat
    """ Whether the price has VAT in it. """
    currency: str | Unset = "EUR"
    """ ISO 4217. """

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        per = self.per.value

        period = self.period.value

        vat = self.vat.value

        currency = self.currency

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amount": amount,
                "per": per,
                "period": period,
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

        per = SpaceUnit(d.pop("per"))

        period = FeePeriod(d.pop("period"))

        vat = Vat(d.pop("vat"))

        currency = d.pop("currency", UNSET)

        fee = cls(
            amount=amount,
            per=per,
            period=period,
            vat=vat,
            currency=currency,
        )

        return fee
