from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.movement import Movement
    from ..models.reservation import Reservation
    from ..models.stock import Stock


T = TypeVar("T", bound="MovementRecorded")


@_attrs_define
class MovementRecorded:
    """A movement, and what it made of the stock."""

    movement: Movement
    """ A movement on record. """
    stock: Stock
    """ What is there, in the unit of the lot. """
    short: list[Reservation]
    """ The reservations that go short, each saying by how much. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        movement = self.movement.to_dict()

        stock = self.stock.to_dict()

        short = []
        for short_item_data in self.short:
            short_item = short_item_data.to_dict()
            short.append(short_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "movement": movement,
                "stock": stock,
                "short": short,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.movement import Movement
        from ..models.reservation import Reservation
        from ..models.stock import Stock

        d = dict(src_dict)
        movement = Movement.from_dict(d.pop("movement"))

        stock = Stock.from_dict(d.pop("stock"))

        short = []
        _short = d.pop("short")
        for short_item_data in _short:
            short_item = Reservation.from_dict(short_item_data)

            short.append(short_item)

        movement_recorded = cls(
            movement=movement,
            stock=stock,
            short=short,
        )

        movement_recorded.additional_properties = d
        return movement_recorded

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
