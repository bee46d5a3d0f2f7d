from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.handover import Handover

if TYPE_CHECKING:
    from ..models.availability import Availability
    from ..models.location import Location


T = TypeVar("T", bound="Inventory")


@_attrs_define
class Inventory:
    """One of your inventories."""

    id: UUID
    name: str
    version: int
    """ Rises with its defaults and its categories; also the ETag. """
    location: Location | None
    available: Availability | None
    handover: Handover | None
    items: int
    """ How many items the hub has in it now. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.availability import Availability
        from ..models.location import Location

        id = str(self.id)

        name = self.name

        version = self.version

        location: dict[str, Any] | None
        if isinstance(self.location, Location):
            location = self.location.to_dict()
        else:
            location = self.location

        available: dict[str, Any] | None
        if isinstance(self.available, Availability):
            available = self.available.to_dict()
        else:
            available = self.available

        handover: None | str
        if isinstance(self.handover, Handover):
            handover = self.handover.value
        else:
            handover = self.handover

        items = self.items

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "version": version,
                "location": location,
                "available": available,
                "handover": handover,
                "items": items,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.availability import Availability
        from ..models.location import Location

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        version = d.pop("version")

        def _parse_location(data: object) -> Location | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                location_type_0 = Location.from_dict(data)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Location | None, data)

        location = _parse_location(d.pop("location"))

        def _parse_available(data: object) -> Availability | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                available_type_0 = Availability.from_dict(data)

                return available_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Availability | None, data)

        available = _parse_available(d.pop("available"))

        def _parse_handover(data: object) -> Handover | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                handover_type_0 = Handover(data)

                return handover_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Handover | None, data)

        handover = _parse_handover(d.pop("handover"))

        items = d.pop("items")

        inventory = cls(
            id=id,
            name=name,
            version=version,
            location=location,
            available=available,
            handover=handover,
            items=items,
        )

        inventory.additional_properties = d
        return inventory

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
