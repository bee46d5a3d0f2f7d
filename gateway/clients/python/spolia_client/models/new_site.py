from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.delivery_mode import DeliveryMode
from ..models.site_role import SiteRole
from ..models.visitor import Visitor
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.site_location import SiteLocation


T = TypeVar("T", bound="NewSite")


@_attrs_define
class NewSite:
    """A site as its owner states it."""

    name: str
    role: SiteRole
    """ What happens to material at the site: the last stop, a stop to gather loads, or a stop to hand in. """
    location: SiteLocation
    """ Where it is: a postal code of Belgium, or a point `[longitude, latitude]` in the country named. One of the
    two. """
    delivery_modes: list[DeliveryMode]
    """ How material comes. """
    takes_from: list[Visitor]
    """ Who may come. """
    materials: list[str]
    """ What is taken: classes of the vocabulary, each with all below it. """
    opening_hours: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        role = self.role.value

        location = self.location.to_dict()

        delivery_modes = []
        for delivery_modes_item_data in self.delivery_modes:
            delivery_modes_item = delivery_modes_item_data.value
            delivery_modes.append(delivery_modes_item)

        takes_from = []
        for takes_from_item_data in self.takes_from:
            takes_from_item = takes_from_item_data.value
            takes_from.append(takes_from_item)

        materials = self.materials

        opening_hours: None | str | Unset
        if isinstance(self.opening_hours, Unset):
            opening_hours = UNSET
        else:
            opening_hours = self.opening_hours

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "role": role,
                "location": location,
                "delivery_modes": delivery_modes,
                "takes_from": takes_from,
                "materials": materials,
            }
        )
        if opening_hours is not UNSET:
            field_dict["opening_hours"] = opening_hours

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.site_location import SiteLocation

        d = dict(src_dict)
        name = d.pop("name")

        role = SiteRole(d.pop("role"))

        location = SiteLocation.from_dict(d.pop("location"))

        delivery_modes = []
        _delivery_modes = d.pop("delivery_modes")
        for delivery_modes_item_data in _delivery_modes:
            delivery_modes_item = DeliveryMode(delivery_modes_item_data)

            delivery_modes.append(delivery_modes_item)

        takes_from = []
        _takes_from = d.pop("takes_from")
        for takes_from_item_data in _takes_from:
            takes_from_item = Visitor(takes_from_item_data)

            takes_from.append(takes_from_item)

        materials = cast(list[str], d.pop("materials"))

        def _parse_opening_hours(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        opening_hours = _parse_opening_hours(d.pop("opening_hours", UNSET))

        new_site = cls(
            name=name,
            role=role,
            location=location,
            delivery_modes=delivery_modes,
            takes_from=takes_from,
            materials=materials,
            opening_hours=opening_hours,
        )

        return new_site
