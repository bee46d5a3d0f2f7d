from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.reservation_status import ReservationStatus
from ..models.side import Side
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pickup import Pickup
    from ..models.quantity import Quantity


T = TypeVar("T", bound="Reservation")


@_attrs_define
class Reservation:
    """A reservation as one of its two parties reads it."""

    id: UUID
    lot_id: UUID
    buyer_id: UUID
    """ The organization that it is kept for. """
    owner_id: UUID
    """ The organization whose lot it is. """
    status: ReservationStatus
    """ Held until its time is over; confirmed by the owner; then completed, or released by either side. """
    version: int
    """ Rises with every change; also the ETag. """
    quantity: Quantity
    """ How much, in one unit. """
    short: float
    """ How much of it a count said is not there; 0 where all is. """
    delivered: None | Quantity
    """ What was handed over in the end; null until completed. """
    note: None | str
    want_id: None | UUID
    held_at: datetime.datetime
    expires_at: datetime.datetime
    """ When the hold ends by itself, by the server's clock. """
    confirmed_at: datetime.datetime | None
    ended_at: datetime.datetime | None
    ended_by: None | Side
    """ Who ended it; null when nobody did. """
    reason: None | str
    side: Side
    """ The two who know of a reservation. """
    pickup: None | Pickup | Unset = UNSET
    """ The owner's contact and the exact place, while confirmed and when read by its id. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.pickup import Pickup
        from ..models.quantity import Quantity

        id = str(self.id)

        lot_id = str(self.lot_id)

        buyer_id = str(self.buyer_id)

        owner_id = str(self.owner_id)

        status = self.status.value

        version = self.version

        quantity = self.quantity.to_dict()

        short = self.short

        delivered: dict[str, Any] | None
        if isinstance(self.delivered, Quantity):
            delivered = self.delivered.to_dict()
        else:
            delivered = self.delivered

        note: None | str
        note = self.note

        want_id: None | str
        if isinstance(self.want_id, UUID):
            want_id = str(self.want_id)
        else:
            want_id = self.want_id

        held_at = self.held_at.isoformat()

        expires_at = self.expires_at.isoformat()

        confirmed_at: None | str
        if isinstance(self.confirmed_at, datetime.datetime):
            confirmed_at = self.confirmed_at.isoformat()
        else:
            confirmed_at = self.confirmed_at

        ended_at: None | str
        if isinstance(self.ended_at, datetime.datetime):
            ended_at = self.ended_at.isoformat()
        else:
            ended_at = self.ended_at

        ended_by: None | str
        if isinstance(self.ended_by, Side):
            ended_by = self.ended_by.value
        else:
            ended_by = self.ended_by

        reason: None | str
        reason = self.reason

        side = self.side.value

        pickup: dict[str, Any] | None | Unset
        if isinstance(self.pickup, Unset):
            pickup = UNSET
        elif isinstance(self.pickup, Pickup):
            pickup = self.pickup.to_dict()
        else:
            pickup = self.pickup

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "lot_id": lot_id,
                "buyer_id": buyer_id,
                "owner_id": owner_id,
                "status": status,
                "version": version,
                "quantity": quantity,
                "short": short,
                "delivered": delivered,
                "note": note,
                "want_id": want_id,
                "held_at": held_at,
                "expires_at": expires_at,
                "confirmed_at": confirmed_at,
                "ended_at": ended_at,
                "ended_by": ended_by,
                "reason": reason,
                "side": side,
            }
        )
        if pickup is not UNSET:
            field_dict["pickup"] = pickup

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.pickup import Pickup
        from ..models.quantity import Quantity

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        lot_id = UUID(d.pop("lot_id"))

        buyer_id = UUID(d.pop("buyer_id"))

        owner_id = UUID(d.pop("owner_id"))

        status = ReservationStatus(d.pop("status"))

        version = d.pop("version")

        quantity = Quantity.from_dict(d.pop("quantity"))

        short = d.pop("short")

        def _parse_delivered(data: object) -> None | Quantity:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                delivered_type_0 = Quantity.from_dict(data)

                return delivered_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Quantity, data)

        delivered = _parse_delivered(d.pop("delivered"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        def _parse_want_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                want_id_type_0 = UUID(data)

                return want_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        want_id = _parse_want_id(d.pop("want_id"))

        held_at = datetime.datetime.fromisoformat(d.pop("held_at"))

        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        def _parse_confirmed_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                confirmed_at_type_0 = datetime.datetime.fromisoformat(data)

                return confirmed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        confirmed_at = _parse_confirmed_at(d.pop("confirmed_at"))

        def _parse_ended_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ended_at_type_0 = datetime.datetime.fromisoformat(data)

                return ended_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        ended_at = _parse_ended_at(d.pop("ended_at"))

        def _parse_ended_by(data: object) -> None | Side:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ended_by_type_0 = Side(data)

                return ended_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Side, data)

        ended_by = _parse_ended_by(d.pop("ended_by"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        side = Side(d.pop("side"))

        def _parse_pickup(data: object) -> None | Pickup | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                pickup_type_0 = Pickup.from_dict(data)

                return pickup_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Pickup | Unset, data)

        pickup = _parse_pickup(d.pop("pickup", UNSET))

        reservation = cls(
            id=id,
            lot_id=lot_id,
            buyer_id=buyer_id,
            owner_id=owner_id,
            status=status,
            version=version,
            quantity=quantity,
            short=short,
            delivered=delivered,
            note=note,
            want_id=want_id,
            held_at=held_at,
            expires_at=expires_at,
            confirmed_at=confirmed_at,
            ended_at=ended_at,
            ended_by=ended_by,
            reason=reason,
            side=side,
            pickup=pickup,
        )

        reservation.additional_properties = d
        return reservation

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
