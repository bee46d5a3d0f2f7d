from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.registered import Registered


T = TypeVar("T", bound="BuildingPatch")


@_attrs_define
class BuildingPatch:
    """What is taken down or renovated."""

    name: None | str | Unset = UNSET
    kind: None | str | Unset = UNSET
    """ What it was used for. """
    address: None | str | Unset = UNSET
    registered: list[Registered] | None | Unset = UNSET
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

        registered: list[dict[str, Any]] | None | Unset
        if isinstance(self.registered, Unset):
            registered = UNSET
        elif isinstance(self.registered, list):
            registered = []
            for registered_type_0_item_data in self.registered:
                registered_type_0_item = registered_type_0_item_data.to_dict()
                registered.append(registered_type_0_item)

        else:
            registered = self.registered

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

        def _parse_registered(data: object) -> list[Registered] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                registered_type_0 = []
                _registered_type_0 = data
                for registered_type_0_item_data in _registered_type_0:
                    registered_type_0_item = Registered.from_dict(
                        registered_type_0_item_data
                    )

                    registered_type_0.append(registered_type_0_item)

                return registered_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Registered] | None | Unset, data)

        registered = _parse_registered(d.pop("registered", UNSET))

        def _parse_building_year(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        building_year = _parse_building_year(d.pop("building_year", UNSET))

        building_patch = cls(
            name=name,
            kind=kind,
            address=address,
            registered=registered,
            building_year=building_year,
        )

        return building_patch
