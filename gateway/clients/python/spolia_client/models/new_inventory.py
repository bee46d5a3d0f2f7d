from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.handover import Handover
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.availability import Availability
    from ..models.location import Location


T = TypeVar("T", bound="NewInventory")


@_attrs_define
class NewInventory:
    """What the items of an inventory have in common: it stands where an item does not say otherwise."""

    location: Location | None | Unset = UNSET
    available: Availability | None | Unset = UNSET
    handover: Handover | None | Unset = UNSET
    """ How far the hub brings it. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.availability import Availability
        from ..models.location import Location

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, Location):
            location = self.location.to_dict()
        else:
            location = self.location

        available: dict[str, Any] | None | Unset
        if isinstance(self.available, Unset):
            available = UNSET
        elif isinstance(self.available, Availability):
            available = self.available.to_dict()
        else:
            available = self.available

        handover: None | str | Unset
        if isinstance(self.handover, Unset):
            handover = UNSET
        elif isinstance(self.handover, Handover):
            handover = self.handover.value
        else:
            handover = self.handover

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if location is not UNSET:
            field_dict["location"] = location
        if available is not UNSET:
            field_dict["available"] = available
        if handover is not UNSET:
            field_dict["handover"] = handover

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.availability import Availability
        from ..models.location import Location

        d = dict(src_dict)

        def _parse_location(data: object) -> Location | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                location_type_0 = Location.from_dict(data)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Location | None | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        def _parse_available(data: object) -> Availability | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                available_type_0 = Availability.from_dict(data)

                return available_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Availability | None | Unset, data)

        available = _parse_available(d.pop("available", UNSET))

        def _parse_handover(data: object) -> Handover | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                handover_type_0 = Handover(data)

                return handover_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Handover | None | Unset, data)

        handover = _parse_handover(d.pop("handover", UNSET))

        new_inventory = cls(
            location=location,
            available=available,
            handover=handover,
        )

        return new_inventory
