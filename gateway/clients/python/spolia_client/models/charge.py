from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.charged_per import ChargedPer

if TYPE_CHECKING:
    from ..models.charged_money import ChargedMoney


T = TypeVar("T", bound="Charge")


@_attrs_define
class Charge:
    """Money by the tonne, piece or load; below zero the sender is paid."""

    money: ChargedMoney
    """ An amount in an ISO 4217 currency, `Impossible` otherwise; whether VAT is in it is said by what holds it.
    """
    per: ChargedPer
    """ What money is asked for. """

    def to_dict(self) -> dict[str, Any]:
        money = self.money.to_dict()

        per = self.per.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "money": money,
                "per": per,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.charged_money import ChargedMoney

        d = dict(src_dict)
        money = ChargedMoney.from_dict(d.pop("money"))

        per = ChargedPer(d.pop("per"))

        charge = cls(
            money=money,
            per=per,
        )

        return charge
