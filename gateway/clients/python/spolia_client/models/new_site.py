from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.delivery_mode import DeliveryMode
from ..models.service import Service
from ..models.site_role import SiteRole
from ..models.visitor import Visitor
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.quota import Quota
    from ..models.site_location import SiteLocation
    from ..models.vehicle import Vehicle


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
    """ In your own words: seasons, holidays, what the hours do not tell. """
    hours: None | str | Unset = UNSET
    municipalities: list[str] | Unset = UNSET
    """ Municipalities of Belgium, by name or REFNIS code, whose residents may come; left out, everyone's. """
    appointment: bool | Unset = False
    """ Whether one makes an appointment before coming. """
    quota: None | Quota | Unset = UNSET
    vehicle: None | Unset | Vehicle = UNSET
    services: list[Service] | Unset = UNSET
    """ What is done there for others, with these materials; a site that only takes in has none. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.quota import Quota
        from ..models.vehicle import Vehicle

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

        hours: None | str | Unset
        if isinstance(self.hours, Unset):
            hours = UNSET
        else:
            hours = self.hours

        municipalities: list[str] | Unset = UNSET
        if not isinstance(self.municipalities, Unset):
            municipalities = self.municipalities

        appointment = self.appointment

        quota: dict[str, Any] | None | Unset
        if isinstance(self.quota, Unset):
            quota = UNSET
        elif isinstance(self.quota, Quota):
            quota = self.quota.to_dict()
        else:
            quota = self.quota

        vehicle: dict[str, Any] | None | Unset
        if isinstance(self.vehicle, Unset):
            vehicle = UNSET
        elif isinstance(self.vehicle, Vehicle):
            vehicle = self.vehicle.to_dict()
        else:
            vehicle = self.vehicle

        services: list[str] | Unset = UNSET
        if not isinstance(self.services, Unset):
            services = []
            for services_item_data in self.services:
                services_item = services_item_data.value
                services.append(services_item)

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
        if hours is not UNSET:
            field_dict["hours"] = hours
        if municipalities is not UNSET:
            field_dict["municipalities"] = municipalities
        if appointment is not UNSET:
            field_dict["appointment"] = appointment
        if quota is not UNSET:
            field_dict["quota"] = quota
        if vehicle is not UNSET:
            field_dict["vehicle"] = vehicle
        if services is not UNSET:
            field_dict["services"] = services

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.quota import Quota
        from ..models.site_location import SiteLocation
        from ..models.vehicle import Vehicle

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

        def _parse_hours(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        hours = _parse_hours(d.pop("hours", UNSET))

        municipalities = cast(list[str], d.pop("municipalities", UNSET))

        appointment = d.pop("appointment", UNSET)

        def _parse_quota(data: object) -> None | Quota | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quota_type_0 = Quota.from_dict(data)

                return quota_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Quota | Unset, data)

        quota = _parse_quota(d.pop("quota", UNSET))

        def _parse_vehicle(data: object) -> None | Unset | Vehicle:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                vehicle_type_0 = Vehicle.from_dict(data)

                return vehicle_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | Vehicle, data)

        vehicle = _parse_vehicle(d.pop("vehicle", UNSET))

        _services = d.pop("services", UNSET)
        services: list[Service] | Unset = UNSET
        if _services is not UNSET:
            services = []
            for services_item_data in _services:
                services_item = Service(services_item_data)

                services.append(services_item)

        new_site = cls(
            name=name,
            role=role,
            location=location,
            delivery_modes=delivery_modes,
            takes_from=takes_from,
            materials=materials,
            opening_hours=opening_hours,
            hours=hours,
            municipalities=municipalities,
            appointment=appointment,
            quota=quota,
            vehicle=vehicle,
            services=services,
        )

        return new_site
