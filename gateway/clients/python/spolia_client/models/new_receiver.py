from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.receiver_kind import ReceiverKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.new_site import NewSite
    from ..models.new_transcription import NewTranscription


T = TypeVar("T", bound="NewReceiver")


@_attrs_define
class NewReceiver:
    """A receiver to register, with the sites it has already."""

    name: str
    kind: ReceiverKind
    website: None | str | Unset = UNSET
    sites: list[NewSite] | Unset = UNSET
    transcription: NewTranscription | None | Unset = UNSET
    """ Where you have it from, when you register another organization: unconfirmed until that one claims it. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.new_transcription import NewTranscription

        name = self.name

        kind = self.kind.value

        website: None | str | Unset
        if isinstance(self.website, Unset):
            website = UNSET
        else:
            website = self.website

        sites: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sites, Unset):
            sites = []
            for sites_item_data in self.sites:
                sites_item = sites_item_data.to_dict()
                sites.append(sites_item)

        transcription: dict[str, Any] | None | Unset
        if isinstance(self.transcription, Unset):
            transcription = UNSET
        elif isinstance(self.transcription, NewTranscription):
            transcription = self.transcription.to_dict()
        else:
            transcription = self.transcription

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "kind": kind,
            }
        )
        if website is not UNSET:
            field_dict["website"] = website
        if sites is not UNSET:
            field_dict["sites"] = sites
        if transcription is not UNSET:
            field_dict["transcription"] = transcription

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.new_site import NewSite
        from ..models.new_transcription import NewTranscription

        d = dict(src_dict)
        name = d.pop("name")

        kind = ReceiverKind(d.pop("kind"))

        def _parse_website(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        website = _parse_website(d.pop("website", UNSET))

        _sites = d.pop("sites", UNSET)
        sites: list[NewSite] | Unset = UNSET
        if _sites is not UNSET:
            sites = []
            for sites_item_data in _sites:
                sites_item = NewSite.from_dict(sites_item_data)

                sites.append(sites_item)

        def _parse_transcription(data: object) -> NewTranscription | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                transcription_type_0 = NewTranscription.from_dict(data)

                return transcription_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NewTranscription | None | Unset, data)

        transcription = _parse_transcription(d.pop("transcription", UNSET))

        new_receiver = cls(
            name=name,
            kind=kind,
            website=website,
            sites=sites,
            transcription=transcription,
        )

        return new_receiver
