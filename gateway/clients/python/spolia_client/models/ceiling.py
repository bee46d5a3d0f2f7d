from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.unit import Unit
from ..types import UNSET, Unset

T = TypeVar("T", bound="Ceiling")


@_attrs_define
class Ceiling:
    """What is paid at most for one unit of the quantity. Only its owner ever sees it."""

    amount: str
    """ A decimal string. """
    per: Unit
    """ What material is counted in. """
    currency: str | Unset = "EUR"
    """ ISO 4217. Only euros are compared. """

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        per = self.per.value

        currency = self.currency

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amount": amount,
                "per": per,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        amount = d.pop("amount")

        per = Unit(d.pop("per"))

        currency = d.pop("currency", UNSET)

        ceiling = cls(
            amount=amount,
            per=per,
            currency=currency,
        )

        return ceiling
