from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.movement_kind import MovementKind

if TYPE_CHECKING:
    from ..models.quantity import Quantity
    from ..models.weight import Weight


T = TypeVar("T", bound="Movement")


@_attrs_define
class Movement:
    """A movement on record."""

    id: UUID
    lot_id: UUID
    title: str
    """ Of the lot. """
    external_id: None | str
    """ Your own id of the lot. """
    kind: MovementKind
    """ In through the gate, out through it, or from one place to another. """
    at: datetime.datetime
    recorded_at: datetime.datetime
    quantity: None | Quantity
    weight: None | Weight
    counterparty: None | str
    reservation_id: None | UUID
    from_place: None | str
    """ Name of the place where it stood before. """
    stock_place: None | str
    """ Name of the place where it stood after. """
    announced: bool
    note: None | str
    entry: int | None
    """ Number in the ledger of the lot; null where its stock is as it was. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.quantity import Quantity
        from ..models.weight import Weight

        id = str(self.id)

        lot_id = str(self.lot_id)

        title = self.title

        external_id: None | str
        external_id = self.external_id

        kind = self.kind.value

        at = self.at.isoformat()

        recorded_at = self.recorded_at.isoformat()

        quantity: dict[str, Any] | None
        if isinstance(self.quantity, Quantity):
            quantity = self.quantity.to_dict()
        else:
            quantity = self.quantity

        weight: dict[str, Any] | None
        if isinstance(self.weight, Weight):
            weight = self.weight.to_dict()
        else:
            weight = self.weight

        counterparty: None | str
        counterparty = self.counterparty

        reservation_id: None | str
        if isinstance(self.reservation_id, UUID):
            reservation_id = str(self.reservation_id)
        else:
            reservation_id = self.reservation_id

        from_place: None | str
        from_place = self.from_place

        stock_place: None | str
        stock_place = self.stock_place

        announced = self.announced

        note: None | str
        note = self.note

        entry: int | None
        entry = self.entry

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "lot_id": lot_id,
                "title": title,
                "external_id": external_id,
                "kind": kind,
                "at": at,
                "recorded_at": recorded_at,
                "quantity": quantity,
                "weight": weight,
                "counterparty": counterparty,
                "reservation_id": reservation_id,
                "from_place": from_place,
                "stock_place": stock_place,
                "announced": announced,
                "note": note,
                "entry": entry,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.quantity import Quantity
        from ..models.weight import Weight

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        lot_id = UUID(d.pop("lot_id"))

        title = d.pop("title")

        def _parse_external_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_id = _parse_external_id(d.pop("external_id"))

        kind = MovementKind(d.pop("kind"))

        at = datetime.datetime.fromisoformat(d.pop("at"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        def _parse_quantity(data: object) -> None | Quantity:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quantity_type_0 = Quantity.from_dict(data)

                return quantity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Quantity, data)

        quantity = _parse_quantity(d.pop("quantity"))

        def _parse_weight(data: object) -> None | Weight:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                weight_type_0 = Weight.from_dict(data)

                return weight_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Weight, data)

        weight = _parse_weight(d.pop("weight"))

        def _parse_counterparty(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        counterparty = _parse_counterparty(d.pop("counterparty"))

        def _parse_reservation_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reservation_id_type_0 = UUID(data)

                return reservation_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        reservation_id = _parse_reservation_id(d.pop("reservation_id"))

        def _parse_from_place(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        from_place = _parse_from_place(d.pop("from_place"))

        def _parse_stock_place(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        stock_place = _parse_stock_place(d.pop("stock_place"))

        announced = d.pop("announced")

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        def _parse_entry(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        entry = _parse_entry(d.pop("entry"))

        movement = cls(
            id=id,
            lot_id=lot_id,
            title=title,
            external_id=external_id,
            kind=kind,
            at=at,
            recorded_at=recorded_at,
            quantity=quantity,
            weight=weight,
            counterparty=counterparty,
            reservation_id=reservation_id,
            from_place=from_place,
            stock_place=stock_place,
            announced=announced,
            note=note,
            entry=entry,
        )

        movement.additional_properties = d
        return movement

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
