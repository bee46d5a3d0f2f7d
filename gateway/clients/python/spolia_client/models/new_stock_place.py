from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.stock_place_kind import StockPlaceKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fee import Fee
    from ..models.space import Space


T = TypeVar("T", bound="NewStockPlace")


@_attrs_define
class NewStockPlace:
    """A place in your stock. A name is enough."""

    name: str
    """ Your own, each once; as your system writes it. """
    kind: StockPlaceKind | Unset = UNSET
    capacity: None | Space | Unset = UNSET
    """ How much room there is. """
    fees: list[Fee] | Unset = UNSET
    note: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.space import Space

        name = self.name

        kind: str | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind.value

        capacity: dict[str, Any] | None | Unset
        if isinstance(self.capacity, Unset):
            capacity = UNSET
        elif isinstance(self.capacity, Space):
            capacity = self.capacity.to_dict()
        else:
            capacity = self.capacity

        fees: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fees, Unset):
            fees = []
            for fees_item_data in self.fees:
                fees_item = fees_item_data.to_dict()
                fees.append(fees_item)

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if kind is not UNSET:
            field_dict["kind"] = kind
        if capacity is not UNSET:
            field_dict["capacity"] = capacity
        if fees is not UNSET:
            field_dict["fees"] = fees
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.fee import Fee
        from ..models.space import Space

        d = dict(src_dict)
        name = d.pop("name")

        _kind = d.pop("kind", UNSET)
        kind: StockPlaceKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = StockPlaceKind(_kind)

        def _parse_capacity(data: object) -> None | Space | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                capacity_type_0 = Space.from_dict(data)

                return capacity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Space | Unset, data)

        capacity = _parse_capacity(d.pop("capacity", UNSET))

        _fees = d.pop("fees", UNSET)
        fees: list[Fee] | Unset = UNSET
        if _fees is not UNSET:
            fees = []
            for fees_item_data in _fees:
                fees_item = Fee.from_dict(fees_item_data)

                fees.append(fees_item)

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        new_stock_place = cls(
            name=name,
            kind=kind,
            capacity=capacity,
            fees=fees,
            note=note,
        )

        return new_stock_place
