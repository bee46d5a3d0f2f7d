from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.precision import Precision

T = TypeVar("T", bound="Place")


@_attrs_define
class Place:
    """A place, and how exactly it is told: a point, a postal code, or blurred to the municipality."""

    point: list[float]
    """ [longitude, latitude] """
    precision: Precision
    """ How exactly a place is known, or told. """
    municipality: None | str
    region: None | str
    country: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        point = self.point

        precision = self.precision.value

        municipality: None | str
        municipality = self.municipality

        region: None | str
        region = self.region

        country = self.country

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "point": point,
                "precision": precision,
                "municipality": municipality,
                "region": region,
                "country": country,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        point = cast(list[float], d.pop("point"))

        precision = Precision(d.pop("precision"))

        def _parse_municipality(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        municipality = _parse_municipality(d.pop("municipality"))

        def _parse_region(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        region = _parse_region(d.pop("region"))

        country = d.pop("country")

        place = cls(
            point=point,
            precision=precision,
            municipality=municipality,
            region=region,
            country=country,
        )

        place.additional_properties = d
        return place

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
