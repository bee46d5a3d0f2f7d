from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="SlotPart")


@_attrs_define
class SlotPart:
    """When it is to come: within a day."""

    starts: datetime.datetime
    ends: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        starts = self.starts.isoformat()

        ends = self.ends.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "starts": starts,
                "ends": ends,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        starts = datetime.datetime.fromisoformat(d.pop("starts"))

        ends = datetime.datetime.fromisoformat(d.pop("ends"))

        slot_part = cls(
            starts=starts,
            ends=ends,
        )

        return slot_part
