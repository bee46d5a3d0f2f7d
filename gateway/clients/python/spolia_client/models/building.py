from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.registered import Registered


T = TypeVar("T", bound="Building")


@_attrs_define
class Building:
    """What is taken down or renovated."""

    name: None | str | Unset = UNSET
    kind: None | str | Unset = UNSET
    """ What it was used for. """
    address: None | str | Unset = UNSET
    registered: list[Registered] | Unset = UNSET
    building_year: int | None | Unset = UNSET
    """ Unknown counts as old. """

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        kind: None | str | Unset
        if isinstance(self.kind, Unset):
            kind = UNSET
        else:
            kind = self.kind

        address: None | str | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        else:
            address = self.address

        registered: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.registered, Unset):
            registered = []
            for registered_item_data in self.registered:
                registered_item = registered_item_data.to_dict()
                registered.append(registered_item)

        building_year: int | None | Unset
        if isinstance(self.building_year, Unset):
            building_year = UNSET
        else:
            building_year = self.building_year

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if kind is not UNSET:
            field_dict["kind"] = kind
        if address is not UNSET:
            field_dict["address"] = address
        if registered is not UNSET:
            field_dict["registered"] = registered
        if building_year is not UNSET:
            field_dict["building_year"] = building_year

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.registered import Registered

        d = dict(src_dict)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_kind(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        kind = _parse_kind(d.pop("kind", UNSET))

        def _parse_address(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address = _parse_address(d.pop("address", UNSET))

        _registered = d.pop("registered", UNSET)
        registered: list[Registered] | Unset = UNSET
        if _registered is not UNSET:
            registered = []
            for registered_item_data in _registered:
                registered_item = Registered.from_dict(registered_item_data)

                registered.append(registered_item)

        def _parse_building_year(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        building_year = _parse_building_year(d.pop("building_year", UNSET))

        building = cls(
            name=name,
            kind=kind,
            address=address,
            registered=registered,
            building_year=building_year,
        )

        return building
