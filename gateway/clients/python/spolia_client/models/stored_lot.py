from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.quantity import Quantity
    from ..models.space import Space


T = TypeVar("T", bound="StoredLot")


@_attrs_define
class StoredLot:
    """A lot that stands in a place."""

    lot_id: UUID
    stock_place_id: UUID
    stock_place: str
    """ Its name. """
    takes: None | Space
    """ Room, where that was said. """
    since: datetime.datetime
    title: str
    external_id: None | str
    present: Quantity
    """ How much, in one unit. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.space import Space

        lot_id = str(self.lot_id)

        stock_place_id = str(self.stock_place_id)

        stock_place = self.stock_place

        takes: dict[str, Any] | None
        if isinstance(self.takes, Space):
            takes = self.takes.to_dict()
        else:
            takes = self.takes

        since = self.since.isoformat()

        title = self.title

        external_id: None | str
        external_id = self.external_id

        present = self.present.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "lot_id": lot_id,
                "stock_place_id": stock_place_id,
                "stock_place": stock_place,
                "takes": takes,
                "since": since,
                "title": title,
                "external_id": external_id,
                "present": present,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.quantity import Quantity
        from ..models.space import Space

        d = dict(src_dict)
        lot_id = UUID(d.pop("lot_id"))

        stock_place_id = UUID(d.pop("stock_place_id"))

        stock_place = d.pop("stock_place")

        def _parse_takes(data: object) -> None | Space:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                takes_type_0 = Space.from_dict(data)

                return takes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Space, data)

        takes = _parse_takes(d.pop("takes"))

        since = datetime.datetime.fromisoformat(d.pop("since"))

        title = d.pop("title")

        def _parse_external_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_id = _parse_external_id(d.pop("external_id"))

        present = Quantity.from_dict(d.pop("present"))

        stored_lot = cls(
            lot_id=lot_id,
            stock_place_id=stock_place_id,
            stock_place=stock_place,
            takes=takes,
            since=since,
            title=title,
            external_id=external_id,
            present=present,
        )

        stored_lot.additional_properties = d
        return stored_lot

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
