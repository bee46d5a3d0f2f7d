from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.outlet_reason_verdict_outcome import OutletReasonVerdictOutcome
from ..models.remedy import Remedy
from ..models.why import Why

T = TypeVar("T", bound="OutletReason")


@_attrs_define
class OutletReason:
    """A rule that is not known to be met."""

    rule: str
    """ The rule's name in its version. """
    kind: str
    """ What kind of rule it is. """
    outcome: OutletReasonVerdictOutcome
    hidden: bool
    """ There is a fact that decided, which you may not see: you are told the outcome alone. """
    why: None | Why
    """ What made it so; null where the fact that decided is hidden from you. """
    blocks: bool
    """ Whether the lot stays outside; else it is accepted at a price or after a talk. """
    remedy: None | Remedy
    """ What would help; null where nothing does. """
    cost: str
    """ What that typically costs in euros, where known. """
    regulation: None | str
    """ The law that asks it, by its code among `regulations`; null where the receiver does. """
    source: None | str
    """ Where the rule is from. """
    text: str
    """ What came of it and by which fact, in the language asked for. """
    help_: None | str
    """ What would help, in the language asked for. """
    directory: None | str
    """ Where firms near the lot are listed that do such work for its material; null where no firm can help. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rule = self.rule

        kind = self.kind

        outcome = self.outcome.value

        hidden = self.hidden

        why: None | str
        if isinstance(self.why, Why):
            why = self.why.value
        else:
            why = self.why

        blocks = self.blocks

        remedy: None | str
        if isinstance(self.remedy, Remedy):
            remedy = self.remedy.value
        else:
            remedy = self.remedy

        cost = self.cost

        regulation: None | str
        regulation = self.regulation

        source: None | str
        source = self.source

        text = self.text

        help_: None | str
        help_ = self.help_

        directory: None | str
        directory = self.directory

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rule": rule,
                "kind": kind,
                "outcome": outcome,
                "hidden": hidden,
                "why": why,
                "blocks": blocks,
                "remedy": remedy,
                "cost": cost,
                "regulation": regulation,
                "source": source,
                "text": text,
                "help": help_,
                "directory": directory,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        rule = d.pop("rule")

        kind = d.pop("kind")

        outcome = OutletReasonVerdictOutcome(d.pop("outcome"))

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

        blocks = d.pop("blocks")

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

        cost = d.pop("cost")

        def _parse_regulation(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        regulation = _parse_regulation(d.pop("regulation"))

        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))

        text = d.pop("text")

        def _parse_help_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        help_ = _parse_help_(d.pop("help"))

        def _parse_directory(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        directory = _parse_directory(d.pop("directory"))

        outlet_reason = cls(
            rule=rule,
            kind=kind,
            outcome=outcome,
            hidden=hidden,
            why=why,
            blocks=blocks,
            remedy=remedy,
            cost=cost,
            regulation=regulation,
            source=source,
            text=text,
            help_=help_,
            directory=directory,
        )

        outlet_reason.additional_properties = d
        return outlet_reason

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
