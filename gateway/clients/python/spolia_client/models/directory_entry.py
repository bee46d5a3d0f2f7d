from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delivery_mode import DeliveryMode
from ..models.service import Service
from ..models.visitor import Visitor

if TYPE_CHECKING:
    from ..models.nearby_firm import NearbyFirm
    from ..models.site_place import SitePlace


T = TypeVar("T", bound="DirectoryEntry")


@_attrs_define
class DirectoryEntry:
    """A site of a firm that helps a material on its way."""

    firm: NearbyFirm
    """ Whose site it is. """
    site_id: UUID
    name: str
    """ Of the site. """
    place: SitePlace
    """ Where it is, as exactly as it was given. """
    distance_km: float
    """ By road, reckoned from the distance as the crow flies. """
    services: list[Service]
    materials: list[str]
    """ For which classes, each with all below it. """
    for_whom: list[Visitor]
    delivery_modes: list[DeliveryMode]
    when: str
    """ In the reader's language. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        firm = self.firm.to_dict()

        site_id = str(self.site_id)

        name = self.name

        place = self.place.to_dict()

        distance_km = self.distance_km

        services = []
        for services_item_data in self.services:
            services_item = services_item_data.value
            services.append(services_item)

        materials = self.materials

        for_whom = []
        for for_whom_item_data in self.for_whom:
            for_whom_item = for_whom_item_data.value
            for_whom.append(for_whom_item)

        delivery_modes = []
        for delivery_modes_item_data in self.delivery_modes:
            delivery_modes_item = delivery_modes_item_data.value
            delivery_modes.append(delivery_modes_item)

        when = self.when

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "firm": firm,
                "site_id": site_id,
                "name": name,
                "place": place,
                "distance_km": distance_km,
                "services": services,
                "materials": materials,
                "for_whom": for_whom,
                "delivery_modes": delivery_modes,
                "when": when,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.nearby_firm import NearbyFirm
        from ..models.site_place import SitePlace

        d = dict(src_dict)
        firm = NearbyFirm.from_dict(d.pop("firm"))

        site_id = UUID(d.pop("site_id"))

        name = d.pop("name")

        place = SitePlace.from_dict(d.pop("place"))

        distance_km = d.pop("distance_km")

        services = []
        _services = d.pop("services")
        for services_item_data in _services:
            services_item = Service(services_item_data)

            services.append(services_item)

        materials = cast(list[str], d.pop("materials"))

        for_whom = []
        _for_whom = d.pop("for_whom")
        for for_whom_item_data in _for_whom:
            for_whom_item = Visitor(for_whom_item_data)

            for_whom.append(for_whom_item)

        delivery_modes = []
        _delivery_modes = d.pop("delivery_modes")
        for delivery_modes_item_data in _delivery_modes:
            delivery_modes_item = DeliveryMode(delivery_modes_item_data)

            delivery_modes.append(delivery_modes_item)

        when = d.pop("when")

        directory_entry = cls(
            firm=firm,
            site_id=site_id,
            name=name,
            place=place,
            distance_km=distance_km,
            services=services,
            materials=materials,
            for_whom=for_whom,
            delivery_modes=delivery_modes,
            when=when,
        )

        directory_entry.additional_properties = d
        return directory_entry

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
