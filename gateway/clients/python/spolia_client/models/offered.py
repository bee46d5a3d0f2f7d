from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.offer_result import OfferResult

if TYPE_CHECKING:
    from ..models.fault import Fault
    from ..models.hold import Hold


T = TypeVar("T", bound="Offered")


@_attrs_define
class Offered:
    """What became of an item that was to be offered."""

    item_id: UUID
    number: str
    result: OfferResult
    """ What became of an item that was to be offered. """
    lot_id: None | UUID
    held: list[Hold]
    """ Reasons of the legal gate, and what would clear each. """
    errors: list[Fault]
    """ Why it is refused. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        item_id = str(self.item_id)

        number = self.number

        result = self.result.value

        lot_id: None | str
        if isinstance(self.lot_id, UUID):
            lot_id = str(self.lot_id)
        else:
            lot_id = self.lot_id

        held = []
        for held_item_data in self.held:
            held_item = held_item_data.to_dict()
            held.append(held_item)

        errors = []
        for errors_item_data in self.errors:
            errors_item = errors_item_data.to_dict()
            errors.append(errors_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "item_id": item_id,
                "number": number,
                "result": result,
                "lot_id": lot_id,
                "held": held,
                "errors": errors,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.fault import Fault
        from ..models.hold import Hold

        d = dict(src_dict)
        item_id = UUID(d.pop("item_id"))

        number = d.pop("number")

        result = OfferResult(d.pop("result"))

        def _parse_lot_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lot_id_type_0 = UUID(data)

                return lot_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        lot_id = _parse_lot_id(d.pop("lot_id"))

        held = []
        _held = d.pop("held")
        for held_item_data in _held:
            held_item = Hold.from_dict(held_item_data)

            held.append(held_item)

        errors = []
        _errors = d.pop("errors")
        for errors_item_data in _errors:
            errors_item = Fault.from_dict(errors_item_data)

            errors.append(errors_item)

        offered = cls(
            item_id=item_id,
            number=number,
            result=result,
            lot_id=lot_id,
            held=held,
            errors=errors,
        )

        offered.additional_properties = d
        return offered

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
