from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.outlet_site import OutletSite


T = TypeVar("T", bound="OutletProgramme")


@_attrs_define
class OutletProgramme:
    """The programme that takes it, in the version that was held against the lot."""

    id: UUID
    name: str
    receiver_id: UUID
    receiver: str
    version_id: UUID
    version: int
    """ Number of the version. """
    confirmed: bool
    """ Whether the receiver itself stands for it. """
    example: bool
    """ Written to show the product; never a firm's current condition. """
    site: OutletSite
    """ Where it would be brought, and what a visitor must know. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        name = self.name

        receiver_id = str(self.receiver_id)

        receiver = self.receiver

        version_id = str(self.version_id)

        version = self.version

        confirmed = self.confirmed

        example = self.example

        site = self.site.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "receiver_id": receiver_id,
                "receiver": receiver,
                "version_id": version_id,
                "version": version,
                "confirmed": confirmed,
                "example": example,
                "site": site,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.outlet_site import OutletSite

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        receiver_id = UUID(d.pop("receiver_id"))

        receiver = d.pop("receiver")

        version_id = UUID(d.pop("version_id"))

        version = d.pop("version")

        confirmed = d.pop("confirmed")

        example = d.pop("example")

        site = OutletSite.from_dict(d.pop("site"))

        outlet_programme = cls(
            id=id,
            name=name,
            receiver_id=receiver_id,
            receiver=receiver,
            version_id=version_id,
            version=version,
            confirmed=confirmed,
            example=example,
            site=site,
        )

        outlet_programme.additional_properties = d
        return outlet_programme

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
