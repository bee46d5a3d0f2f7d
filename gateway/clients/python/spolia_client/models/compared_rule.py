from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.compared_count import ComparedCount


T = TypeVar("T", bound="ComparedRule")


@_attrs_define
class ComparedRule:
    """One rule of the programme, as it reads in some of its versions."""

    rule: str
    """ The rule's id in the version it was offered to. """
    versions: list[int]
    """ Numbers of the versions in which it reads the very same; others are counted apart. """
    intakes: int
    kept: float | None
    """ Of what was said to pass, the share that was accepted; null where nothing was. """
    counts: list[ComparedCount]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rule = self.rule

        versions = self.versions

        intakes = self.intakes

        kept: float | None
        kept = self.kept

        counts = []
        for counts_item_data in self.counts:
            counts_item = counts_item_data.to_dict()
            counts.append(counts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rule": rule,
                "versions": versions,
                "intakes": intakes,
                "kept": kept,
                "counts": counts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.compared_count import ComparedCount

        d = dict(src_dict)
        rule = d.pop("rule")

        versions = cast(list[int], d.pop("versions"))

        intakes = d.pop("intakes")

        def _parse_kept(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        kept = _parse_kept(d.pop("kept"))

        counts = []
        _counts = d.pop("counts")
        for counts_item_data in _counts:
            counts_item = ComparedCount.from_dict(counts_item_data)

            counts.append(counts_item)

        compared_rule = cls(
            rule=rule,
            versions=versions,
            intakes=intakes,
            kept=kept,
            counts=counts,
        )

        compared_rule.additional_properties = d
        return compared_rule

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
