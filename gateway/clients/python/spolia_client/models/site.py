from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delivery_mode import DeliveryMode
from ..models.service import Service
from ..models.site_role import SiteRole
from ..models.visitor import Visitor

if TYPE_CHECKING:
    from ..models.municipality import Municipality
    from ..models.quota import Quota
    from ..models.site_place import SitePlace
    from ..models.site_week_type_0 import SiteWeekType0
    from ..models.vehicle import Vehicle


T = TypeVar("T", bound="Site")


@_attrs_define
class Site:
    """A site as it is published."""

    id: UUID
    name: str
    role: SiteRole
    """ What happens to material at the site: the last stop, a stop to gather loads, or a stop to hand in. """
    location: SitePlace
    """ Where it is, as exactly as it was given. """
    delivery_modes: list[DeliveryMode]
    takes_from: list[Visitor]
    materials: list[str]
    opening_hours: None | str
    """ In the receiver's own words. """
    hours: None | str
    """ In the syntax of OpenStreetMap's opening_hours. """
    week: None | SiteWeekType0
    """ The same by day, `Mo` to `Su` and `PH`: from, until; none: closed. """
    municipalities: list[Municipality]
    """ Whose residents may come; everyone's where empty. """
    appointment: bool
    quota: None | Quota
    vehicle: None | Vehicle
    services: list[Service]
    """ What is done there for others. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.quota import Quota
        from ..models.site_week_type_0 import SiteWeekType0
        from ..models.vehicle import Vehicle

        id = str(self.id)

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

        opening_hours: None | str
        opening_hours = self.opening_hours

        hours: None | str
        hours = self.hours

        week: dict[str, Any] | None
        if isinstance(self.week, SiteWeekType0):
            week = self.week.to_dict()
        else:
            week = self.week

        municipalities = []
        for municipalities_item_data in self.municipalities:
            municipalities_item = municipalities_item_data.to_dict()
            municipalities.append(municipalities_item)

        appointment = self.appointment

        quota: dict[str, Any] | None
        if isinstance(self.quota, Quota):
            quota = self.quota.to_dict()
        else:
            quota = self.quota

        vehicle: dict[str, Any] | None
        if isinstance(self.vehicle, Vehicle):
            vehicle = self.vehicle.to_dict()
        else:
            vehicle = self.vehicle

        services = []
        for services_item_data in self.services:
            services_item = services_item_data.value
            services.append(services_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "role": role,
                "location": location,
                "delivery_modes": delivery_modes,
                "takes_from": takes_from,
                "materials": materials,
                "opening_hours": opening_hours,
                "hours": hours,
                "week": week,
                "municipalities": municipalities,
                "appointment": appointment,
                "quota": quota,
                "vehicle": vehicle,
                "services": services,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.municipality import Municipality
        from ..models.quota import Quota
        from ..models.site_place import SitePlace
        from ..models.site_week_type_0 import SiteWeekType0
        from ..models.vehicle import Vehicle

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        role = SiteRole(d.pop("role"))

        location = SitePlace.from_dict(d.pop("location"))

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

        def _parse_opening_hours(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        opening_hours = _parse_opening_hours(d.pop("opening_hours"))

        def _parse_hours(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        hours = _parse_hours(d.pop("hours"))

        def _parse_week(data: object) -> None | SiteWeekType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                week_type_0 = SiteWeekType0.from_dict(data)

                return week_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SiteWeekType0, data)

        week = _parse_week(d.pop("week"))

        municipalities = []
        _municipalities = d.pop("municipalities")
        for municipalities_item_data in _municipalities:
            municipalities_item = Municipality.from_dict(municipalities_item_data)

            municipalities.append(municipalities_item)

        appointment = d.pop("appointment")

        def _parse_quota(data: object) -> None | Quota:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quota_type_0 = Quota.from_dict(data)

                return quota_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Quota, data)

        quota = _parse_quota(d.pop("quota"))

        def _parse_vehicle(data: object) -> None | Vehicle:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                vehicle_type_0 = Vehicle.from_dict(data)

                return vehicle_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Vehicle, data)

        vehicle = _parse_vehicle(d.pop("vehicle"))

        services = []
        _services = d.pop("services")
        for services_item_data in _services:
            services_item = Service(services_item_data)

            services.append(services_item)

        site = cls(
            id=id,
            name=name,
            role=role,
            location=location,
            delivery_modes=delivery_modes,
            takes_from=takes_from,
            materials=materials,
            opening_hours=opening_hours,
            hours=hours,
            week=week,
            municipalities=municipalities,
            appointment=appointment,
            quota=quota,
            vehicle=vehicle,
            services=services,
        )

        site.additional_properties = d
        return site

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
