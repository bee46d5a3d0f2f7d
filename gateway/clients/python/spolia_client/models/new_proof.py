from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.published_lot import PublishedLot


T = TypeVar("T", bound="NewProof")


@_attrs_define
class NewProof:
    """The same with what it is made of: keep it, it is told once."""

    id: UUID
    project_id: UUID
    organization_id: UUID
    sha256: str
    """ Of the JSON list of `[id, version, sha256]` of its lots by id, written the same way. """
    lots: int
    at: datetime.datetime
    """ By the clock of the database. """
    token: str
    """ The same as a JWS, signed by this installation. """
    verified: bool
    """ Whether the token is ours and says what stands here. """
    published: list[PublishedLot]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        project_id = str(self.project_id)

        organization_id = str(self.organization_id)

        sha256 = self.sha256

        lots = self.lots

        at = self.at.isoformat()

        token = self.token

        verified = self.verified

        published = []
        for published_item_data in self.published:
            published_item = published_item_data.to_dict()
            published.append(published_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "project_id": project_id,
                "organization_id": organization_id,
                "sha256": sha256,
                "lots": lots,
                "at": at,
                "token": token,
                "verified": verified,
                "published": published,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.published_lot import PublishedLot

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        project_id = UUID(d.pop("project_id"))

        organization_id = UUID(d.pop("organization_id"))

        sha256 = d.pop("sha256")

        lots = d.pop("lots")

        at = datetime.datetime.fromisoformat(d.pop("at"))

        token = d.pop("token")

        verified = d.pop("verified")

        published = []
        _published = d.pop("published")
        for published_item_data in _published:
            published_item = PublishedLot.from_dict(published_item_data)

            published.append(published_item)

        new_proof = cls(
            id=id,
            project_id=project_id,
            organization_id=organization_id,
            sha256=sha256,
            lots=lots,
            at=at,
            token=token,
            verified=verified,
            published=published,
        )

        new_proof.additional_properties = d
        return new_proof

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
