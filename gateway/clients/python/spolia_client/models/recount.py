from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.own_lot import OwnLot
    from ..models.reservation import Reservation


T = TypeVar("T", bound="Recount")


@_attrs_define
class Recount:
    """The lot as counted, and what of the promises is not there."""

    lot: OwnLot
    """ A lot as its owner sees it: `location` is the exact place; others see `published_location`, and none of the
    rest. """
    shortfall: float
    """ How much more was promised than there is; 0 when all promises can be kept. """
    short: list[Reservation]
    """ The reservations that go short, each saying by how much. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        lot = self.lot.to_dict()

        shortfall = self.shortfall

        short = []
        for short_item_data in self.short:
            short_item = short_item_data.to_dict()
            short.append(short_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "lot": lot,
                "shortfall": shortfall,
                "short": short,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.own_lot import OwnLot
        from ..models.reservation import Reservation

        d = dict(src_dict)
        lot = OwnLot.from_dict(d.pop("lot"))

        shortfall = d.pop("shortfall")

        short = []
        _short = d.pop("short")
        for short_item_data in _short:
            short_item = Reservation.from_dict(short_item_data)

            short.append(short_item)

        recount = cls(
            lot=lot,
            shortfall=shortfall,
            short=short,
        )

        recount.additional_properties = d
        return recount

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
