from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.new_lot_reservation import NewLotReservation


T = TypeVar("T", bound="NewReservations")


@_attrs_define
class NewReservations:
    """Quantities of several lots, to be held all or none."""

    lots: list[NewLotReservation]
    """ Each as if it were reserved by itself. """

    def to_dict(self) -> dict[str, Any]:
        lots = []
        for lots_item_data in self.lots:
            lots_item = lots_item_data.to_dict()
            lots.append(lots_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "lots": lots,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.new_lot_reservation import NewLotReservation

        d = dict(src_dict)
        lots = []
        _lots = d.pop("lots")
        for lots_item_data in _lots:
            lots_item = NewLotReservation.from_dict(lots_item_data)

            lots.append(lots_item)

        new_reservations = cls(
            lots=lots,
        )

        return new_reservations
