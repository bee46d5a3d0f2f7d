from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.reason import Reason
    from ..models.want import Want


T = TypeVar("T", bound="WantMatch")


@_attrs_define
class WantMatch:
    """A want that a lot suits, and how well."""

    want: Want
    """ A want as it is shown to others. """
    distance_km: float
    """ Great circle between the published points, to 0.1 km. """
    score: float
    reasons: list[Reason]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        want = self.want.to_dict()

        distance_km = self.distance_km

        score = self.score

        reasons = []
        for reasons_item_data in self.reasons:
            reasons_item = reasons_item_data.to_dict()
            reasons.append(reasons_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "want": want,
                "distance_km": distance_km,
                "score": score,
                "reasons": reasons,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.reason import Reason
        from ..models.want import Want

        d = dict(src_dict)
        want = Want.from_dict(d.pop("want"))

        distance_km = d.pop("distance_km")

        score = d.pop("score")

        reasons = []
        _reasons = d.pop("reasons")
        for reasons_item_data in _reasons:
            reasons_item = Reason.from_dict(reasons_item_data)

            reasons.append(reasons_item)

        want_match = cls(
            want=want,
            distance_km=distance_km,
            score=score,
            reasons=reasons,
        )

        want_match.additional_properties = d
        return want_match

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
