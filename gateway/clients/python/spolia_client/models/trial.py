from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.rule_tried import RuleTried


T = TypeVar("T", bound="Trial")


@_attrs_define
class Trial:
    """Of the lots that the draft concerns, so many would pass, fail, or are not known enough of; and because of which
    rule.

    """

    lots: int
    passes: int
    fails: int
    unknown: int
    rules: list[RuleTried]
    """ In the order of the draft. """
    truncated: bool
    """ There are more; the nearest were tried. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        lots = self.lots

        passes = self.passes

        fails = self.fails

        unknown = self.unknown

        rules = []
        for rules_item_data in self.rules:
            rules_item = rules_item_data.to_dict()
            rules.append(rules_item)

        truncated = self.truncated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "lots": lots,
                "passes": passes,
                "fails": fails,
                "unknown": unknown,
                "rules": rules,
                "truncated": truncated,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.rule_tried import RuleTried

        d = dict(src_dict)
        lots = d.pop("lots")

        passes = d.pop("passes")

        fails = d.pop("fails")

        unknown = d.pop("unknown")

        rules = []
        _rules = d.pop("rules")
        for rules_item_data in _rules:
            rules_item = RuleTried.from_dict(rules_item_data)

            rules.append(rules_item)

        truncated = d.pop("truncated")

        trial = cls(
            lots=lots,
            passes=passes,
            fails=fails,
            unknown=unknown,
            rules=rules,
            truncated=truncated,
        )

        trial.additional_properties = d
        return trial

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
