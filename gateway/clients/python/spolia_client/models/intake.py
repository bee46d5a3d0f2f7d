from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.decision import Decision

if TYPE_CHECKING:
    from ..models.finding_part import FindingPart
    from ..models.ticket import Ticket


T = TypeVar("T", bound="Intake")


@_attrs_define
class Intake:
    """What happened at the gate."""

    ticket: Ticket
    """ A weighbridge ticket, with what the load weighed. """
    decision: Decision
    """ What a receiver makes of a load, or of one rule; mildest first. """
    findings: list[FindingPart]
    photographs: list[UUID]
    note: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ticket = self.ticket.to_dict()

        decision = self.decision.value

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

        photographs = []
        for photographs_item_data in self.photographs:
            photographs_item = str(photographs_item_data)
            photographs.append(photographs_item)

        note: None | str
        note = self.note

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ticket": ticket,
                "decision": decision,
                "findings": findings,
                "photographs": photographs,
                "note": note,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.finding_part import FindingPart
        from ..models.ticket import Ticket

        d = dict(src_dict)
        ticket = Ticket.from_dict(d.pop("ticket"))

        decision = Decision(d.pop("decision"))

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = FindingPart.from_dict(findings_item_data)

            findings.append(findings_item)

        photographs = []
        _photographs = d.pop("photographs")
        for photographs_item_data in _photographs:
            photographs_item = UUID(photographs_item_data)

            photographs.append(photographs_item)

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        intake = cls(
            ticket=ticket,
            decision=decision,
            findings=findings,
            photographs=photographs,
            note=note,
        )

        intake.additional_properties = d
        return intake

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
