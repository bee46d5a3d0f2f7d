from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.precision import Precision

T = TypeVar("T", bound="SitePlace")


@_attrs_define
class SitePlace:
    """Where it is, as exactly as it was given."""

    point: list[float]
    """ [longitude, latitude], WGS 84. """
    precision: Precision
    """ How exactly a place is known, or told. """
    country: str
    postal_code: None | str
    municipality: None | str
    """ As it is called locally; known in Belgium. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        point = self.point

        precision = self.precision.value

        country = self.country

        postal_code: None | str
        postal_code = self.postal_code

        municipality: None | str
        municipality = self.municipality

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "point": point,
                "precision": precision,
                "country": country,
                "postal_code": postal_code,
                "municipality": municipality,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        point = cast(list[float], d.pop("point"))

        precision = Precision(d.pop("precision"))

        country = d.pop("country")

        def _parse_postal_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        postal_code = _parse_postal_code(d.pop("postal_code"))

        def _parse_municipality(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        municipality = _parse_municipality(d.pop("municipality"))

        site_place = cls(
            point=point,
            precision=precision,
            country=country,
            postal_code=postal_code,
            municipality=municipality,
        )

        site_place.additional_properties = d
        return site_place

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
