from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.unit import Unit
from ..types import UNSET, Unset

T = TypeVar("T", bound="CeilingPatch")


@_attrs_define
class CeilingPatch:
    """What is paid at most for one unit of the quantity. Only its owner ever sees it."""

    amount: None | str | Unset = UNSET
    """ A decimal string. """
    currency: None | str | Unset = UNSET
    """ ISO 4217. Only euros are compared. """
    per: None | Unit | Unset = UNSET
    """ The unit of the quantity. """

    def to_dict(self) -> dict[str, Any]:
        amount: None | str | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        per: None | str | Unset
        if isinstance(self.per, Unset):
            per = UNSET
        elif isinstance(self.per, Unit):
            per = self.per.value
        else:
            per = self.per

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if per is not UNSET:
            field_dict["per"] = per

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_amount(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        amount = _parse_amount(d.pop("amount", UNSET))

        def _parse_currency(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        currency = _parse_currency(d.pop("currency", UNSET))

        def _parse_per(data: object) -> None | Unit | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                per_type_0 = Unit(data)

                return per_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unit | Unset, data)

        per = _parse_per(d.pop("per", UNSET))

        ceiling_patch = cls(
            amount=amount,
            currency=currency,
            per=per,
        )

        return ceiling_patch
