from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.receiver_kind import ReceiverKind

if TYPE_CHECKING:
    from ..models.site import Site
    from ..models.transcription import Transcription


T = TypeVar("T", bound="Receiver")


@_attrs_define
class Receiver:
    """A receiver as it is published."""

    id: UUID
    organization_id: UUID
    name: str
    kind: ReceiverKind
    website: None | str
    sites: list[Site]
    transcription: None | Transcription
    confirmed: bool
    """ Whether the organization itself stands for it. """
    version: int
    """ Rises with every change of the receiver or one of its sites; also the ETag. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.transcription import Transcription

        id = str(self.id)

        organization_id = str(self.organization_id)

        name = self.name

        kind = self.kind.value

        website: None | str
        website = self.website

        sites = []
        for sites_item_data in self.sites:
            sites_item = sites_item_data.to_dict()
            sites.append(sites_item)

        transcription: dict[str, Any] | None
        if isinstance(self.transcription, Transcription):
            transcription = self.transcription.to_dict()
        else:
            transcription = self.transcription

        confirmed = self.confirmed

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "organization_id": organization_id,
                "name": name,
                "kind": kind,
                "website": website,
                "sites": sites,
                "transcription": transcription,
                "confirmed": confirmed,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.site import Site
        from ..models.transcription import Transcription

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        organization_id = UUID(d.pop("organization_id"))

        name = d.pop("name")

        kind = ReceiverKind(d.pop("kind"))

        def _parse_website(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        website = _parse_website(d.pop("website"))

        sites = []
        _sites = d.pop("sites")
        for sites_item_data in _sites:
            sites_item = Site.from_dict(sites_item_data)

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

        version = d.pop("version")

        receiver = cls(
            id=id,
            organization_id=organization_id,
            name=name,
            kind=kind,
            website=website,
            sites=sites,
            transcription=transcription,
            confirmed=confirmed,
            version=version,
        )

        receiver.additional_properties = d
        return receiver

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
