from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.quantity import Quantity


T = TypeVar("T", bound="NewDelivery")


@_attrs_define
class NewDelivery:
    """What was handed over."""

    delivered: None | Quantity | Unset = UNSET
    """ In the unit of the lot; as much as was reserved, when left out. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.quantity import Quantity

        delivered: dict[str, Any] | None | Unset
        if isinstance(self.delivered, Unset):
            delivered = UNSET
        elif isinstance(self.delivered, Quantity):
            delivered = self.delivered.to_dict()
        else:
            delivered = self.delivered

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if delivered is not UNSET:
            field_dict["delivered"] = delivered

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.quantity import Quantity

        d = dict(src_dict)

        def _parse_delivered(data: object) -> None | Quantity | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                delivered_type_0 = Quantity.from_dict(data)

                return delivered_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Quantity | Unset, data)

        delivered = _parse_delivered(d.pop("delivered", UNSET))

        new_delivery = cls(
            delivered=delivered,
        )

        return new_delivery
