from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.new_closing_status import NewClosingStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewClosing")


@_attrs_define
class NewClosing:
    """How a want ends."""

    status: NewClosingStatus | Unset = NewClosingStatus.CLOSED
    """ `fulfilled` when what was needed was found. """
    reason: None | str | Unset = UNSET
    """ For your own memory. """

    def to_dict(self) -> dict[str, Any]:
        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _status = d.pop("status", UNSET)
        status: NewClosingStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = NewClosingStatus(_status)

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        new_closing = cls(
            status=status,
            reason=reason,
        )

        return new_closing
