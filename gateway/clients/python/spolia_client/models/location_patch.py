from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="LocationPatch")


@_attrs_define
class LocationPatch:
    """Where it is: a postal code or a municipality of a country, or a point `[longitude, latitude]`. The most exact one
    counts.

    """

    postal_code: None | str | Unset = UNSET
    municipality: None | str | Unset = UNSET
    """ In any of its languages. """
    country: None | str | Unset = UNSET
    """ ISO 3166-1. """
    point: list[float] | None | Unset = UNSET
    """ [longitude, latitude], WGS 84. """

    def to_dict(self) -> dict[str, Any]:
        postal_code: None | str | Unset
        if isinstance(self.postal_code, Unset):
            postal_code = UNSET
        else:
            postal_code = self.postal_code

        municipality: None | str | Unset
        if isinstance(self.municipality, Unset):
            municipality = UNSET
        else:
            municipality = self.municipality

        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country

        point: list[float] | None | Unset
        if isinstance(self.point, Unset):
            point = UNSET
        elif isinstance(self.point, list):
            point = self.point

        else:
            point = self.point

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if postal_code is not UNSET:
            field_dict["postal_code"] = postal_code
        if municipality is not UNSET:
            field_dict["municipality"] = municipality
        if country is not UNSET:
            field_dict["country"] = country
        if point is not UNSET:
            field_dict["point"] = point

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_postal_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        postal_code = _parse_postal_code(d.pop("postal_code", UNSET))

        def _parse_municipality(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        municipality = _parse_municipality(d.pop("municipality", UNSET))

        def _parse_country(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        country = _parse_country(d.pop("country", UNSET))

        def _parse_point(data: object) -> list[float] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                point_type_0 = cast(list[float], data)

                return point_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[float] | None | Unset, data)

        point = _parse_point(d.pop("point", UNSET))

        location_patch = cls(
            postal_code=postal_code,
            municipality=municipality,
            country=country,
            point=point,
        )

        return location_patch
