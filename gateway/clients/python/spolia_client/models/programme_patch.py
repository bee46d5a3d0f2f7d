from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ProgrammePatch")


@_attrs_define
class ProgrammePatch:
    """A merge patch (RFC 7396) of a programme: what is left out stays, null removes. Its versions have addresses of their
    own.

    """

    name: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
    """ ISO 3166-1. """
    regions: list[str] | None | Unset = UNSET
    """ Of the country; all of it where empty. """
    sites: list[UUID] | None | Unset = UNSET
    """ Where it runs; at all of the receiver's sites where empty. """

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country

        regions: list[str] | None | Unset
        if isinstance(self.regions, Unset):
            regions = UNSET
        elif isinstance(self.regions, list):
            regions = self.regions

        else:
            regions = self.regions

        sites: list[str] | None | Unset
        if isinstance(self.sites, Unset):
            sites = UNSET
        elif isinstance(self.sites, list):
            sites = []
            for sites_type_0_item_data in self.sites:
                sites_type_0_item = str(sites_type_0_item_data)
                sites.append(sites_type_0_item)

        else:
            sites = self.sites

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if country is not UNSET:
            field_dict["country"] = country
        if regions is not UNSET:
            field_dict["regions"] = regions
        if sites is not UNSET:
            field_dict["sites"] = sites

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_country(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        country = _parse_country(d.pop("country", UNSET))

        def _parse_regions(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                regions_type_0 = cast(list[str], data)

                return regions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        regions = _parse_regions(d.pop("regions", UNSET))

        def _parse_sites(data: object) -> list[UUID] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                sites_type_0 = []
                _sites_type_0 = data
                for sites_type_0_item_data in _sites_type_0:
                    sites_type_0_item = UUID(sites_type_0_item_data)

                    sites_type_0.append(sites_type_0_item)

                return sites_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[UUID] | None | Unset, data)

        sites = _parse_sites(d.pop("sites", UNSET))

        programme_patch = cls(
            name=name,
            country=country,
            regions=regions,
            sites=sites,
        )

        return programme_patch
