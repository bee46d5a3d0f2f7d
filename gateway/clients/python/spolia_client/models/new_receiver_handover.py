from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="NewReceiverHandover")


@_attrs_define
class NewReceiverHandover:
    """Whom the receiver is for."""

    organization_id: UUID
    """ The organization that it is; it takes the receiver over, or declines. """

    def to_dict(self) -> dict[str, Any]:
        organization_id = str(self.organization_id)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "organization_id": organization_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        organization_id = UUID(d.pop("organization_id"))

        new_receiver_handover = cls(
            organization_id=organization_id,
        )

        return new_receiver_handover
