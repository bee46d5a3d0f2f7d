from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.charged_vat import ChargedVat
from ..models.price_kind import PriceKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.charge import Charge
    from ..models.rule_quantity import RuleQuantity


T = TypeVar("T", bound="ProgrammePrice")


@_attrs_define
class ProgrammePrice:
    """One price, from an amount up, since a day. The amount is never below zero: the kind says who pays."""

    kind: PriceKind
    """ Who pays, and for what. """
    charge: Charge
    """ Money by the tonne, piece or load; below zero the sender is paid. """
    vat: ChargedVat
    """ Whether VAT is in an amount. """
    since: datetime.date
    """ The first day it holds. """
    from_quantity: None | RuleQuantity | Unset = UNSET
    """ The tier: from this quantity up; from the first kilogram where there is none. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.rule_quantity import RuleQuantity

        kind = self.kind.value

        charge = self.charge.to_dict()

        vat = self.vat.value

        since = self.since.isoformat()

        from_quantity: dict[str, Any] | None | Unset
        if isinstance(self.from_quantity, Unset):
            from_quantity = UNSET
        elif isinstance(self.from_quantity, RuleQuantity):
            from_quantity = self.from_quantity.to_dict()
        else:
            from_quantity = self.from_quantity

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "charge": charge,
                "vat": vat,
                "since": since,
            }
        )
        if from_quantity is not UNSET:
            field_dict["from_quantity"] = from_quantity

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.charge import Charge
        from ..models.rule_quantity import RuleQuantity

        d = dict(src_dict)
        kind = PriceKind(d.pop("kind"))

        charge = Charge.from_dict(d.pop("charge"))

        vat = ChargedVat(d.pop("vat"))

        since = datetime.date.fromisoformat(d.pop("since"))

        def _parse_from_quantity(data: object) -> None | RuleQuantity | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                from_quantity_type_0 = RuleQuantity.from_dict(data)

                return from_quantity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RuleQuantity | Unset, data)

        from_quantity = _parse_from_quantity(d.pop("from_quantity", UNSET))

        programme_price = cls(
            kind=kind,
            charge=charge,
            vat=vat,
            since=since,
            from_quantity=from_quantity,
        )

        return programme_price
