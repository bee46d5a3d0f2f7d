from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="NewTranscription")


@_attrs_define
class NewTranscription:
    """Where the criteria were published, and of which day that is."""

    source: str
    on: datetime.date

    def to_dict(self) -> dict[str, Any]:
        source = self.source

        on = self.on.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "source": source,
                "on": on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        source = d.pop("source")

        on = datetime.date.fromisoformat(d.pop("on"))

        new_transcription = cls(
            source=source,
            on=on,
        )

        return new_transcription
