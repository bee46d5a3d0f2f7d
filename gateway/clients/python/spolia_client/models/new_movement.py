from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.movement_kind import MovementKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.quantity import Quantity
    from ..models.space import Space
    from ..models.weight import Weight


T = TypeVar("T", bound="NewMovement")


@_attrs_define
class NewMovement:
    """What came, left or was put elsewhere."""

    kind: MovementKind
    """ In through the gate, out through it, or from one place to another. """
    at: datetime.datetime | None | Unset = UNSET
    """ When it happened; now, when left out. """
    quantity: None | Quantity | Unset = UNSET
    """ In the unit of the lot. A lot in kg or t may leave it to the net weight. """
    weight: None | Unset | Weight = UNSET
    counterparty: None | str | Unset = UNSET
    """ Who brought or took it, in your own words. """
    reservation_id: None | Unset | UUID = UNSET
    """ Of what goes `out`: the confirmed reservation that is completed by it. """
    stock_place: None | str | Unset = UNSET
    """ Name of the place where the lot stands from then on. """
    takes: None | Space | Unset = UNSET
    """ How much room the lot takes there from then on. """
    announced: bool | Unset = False
    """ Of what comes `in`: the lot's quantity has it already, since it was posted with what was expected. """
    note: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.quantity import Quantity
        from ..models.space import Space
        from ..models.weight import Weight

        kind = self.kind.value

        at: None | str | Unset
        if isinstance(self.at, Unset):
            at = UNSET
        elif isinstance(self.at, datetime.datetime):
            at = self.at.isoformat()
        else:
            at = self.at

        quantity: dict[str, Any] | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        elif isinstance(self.quantity, Quantity):
            quantity = self.quantity.to_dict()
        else:
            quantity = self.quantity

        weight: dict[str, Any] | None | Unset
        if isinstance(self.weight, Unset):
            weight = UNSET
        elif isinstance(self.weight, Weight):
            weight = self.weight.to_dict()
        else:
            weight = self.weight

        counterparty: None | str | Unset
        if isinstance(self.counterparty, Unset):
            counterparty = UNSET
        else:
            counterparty = self.counterparty

        reservation_id: None | str | Unset
        if isinstance(self.reservation_id, Unset):
            reservation_id = UNSET
        elif isinstance(self.reservation_id, UUID):
            reservation_id = str(self.reservation_id)
        else:
            reservation_id = self.reservation_id

        stock_place: None | str | Unset
        if isinstance(self.stock_place, Unset):
            stock_place = UNSET
        else:
            stock_place = self.stock_place

        takes: dict[str, Any] | None | Unset
        if isinstance(self.takes, Unset):
            takes = UNSET
        elif isinstance(self.takes, Space):
            takes = self.takes.to_dict()
        else:
            takes = self.takes

        announced = self.announced

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
            }
        )
        if at is not UNSET:
            field_dict["at"] = at
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if weight is not UNSET:
            field_dict["weight"] = weight
        if counterparty is not UNSET:
            field_dict["counterparty"] = counterparty
        if reservation_id is not UNSET:
            field_dict["reservation_id"] = reservation_id
        if stock_place is not UNSET:
            field_dict["stock_place"] = stock_place
        if takes is not UNSET:
            field_dict["takes"] = takes
        if announced is not UNSET:
            field_dict["announced"] = announced
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.quantity import Quantity
        from ..models.space import Space
        from ..models.weight import Weight

        d = dict(src_dict)
        kind = MovementKind(d.pop("kind"))

        def _parse_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                at_type_0 = datetime.datetime.fromisoformat(data)

                return at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        at = _parse_at(d.pop("at", UNSET))

        def _parse_quantity(data: object) -> None | Quantity | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quantity_type_0 = Quantity.from_dict(data)

                return quantity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Quantity | Unset, data)

        quantity = _parse_quantity(d.pop("quantity", UNSET))

        def _parse_weight(data: object) -> None | Unset | Weight:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                weight_type_0 = Weight.from_dict(data)

                return weight_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | Weight, data)

        weight = _parse_weight(d.pop("weight", UNSET))

        def _parse_counterparty(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        counterparty = _parse_counterparty(d.pop("counterparty", UNSET))

        def _parse_reservation_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reservation_id_type_0 = UUID(data)

                return reservation_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        reservation_id = _parse_reservation_id(d.pop("reservation_id", UNSET))

        def _parse_stock_place(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        stock_place = _parse_stock_place(d.pop("stock_place", UNSET))

        def _parse_takes(data: object) -> None | Space | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                takes_type_0 = Space.from_dict(data)

                return takes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Space | Unset, data)

        takes = _parse_takes(d.pop("takes", UNSET))

        announced = d.pop("announced", UNSET)

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        new_movement = cls(
            kind=kind,
            at=at,
            quantity=quantity,
            weight=weight,
            counterparty=counterparty,
            reservation_id=reservation_id,
            stock_place=stock_place,
            takes=takes,
            announced=announced,
            note=note,
        )

        return new_movement
