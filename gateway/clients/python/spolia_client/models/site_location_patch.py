from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SiteLocationPatch")


@_attrs_define
class SiteLocationPatch:
    """Where it is: a postal code of Belgium, or a point `[longitude, latitude]` in the country named. One of the two."""

    country: None | str | Unset = UNSET
    """ ISO 3166-1. """
    postal_code: None | str | Unset = UNSET
    point: list[float] | None | Unset = UNSET
    """ [longitude, latitude], WGS 84. """

    def to_dict(self) -> dict[str, Any]:
        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country

        postal_code: None | str | Unset
        if isinstance(self.postal_code, Unset):
            postal_code = UNSET
        else:
            postal_code = self.postal_code

        point: list[float] | None | Unset
        if isinstance(self.point, Unset):
            point = UNSET
        elif isinstance(self.point, list):
            point = self.point

        else:
            point = self.point

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if country is not UNSET:
            field_dict["country"] = country
        if postal_code is not UNSET:
            field_dict["postal_code"] = postal_code
        if point is not UNSET:
            field_dict["point"] = point

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_country(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        country = _parse_country(d.pop("country", UNSET))

        def _parse_postal_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        postal_code = _parse_postal_code(d.pop("postal_code", UNSET))

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

        site_location_patch = cls(
            country=country,
            postal_code=postal_code,
            point=point,
        )

        return site_location_patch
