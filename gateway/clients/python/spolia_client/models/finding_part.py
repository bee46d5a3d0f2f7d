from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.decision import Decision
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.money_part import MoneyPart


T = TypeVar("T", bound="FindingPart")


@_attrs_define
class FindingPart:
    """What one rule came to, where it was not simply met."""

    rule: str
    """ The rule's id in the version it was offered to. """
    decision: Decision
    """ What a receiver makes of a load, or of one rule; mildest first. """
    charge: MoneyPart | None | Unset = UNSET
    """ What it costs the sender. """
    note: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.money_part import MoneyPart

        rule = self.rule

        decision = self.decision.value

        charge: dict[str, Any] | None | Unset
        if isinstance(self.charge, Unset):
            charge = UNSET
        elif isinstance(self.charge, MoneyPart):
            charge = self.charge.to_dict()
        else:
            charge = self.charge

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "rule": rule,
                "decision": decision,
            }
        )
        if charge is not UNSET:
            field_dict["charge"] = charge
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.money_part import MoneyPart

        d = dict(src_dict)
        rule = d.pop("rule")

        decision = Decision(d.pop("decision"))

        def _parse_charge(data: object) -> MoneyPart | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                charge_type_0 = MoneyPart.from_dict(data)

                return charge_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MoneyPart | None | Unset, data)

        charge = _parse_charge(d.pop("charge", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        finding_part = cls(
            rule=rule,
            decision=decision,
            charge=charge,
            note=note,
        )

        return finding_part
