from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delivery_mode import DeliveryMode

if TYPE_CHECKING:
    from ..models.nearby_cost import NearbyCost
    from ..models.nearby_firm import NearbyFirm
    from ..models.nearby_programme import NearbyProgramme
    from ..models.site_place import SitePlace


T = TypeVar("T", bound="NearbyOutlet")


@_attrs_define
class NearbyOutlet:
    """A place where it can be brought, in plain words of the reader's language."""

    receiver: NearbyFirm
    """ Whose site it is. """
    site_id: UUID
    name: str
    """ Of the site. """
    place: SitePlace
    """ Where it is, as exactly as it was given. """
    distance_km: float
    """ By road, reckoned from the distance as the crow flies. """
    may_i_come: str
    when: str
    what_it_costs: list[str]
    """ A sentence for each price; what it comes to where a quantity was told. """
    watch_for: list[str]
    """ What could turn you back at the gate, the gravest first; then what is asked of it. """
    delivery_modes: list[DeliveryMode]
    costs: list[NearbyCost]
    """ The same prices as figures. """
    programme: NearbyProgramme | None
    """ Null: that it is taken is known, and on which terms is not. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.nearby_programme import NearbyProgramme

        receiver = self.receiver.to_dict()

        site_id = str(self.site_id)

        name = self.name

        place = self.place.to_dict()

        distance_km = self.distance_km

        may_i_come = self.may_i_come

        when = self.when

        what_it_costs = self.what_it_costs

        watch_for = self.watch_for

        delivery_modes = []
        for delivery_modes_item_data in self.delivery_modes:
            delivery_modes_item = delivery_modes_item_data.value
            delivery_modes.append(delivery_modes_item)

        costs = []
        for costs_item_data in self.costs:
            costs_item = costs_item_data.to_dict()
            costs.append(costs_item)

        programme: dict[str, Any] | None
        if isinstance(self.programme, NearbyProgramme):
            programme = self.programme.to_dict()
        else:
            programme = self.programme

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "receiver": receiver,
                "site_id": site_id,
                "name": name,
                "place": place,
                "distance_km": distance_km,
                "may_i_come": may_i_come,
                "when": when,
                "what_it_costs": what_it_costs,
                "watch_for": watch_for,
                "delivery_modes": delivery_modes,
                "costs": costs,
                "programme": programme,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.nearby_cost import NearbyCost
        from ..models.nearby_firm import NearbyFirm
        from ..models.nearby_programme import NearbyProgramme
        from ..models.site_place import SitePlace

        d = dict(src_dict)
        receiver = NearbyFirm.from_dict(d.pop("receiver"))

        site_id = UUID(d.pop("site_id"))

        name = d.pop("name")

        place = SitePlace.from_dict(d.pop("place"))

        distance_km = d.pop("distance_km")

        may_i_come = d.pop("may_i_come")

        when = d.pop("when")

        what_it_costs = cast(list[str], d.pop("what_it_costs"))

        watch_for = cast(list[str], d.pop("watch_for"))

        delivery_modes = []
        _delivery_modes = d.pop("delivery_modes")
        for delivery_modes_item_data in _delivery_modes:
            delivery_modes_item = DeliveryMode(delivery_modes_item_data)

            delivery_modes.append(delivery_modes_item)

        costs = []
        _costs = d.pop("costs")
        for costs_item_data in _costs:
            costs_item = NearbyCost.from_dict(costs_item_data)

            costs.append(costs_item)

        def _parse_programme(data: object) -> NearbyProgramme | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                programme_type_0 = NearbyProgramme.from_dict(data)

                return programme_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NearbyProgramme | None, data)

        programme = _parse_programme(d.pop("programme"))

        nearby_outlet = cls(
            receiver=receiver,
            site_id=site_id,
            name=name,
            place=place,
            distance_km=distance_km,
            may_i_come=may_i_come,
            when=when,
            what_it_costs=what_it_costs,
            watch_for=watch_for,
            delivery_modes=delivery_modes,
            costs=costs,
            programme=programme,
        )

        nearby_outlet.additional_properties = d
        return nearby_outlet

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
