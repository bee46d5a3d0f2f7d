from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.services_acceptance_domain_verdict_outcome import (
    ServicesAcceptanceDomainVerdictOutcome,
)

if TYPE_CHECKING:
    from ..models.open_rule import OpenRule


T = TypeVar("T", bound="NearLot")


@_attrs_define
class NearLot:
    """A lot that could come to a site."""

    lot_id: UUID
    title: str
    material: str
    """ Code of the material vocabulary. """
    quantity: float
    unit: str
    point: list[float]
    """ [longitude, latitude], as published. """
    municipality: None | str
    until: datetime.date | None
    """ The last day on which it can be had. """
    site_id: UUID
    """ The nearest of the programme's sites. """
    distance_km: float
    """ As the crow flies, to the published point. """
    version_id: UUID
    outcome: ServicesAcceptanceDomainVerdictOutcome
    """ Never pass on missing facts. """
    open_: list[OpenRule]
    """ What is not met, or perhaps not, whether it keeps the lot out or costs something. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        lot_id = str(self.lot_id)

        title = self.title

        material = self.material

        quantity = self.quantity

        unit = self.unit

        point = self.point

        municipality: None | str
        municipality = self.municipality

        until: None | str
        if isinstance(self.until, datetime.date):
            until = self.until.isoformat()
        else:
            until = self.until

        site_id = str(self.site_id)

        distance_km = self.distance_km

        version_id = str(self.version_id)

        outcome = self.outcome.value

        open_ = []
        for open_item_data in self.open_:
            open_item = open_item_data.to_dict()
            open_.append(open_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "lot_id": lot_id,
                "title": title,
                "material": material,
                "quantity": quantity,
                "unit": unit,
                "point": point,
                "municipality": municipality,
                "until": until,
                "site_id": site_id,
                "distance_km": distance_km,
                "version_id": version_id,
                "outcome": outcome,
                "open": open_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.open_rule import OpenRule

        d = dict(src_dict)
        lot_id = UUID(d.pop("lot_id"))

        title = d.pop("title")

        material = d.pop("material")

        quantity = d.pop("quantity")

        unit = d.pop("unit")

        point = cast(list[float], d.pop("point"))

        def _parse_municipality(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        municipality = _parse_municipality(d.pop("municipality"))

        def _parse_until(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                until_type_0 = datetime.date.fromisoformat(data)

                return until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        until = _parse_until(d.pop("until"))

        site_id = UUID(d.pop("site_id"))

        distance_km = d.pop("distance_km")

        version_id = UUID(d.pop("version_id"))

        outcome = ServicesAcceptanceDomainVerdictOutcome(d.pop("outcome"))

        open_ = []
        _open_ = d.pop("open")
        for open_item_data in _open_:
            open_item = OpenRule.from_dict(open_item_data)

            open_.append(open_item)

        near_lot = cls(
            lot_id=lot_id,
            title=title,
            material=material,
            quantity=quantity,
            unit=unit,
            point=point,
            municipality=municipality,
            until=until,
            site_id=site_id,
            distance_km=distance_km,
            version_id=version_id,
            outcome=outcome,
            open_=open_,
        )

        near_lot.additional_properties = d
        return near_lot

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
