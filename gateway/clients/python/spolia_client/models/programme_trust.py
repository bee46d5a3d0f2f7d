from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.compared_rule import ComparedRule


T = TypeVar("T", bound="ProgrammeTrust")


@_attrs_define
class ProgrammeTrust:
    """How far the verdicts on a programme held at the weighbridge."""

    programme_id: UUID
    rules: list[ComparedRule]
    """ Those with intakes from at least five senders; of fewer nothing is told. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        programme_id = str(self.programme_id)

        rules = []
        for rules_item_data in self.rules:
            rules_item = rules_item_data.to_dict()
            rules.append(rules_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "programme_id": programme_id,
                "rules": rules,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.compared_rule import ComparedRule

        d = dict(src_dict)
        programme_id = UUID(d.pop("programme_id"))

        rules = []
        _rules = d.pop("rules")
        for rules_item_data in _rules:
            rules_item = ComparedRule.from_dict(rules_item_data)

            rules.append(rules_item)

        programme_trust = cls(
            programme_id=programme_id,
            rules=rules,
        )

        programme_trust.additional_properties = d
        return programme_trust

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
