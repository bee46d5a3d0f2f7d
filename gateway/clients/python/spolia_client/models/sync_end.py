from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.sync_end_counts import SyncEndCounts


T = TypeVar("T", bound="SyncEnd")


@_attrs_define
class SyncEnd:
    """The last line of an answer. Without it, the connection broke off, and the same may be sent again from anywhere."""

    complete: bool
    """ Whether the body came to its end. """
    counts: SyncEndCounts
    result: Literal["end"] | Unset = "end"
    reason: None | str | Unset = UNSET
    """ Why not: `cut`, `idle`, `not_gzip`, `body_too_large`, `too_large_inside`. """
    missing_withdrawn: bool | Unset = False
    """ Whether what a snapshot did not have was withdrawn: it came to its end, was not empty, and every line had an
    id. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        complete = self.complete

        counts = self.counts.to_dict()

        result = self.result

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        missing_withdrawn = self.missing_withdrawn

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "complete": complete,
                "counts": counts,
            }
        )
        if result is not UNSET:
            field_dict["result"] = result
        if reason is not UNSET:
            field_dict["reason"] = reason
        if missing_withdrawn is not UNSET:
            field_dict["missing_withdrawn"] = missing_withdrawn

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.sync_end_counts import SyncEndCounts

        d = dict(src_dict)
        complete = d.pop("complete")

        counts = SyncEndCounts.from_dict(d.pop("counts"))

        result = cast(Literal["end"] | Unset, d.pop("result", UNSET))
        if result != "end" and not isinstance(result, Unset):
            raise ValueError(f"result must match const 'end', got '{result}'")

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        missing_withdrawn = d.pop("missing_withdrawn", UNSET)

        sync_end = cls(
            complete=complete,
            counts=counts,
            result=result,
            reason=reason,
            missing_withdrawn=missing_withdrawn,
        )

        sync_end.additional_properties = d
        return sync_end

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
