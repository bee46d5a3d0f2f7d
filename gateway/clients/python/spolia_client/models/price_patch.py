from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.priced_per import PricedPer
from ..models.vat import Vat
from ..types import UNSET, Unset

T = TypeVar("T", bound="PricePatch")


@_attrs_define
class PricePatch:
    """What is asked. Below zero the owner pays for the taking; zero is free to take."""

    amount: None | str | Unset = UNSET
    """ A decimal string. """
    currency: None | str | Unset = UNSET
    """ ISO 4217. """
    per: None | PricedPer | Unset = UNSET
    vat: None | Unset | Vat = UNSET
    """ Whether VAT is in the amount. """

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
        elif isinstance(self.per, PricedPer):
            per = self.per.value
        else:
            per = self.per

        vat: None | str | Unset
        if isinstance(self.vat, Unset):
            vat = UNSET
        elif isinstance(self.vat, Vat):
            vat = self.vat.value
        else:
            vat = self.vat

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if per is not UNSET:
            field_dict["per"] = per
        if vat is not UNSET:
            field_dict["vat"] = vat

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

        def _parse_per(data: object) -> None | PricedPer | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                per_type_0 = PricedPer(data)

                return per_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PricedPer | Unset, data)

        per = _parse_per(d.pop("per", UNSET))

        def _parse_vat(data: object) -> None | Unset | Vat:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                vat_type_0 = Vat(data)

                return vat_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | Vat, data)

        vat = _parse_vat(d.pop("vat", UNSET))

        price_patch = cls(
            amount=amount,
            currency=currency,
            per=per,
            vat=vat,
        )

        return price_patch
