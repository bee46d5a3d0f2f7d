from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.quantity import Quantity


T = TypeVar("T", bound="NewLotReservation")


@_attrs_define
class NewLotReservation:
    """A quantity of one of several lots."""

    quantity: Quantity
    """ How much, in one unit. """
    lot_id: UUID
    """ The lot. """
    until: datetime.datetime | None | Unset = UNSET
    """ How long it is to be held; 72 hours when left out, 14 days at most, unless set otherwise. """
    note: None | str | Unset = UNSET
    """ For the owner to read. """
    want_id: None | Unset | UUID = UNSET
    """ The want that it is for. """

    def to_dict(self) -> dict[str, Any]:
        quantity = self.quantity.to_dict()

        lot_id = str(self.lot_id)

        until: None | str | Unset
        if isinstance(self.until, Unset):
            until = UNSET
        elif isinstance(self.until, datetime.datetime):
            until = self.until.isoformat()
        else:
            until = self.until

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        want_id: None | str | Unset
        if isinstance(self.want_id, Unset):
            want_id = UNSET
        elif isinstance(self.want_id, UUID):
            want_id = str(self.want_id)
        else:
            want_id = self.want_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "quantity": quantity,
                "lot_id": lot_id,
            }
        )
        if until is not UNSET:
            field_dict["until"] = until
        if note is not UNSET:
            field_dict["note"] = note
        if want_id is not UNSET:
            field_dict["want_id"] = want_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.quantity import Quantity

        d = dict(src_dict)
        quantity = Quantity.from_dict(d.pop("quantity"))

        lot_id = UUID(d.pop("lot_id"))

        def _parse_until(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                until_type_0 = datetime.datetime.fromisoformat(data)

                return until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        until = _parse_until(d.pop("until", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        def _parse_want_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                want_id_type_0 = UUID(data)

                return want_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        want_id = _parse_want_id(d.pop("want_id", UNSET))

        new_lot_reservation = cls(
            quantity=quantity,
            lot_id=lot_id,
            until=until,
            note=note,
            want_id=want_id,
        )

        return new_lot_reservation
