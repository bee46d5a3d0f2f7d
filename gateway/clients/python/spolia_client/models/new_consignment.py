from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.quantity_part import QuantityPart


T = TypeVar("T", bound="NewConsignment")


@_attrs_define
class NewConsignment:
    """So much of one of your lots, to a programme."""

    lot_id: UUID
    programme_id: UUID
    quantity: QuantityPart
    """ How much, in one unit. """
    site_id: None | Unset | UUID = UNSET
    """ At which of the programme's sites; the receiver says when left out. """
    note: None | str | Unset = UNSET
    """ For the receiver to read. """

    def to_dict(self) -> dict[str, Any]:
        lot_id = str(self.lot_id)

        programme_id = str(self.programme_id)

        quantity = self.quantity.to_dict()

        site_id: None | str | Unset
        if isinstance(self.site_id, Unset):
            site_id = UNSET
        elif isinstance(self.site_id, UUID):
            site_id = str(self.site_id)
        else:
            site_id = self.site_id

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "lot_id": lot_id,
                "programme_id": programme_id,
                "quantity": quantity,
            }
        )
        if site_id is not UNSET:
            field_dict["site_id"] = site_id
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.quantity_part import QuantityPart

        d = dict(src_dict)
        lot_id = UUID(d.pop("lot_id"))

        programme_id = UUID(d.pop("programme_id"))

        quantity = QuantityPart.from_dict(d.pop("quantity"))

        def _parse_site_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                site_id_type_0 = UUID(data)

                return site_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        site_id = _parse_site_id(d.pop("site_id", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        new_consignment = cls(
            lot_id=lot_id,
            programme_id=programme_id,
            quantity=quantity,
            site_id=site_id,
            note=note,
        )

        return new_consignment
