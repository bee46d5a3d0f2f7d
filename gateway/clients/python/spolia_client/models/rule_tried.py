from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RuleTried")


@_attrs_define
class RuleTried:
    """What one rule comes to."""

    rule: str
    """ Its id in the draft. """
    fails: int
    """ Lots that do not meet it. """
    unknown: int
    """ Lots of which nobody knows. """
    alone: int
    """ Lots that it alone keeps from a yes. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rule = self.rule

        fails = self.fails

        unknown = self.unknown

        alone = self.alone

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rule": rule,
                "fails": fails,
                "unknown": unknown,
                "alone": alone,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        rule = d.pop("rule")

        fails = d.pop("fails")

        unknown = d.pop("unknown")

        alone = d.pop("alone")

        rule_tried = cls(
            rule=rule,
            fails=fails,
            unknown=unknown,
            alone=alone,
        )

        rule_tried.additional_properties = d
        return rule_tried

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
