from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.remedy import Remedy
from ..models.services_acceptance_domain_verdict_outcome import (
    ServicesAcceptanceDomainVerdictOutcome,
)
from ..models.why import Why

T = TypeVar("T", bound="OpenRule")


@_attrs_define
class OpenRule:
    """A rule that is not met, or perhaps not."""

    rule: str
    """ Its id in the version; by region, code and id where the law asks it. """
    outcome: ServicesAcceptanceDomainVerdictOutcome
    """ Never pass on missing facts. """
    hidden: bool
    """ There is a fact that decided, which you may not see: you are told the outcome alone. """
    why: None | Why
    """ What made it so; null where the fact that decided is hidden from you. """
    remedy: None | Remedy
    """ What kind of work would settle a doubt or mend a no; null where nothing does, or it is hidden. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rule = self.rule

        outcome = self.outcome.value

        hidden = self.hidden

        why: None | str
        if isinstance(self.why, Why):
            why = self.why.value
        else:
            why = self.why

        remedy: None | str
        if isinstance(self.remedy, Remedy):
            remedy = self.remedy.value
        else:
            remedy = self.remedy

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rule": rule,
                "outcome": outcome,
                "hidden": hidden,
                "why": why,
                "remedy": remedy,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        rule = d.pop("rule")

        outcome = ServicesAcceptanceDomainVerdictOutcome(d.pop("outcome"))

        hidden = d.pop("hidden")

        def _parse_why(data: object) -> None | Why:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                why_type_0 = Why(data)

                return why_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Why, data)

        why = _parse_why(d.pop("why"))

        def _parse_remedy(data: object) -> None | Remedy:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                remedy_type_0 = Remedy(data)

                return remedy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Remedy, data)

        remedy = _parse_remedy(d.pop("remedy"))

        open_rule = cls(
            rule=rule,
            outcome=outcome,
            hidden=hidden,
            why=why,
            remedy=remedy,
        )

        open_rule.additional_properties = d
        return open_rule

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
