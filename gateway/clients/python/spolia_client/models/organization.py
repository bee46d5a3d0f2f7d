from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.region import Region
from ..models.role import Role

T = TypeVar("T", bound="Organization")


@_attrs_define
class Organization:
    """An organization as everyone sees it: who trades is known before anything is reserved."""

    id: UUID
    name: str
    kind: Role
    country: str
    region: None | Region
    kbo: None | str
    """ Belgian enterprise number. """
    vat: None | str
    trader: bool
    """ Whether it is known by an enterprise number. """
    version: int
    """ Rises with every change; also the ETag. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        name = self.name

        kind = self.kind.value

        country = self.country

        region: None | str
        if isinstance(self.region, Region):
            region = self.region.value
        else:
            region = self.region

        kbo: None | str
        kbo = self.kbo

        vat: None | str
        vat = self.vat

        trader = self.trader

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "kind": kind,
                "country": country,
                "region": region,
                "kbo": kbo,
                "vat": vat,
                "trader": trader,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        kind = Role(d.pop("kind"))

        country = d.pop("country")

        def _parse_region(data: object) -> None | Region:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                region_type_0 = Region(data)

                return region_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Region, data)

        region = _parse_region(d.pop("region"))

        def _parse_kbo(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        kbo = _parse_kbo(d.pop("kbo"))

        def _parse_vat(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        vat = _parse_vat(d.pop("vat"))

        trader = d.pop("trader")

        version = d.pop("version")

        organization = cls(
            id=id,
            name=name,
            kind=kind,
            country=country,
            region=region,
            kbo=kbo,
            vat=vat,
            trader=trader,
            version=version,
        )

        organization.additional_properties = d
        return organization

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
