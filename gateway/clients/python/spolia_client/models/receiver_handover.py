from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ReceiverHandover")


@_attrs_define
class ReceiverHandover:
    """An open handover, for the two concerned."""

    id: UUID
    receiver_id: UUID
    by: UUID
    """ The organization that keeps it. """
    to: UUID
    """ The organization that may take it over. """
    offered_at: datetime.datetime
    version: int
    """ Rises when it is offered to another. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        receiver_id = str(self.receiver_id)

        by = str(self.by)

        to = str(self.to)

        offered_at = self.offered_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "receiver_id": receiver_id,
                "by": by,
                "to": to,
                "offered_at": offered_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        receiver_id = UUID(d.pop("receiver_id"))

        by = UUID(d.pop("by"))

        to = UUID(d.pop("to"))

        offered_at = datetime.datetime.fromisoformat(d.pop("offered_at"))

        version = d.pop("version")

        receiver_handover = cls(
            id=id,
            receiver_id=receiver_id,
            by=by,
            to=to,
            offered_at=offered_at,
            version=version,
        )

        receiver_handover.additional_properties = d
        return receiver_handover

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
