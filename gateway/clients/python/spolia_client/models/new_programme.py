from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.new_transcription import NewTranscription


T = TypeVar("T", bound="NewProgramme")


@_attrs_define
class NewProgramme:
    """A programme to begin; its criteria come as drafts."""

    name: str
    receiver_id: UUID
    country: str | Unset = "BE"
    """ ISO 3166-1. """
    regions: list[str] | Unset = UNSET
    """ Of the country; all of it where empty. """
    sites: list[UUID] | Unset = UNSET
    """ Where it runs; at all of the receiver's sites where empty. """
    transcription: NewTranscription | None | Unset = UNSET
    """ Where you have them from, when you write down what the receiver published. """
    example: bool | Unset = False
    """ Written to show the product; never a firm's current condition. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.new_transcription import NewTranscription

        name = self.name

        receiver_id = str(self.receiver_id)

        country = self.country

        regions: list[str] | Unset = UNSET
        if not isinstance(self.regions, Unset):
            regions = self.regions

        sites: list[str] | Unset = UNSET
        if not isinstance(self.sites, Unset):
            sites = []
            for sites_item_data in self.sites:
                sites_item = str(sites_item_data)
                sites.append(sites_item)

        transcription: dict[str, Any] | None | Unset
        if isinstance(self.transcription, Unset):
            transcription = UNSET
        elif isinstance(self.transcription, NewTranscription):
            transcription = self.transcription.to_dict()
        else:
            transcription = self.transcription

        example = self.example

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "receiver_id": receiver_id,
            }
        )
        if country is not UNSET:
            field_dict["country"] = country
        if regions is not UNSET:
            field_dict["regions"] = regions
        if sites is not UNSET:
            field_dict["sites"] = sites
        if transcription is not UNSET:
            field_dict["transcription"] = transcription
        if example is not UNSET:
            field_dict["example"] = example

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.new_transcription import NewTranscription

        d = dict(src_dict)
        name = d.pop("name")

        receiver_id = UUID(d.pop("receiver_id"))

        country = d.pop("country", UNSET)

        regions = cast(list[str], d.pop("regions", UNSET))

        _sites = d.pop("sites", UNSET)
        sites: list[UUID] | Unset = UNSET
        if _sites is not UNSET:
            sites = []
            for sites_item_data in _sites:
                sites_item = UUID(sites_item_data)

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

        example = d.pop("example", UNSET)

        new_programme = cls(
            name=name,
            receiver_id=receiver_id,
            country=country,
            regions=regions,
            sites=sites,
            transcription=transcription,
            example=example,
        )

        return new_programme
