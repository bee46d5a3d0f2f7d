from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.transcription import Transcription
    from ..models.version import Version


T = TypeVar("T", bound="Programme")


@_attrs_define
class Programme:
    """A programme as it is published, with every version that is."""

    id: UUID
    receiver_id: UUID
    organization_id: UUID
    """ Who keeps it: the receiver's owner, or who transcribed it. """
    name: str
    country: str
    regions: list[str]
    """ ISO 3166-2; the whole country where empty. """
    sites: list[UUID]
    """ Where it runs; all of the receiver's sites where empty. """
    transcription: None | Transcription
    confirmed: bool
    """ Whether the receiver itself stands for it. """
    example: bool
    """ Written to show the product; never a firm's current condition. """
    versions: list[Version]
    """ What is published, by number. """
    version: int
    """ Rises with every change of the programme or one of its versions; also the ETag. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.transcription import Transcription

        id = str(self.id)

        receiver_id = str(self.receiver_id)

        organization_id = str(self.organization_id)

        name = self.name

        country = self.country

        regions = self.regions

        sites = []
        for sites_item_data in self.sites:
            sites_item = str(sites_item_data)
            sites.append(sites_item)

        transcription: dict[str, Any] | None
        if isinstance(self.transcription, Transcription):
            transcription = self.transcription.to_dict()
        else:
            transcription = self.transcription

        confirmed = self.confirmed

        example = self.example

        versions = []
        for versions_item_data in self.versions:
            versions_item = versions_item_data.to_dict()
            versions.append(versions_item)

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "receiver_id": receiver_id,
                "organization_id": organization_id,
                "name": name,
                "country": country,
                "regions": regions,
                "sites": sites,
                "transcription": transcription,
                "confirmed": confirmed,
                "example": example,
                "versions": versions,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.transcription import Transcription
        from ..models.version import Version

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        receiver_id = UUID(d.pop("receiver_id"))

        organization_id = UUID(d.pop("organization_id"))

        name = d.pop("name")

        country = d.pop("country")

        regions = cast(list[str], d.pop("regions"))

        sites = []
        _sites = d.pop("sites")
        for sites_item_data in _sites:
            sites_item = UUID(sites_item_data)

            sites.append(sites_item)

        def _parse_transcription(data: object) -> None | Transcription:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                transcription_type_0 = Transcription.from_dict(data)

                return transcription_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Transcription, data)

        transcription = _parse_transcription(d.pop("transcription"))

        confirmed = d.pop("confirmed")

        example = d.pop("example")

        versions = []
        _versions = d.pop("versions")
        for versions_item_data in _versions:
            versions_item = Version.from_dict(versions_item_data)

            versions.append(versions_item)

        version = d.pop("version")

        programme = cls(
            id=id,
            receiver_id=receiver_id,
            organization_id=organization_id,
            name=name,
            country=country,
            regions=regions,
            sites=sites,
            transcription=transcription,
            confirmed=confirmed,
            example=example,
            versions=versions,
            version=version,
        )

        programme.additional_properties = d
        return programme

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
