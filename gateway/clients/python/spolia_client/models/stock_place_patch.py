from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.stock_place_kind import StockPlaceKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fee import Fee
    from ..models.space_patch import SpacePatch


T = TypeVar("T", bound="StockPlacePatch")


@_attrs_define
class StockPlacePatch:
    """A merge patch (RFC 7396) of a place: what is left out stays, null removes."""

    name: None | str | Unset = UNSET
    """ Your own, each once; as your system writes it. """
    kind: None | StockPlaceKind | Unset = UNSET
    capacity: None | SpacePatch | Unset = UNSET
    """ How much room there is. """
    fees: list[Fee] | None | Unset = UNSET
    note: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.space_patch import SpacePatch

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        kind: None | str | Unset
        if isinstance(self.kind, Unset):
            kind = UNSET
        elif isinstance(self.kind, StockPlaceKind):
            kind = self.kind.value
        else:
            kind = self.kind

        capacity: dict[str, Any] | None | Unset
        if isinstance(self.capacity, Unset):
            capacity = UNSET
        elif isinstance(self.capacity, SpacePatch):
            capacity = self.capacity.to_dict()
        else:
            capacity = self.capacity

        fees: list[dict[str, Any]] | None | Unset
        if isinstance(self.fees, Unset):
            fees = UNSET
        elif isinstance(self.fees, list):
            fees = []
            for fees_type_0_item_data in self.fees:
                fees_type_0_item = fees_type_0_item_data.to_dict()
                fees.append(fees_type_0_item)

        else:
            fees = self.fees

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
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
        from ..models.space_patch import SpacePatch

        d = dict(src_dict)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_kind(data: object) -> None | StockPlaceKind | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                kind_type_0 = StockPlaceKind(data)

                return kind_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StockPlaceKind | Unset, data)

        kind = _parse_kind(d.pop("kind", UNSET))

        def _parse_capacity(data: object) -> None | SpacePatch | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                capacity_type_0 = SpacePatch.from_dict(data)

                return capacity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SpacePatch | Unset, data)

        capacity = _parse_capacity(d.pop("capacity", UNSET))

        def _parse_fees(data: object) -> list[Fee] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                fees_type_0 = []
                _fees_type_0 = data
                for fees_type_0_item_data in _fees_type_0:
                    fees_type_0_item = Fee.from_dict(fees_type_0_item_data)

                    fees_type_0.append(fees_type_0_item)

                return fees_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Fee] | None | Unset, data)

        fees = _parse_fees(d.pop("fees", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        stock_place_patch = cls(
            name=name,
            kind=kind,
            capacity=capacity,
            fees=fees,
            note=note,
        )

        return stock_place_patch
