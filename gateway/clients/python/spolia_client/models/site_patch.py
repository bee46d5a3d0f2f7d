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
    from ..models.quota_patch import QuotaPatch
    from ..models.site_location_patch import SiteLocationPatch
    from ..models.vehicle_patch import VehiclePatch


T = TypeVar("T", bound="SitePatch")


@_attrs_define
class SitePatch:
    """A merge patch (RFC 7396) of a site: what is left out stays, null removes."""

    name: None | str | Unset = UNSET
    role: None | SiteRole | Unset = UNSET
    location: None | SiteLocationPatch | Unset = UNSET
    delivery_modes: list[DeliveryMode] | None | Unset = UNSET
    """ How material comes. """
    takes_from: list[Visitor] | None | Unset = UNSET
    """ Who may come. """
    materials: list[str] | None | Unset = UNSET
    """ What is taken: classes of the vocabulary, each with all below it. """
    opening_hours: None | str | Unset = UNSET
    """ In your own words: seasons, holidays, what the hours do not tell. """
    hours: None | str | Unset = UNSET
    municipalities: list[str] | None | Unset = UNSET
    """ Municipalities of Belgium, by name or REFNIS code, whose residents may come; left out, everyone's. """
    appointment: bool | None | Unset = UNSET
    """ Whether one makes an appointment before coming. """
    quota: None | QuotaPatch | Unset = UNSET
    vehicle: None | Unset | VehiclePatch = UNSET
    services: list[Service] | None | Unset = UNSET
    """ What is done there for others, with these materials; a site that only takes in has none. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.quota_patch import QuotaPatch
        from ..models.site_location_patch import SiteLocationPatch
        from ..models.vehicle_patch import VehiclePatch

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        role: None | str | Unset
        if isinstance(self.role, Unset):
            role = UNSET
        elif isinstance(self.role, SiteRole):
            role = self.role.value
        else:
            role = self.role

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, SiteLocationPatch):
            location = self.location.to_dict()
        else:
            location = self.location

        delivery_modes: list[str] | None | Unset
        if isinstance(self.delivery_modes, Unset):
            delivery_modes = UNSET
        elif isinstance(self.delivery_modes, list):
            delivery_modes = []
            for delivery_modes_type_0_item_data in self.delivery_modes:
                delivery_modes_type_0_item = delivery_modes_type_0_item_data.value
                delivery_modes.append(delivery_modes_type_0_item)

        else:
            delivery_modes = self.delivery_modes

        takes_from: list[str] | None | Unset
        if isinstance(self.takes_from, Unset):
            takes_from = UNSET
        elif isinstance(self.takes_from, list):
            takes_from = []
            for takes_from_type_0_item_data in self.takes_from:
                takes_from_type_0_item = takes_from_type_0_item_data.value
                takes_from.append(takes_from_type_0_item)

        else:
            takes_from = self.takes_from

        materials: list[str] | None | Unset
        if isinstance(self.materials, Unset):
            materials = UNSET
        elif isinstance(self.materials, list):
            materials = self.materials

        else:
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

        municipalities: list[str] | None | Unset
        if isinstance(self.municipalities, Unset):
            municipalities = UNSET
        elif isinstance(self.municipalities, list):
            municipalities = self.municipalities

        else:
            municipalities = self.municipalities

        appointment: bool | None | Unset
        if isinstance(self.appointment, Unset):
            appointment = UNSET
        else:
            appointment = self.appointment

        quota: dict[str, Any] | None | Unset
        if isinstance(self.quota, Unset):
            quota = UNSET
        elif isinstance(self.quota, QuotaPatch):
            quota = self.quota.to_dict()
        else:
            quota = self.quota

        vehicle: dict[str, Any] | None | Unset
        if isinstance(self.vehicle, Unset):
            vehicle = UNSET
        elif isinstance(self.vehicle, VehiclePatch):
            vehicle = self.vehicle.to_dict()
        else:
            vehicle = self.vehicle

        services: list[str] | None | Unset
        if isinstance(self.services, Unset):
            services = UNSET
        elif isinstance(self.services, list):
            services = []
            for services_type_0_item_data in self.services:
                services_type_0_item = services_type_0_item_data.value
                services.append(services_type_0_item)

        else:
            services = self.services

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if role is not UNSET:
            field_dict["role"] = role
        if location is not UNSET:
            field_dict["location"] = location
        if delivery_modes is not UNSET:
            field_dict["delivery_modes"] = delivery_modes
        if takes_from is not UNSET:
            field_dict["takes_from"] = takes_from
        if materials is not UNSET:
            field_dict["materials"] = materials
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
        from ..models.quota_patch import QuotaPatch
        from ..models.site_location_patch import SiteLocationPatch
        from ..models.vehicle_patch import VehiclePatch

        d = dict(src_dict)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_role(data: object) -> None | SiteRole | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                role_type_0 = SiteRole(data)

                return role_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SiteRole | Unset, data)

        role = _parse_role(d.pop("role", UNSET))

        def _parse_location(data: object) -> None | SiteLocationPatch | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                location_type_0 = SiteLocationPatch.from_dict(data)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SiteLocationPatch | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        def _parse_delivery_modes(data: object) -> list[DeliveryMode] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                delivery_modes_type_0 = []
                _delivery_modes_type_0 = data
                for delivery_modes_type_0_item_data in _delivery_modes_type_0:
                    delivery_modes_type_0_item = DeliveryMode(
                        delivery_modes_type_0_item_data
                    )

                    delivery_modes_type_0.append(delivery_modes_type_0_item)

                return delivery_modes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[DeliveryMode] | None | Unset, data)

        delivery_modes = _parse_delivery_modes(d.pop("delivery_modes", UNSET))

        def _parse_takes_from(data: object) -> list[Visitor] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                takes_from_type_0 = []
                _takes_from_type_0 = data
                for takes_from_type_0_item_data in _takes_from_type_0:
                    takes_from_type_0_item = Visitor(takes_from_type_0_item_data)

                    takes_from_type_0.append(takes_from_type_0_item)

                return takes_from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Visitor] | None | Unset, data)

        takes_from = _parse_takes_from(d.pop("takes_from", UNSET))

        def _parse_materials(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                materials_type_0 = cast(list[str], data)

                return materials_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        materials = _parse_materials(d.pop("materials", UNSET))

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

        def _parse_municipalities(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                municipalities_type_0 = cast(list[str], data)

                return municipalities_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        municipalities = _parse_municipalities(d.pop("municipalities", UNSET))

        def _parse_appointment(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        appointment = _parse_appointment(d.pop("appointment", UNSET))

        def _parse_quota(data: object) -> None | QuotaPatch | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quota_type_0 = QuotaPatch.from_dict(data)

                return quota_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | QuotaPatch | Unset, data)

        quota = _parse_quota(d.pop("quota", UNSET))

        def _parse_vehicle(data: object) -> None | Unset | VehiclePatch:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                vehicle_type_0 = VehiclePatch.from_dict(data)

                return vehicle_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VehiclePatch, data)

        vehicle = _parse_vehicle(d.pop("vehicle", UNSET))

        def _parse_services(data: object) -> list[Service] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                services_type_0 = []
                _services_type_0 = data
                for services_type_0_item_data in _services_type_0:
                    services_type_0_item = Service(services_type_0_item_data)

                    services_type_0.append(services_type_0_item)

                return services_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Service] | None | Unset, data)

        services = _parse_services(d.pop("services", UNSET))

        site_patch = cls(
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

        return site_patch
