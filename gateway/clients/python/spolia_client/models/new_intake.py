from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.decision import Decision
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.finding_part import FindingPart
    from ..models.ticket_part import TicketPart


T = TypeVar("T", bound="NewIntake")


@_attrs_define
class NewIntake:
    """What happened at the gate. A rule that no finding names was met."""

    ticket: TicketPart
    """ A weighbridge ticket. """
    findings: list[FindingPart] | Unset = UNSET
    decision: Decision | Unset = UNSET
    """ What a receiver makes of a load, or of one rule; mildest first. """
    photographs: list[UUID] | Unset = UNSET
    """ Ids of documents. """
    note: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        ticket = self.ticket.to_dict()

        findings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.findings, Unset):
            findings = []
            for findings_item_data in self.findings:
                findings_item = findings_item_data.to_dict()
                findings.append(findings_item)

        decision: str | Unset = UNSET
        if not isinstance(self.decision, Unset):
            decision = self.decision.value

        photographs: list[str] | Unset = UNSET
        if not isinstance(self.photographs, Unset):
            photographs = []
            for photographs_item_data in self.photographs:
                photographs_item = str(photographs_item_data)
                photographs.append(photographs_item)

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ticket": ticket,
            }
        )
        if findings is not UNSET:
            field_dict["findings"] = findings
        if decision is not UNSET:
            field_dict["decision"] = decision
        if photographs is not UNSET:
            field_dict["photographs"] = photographs
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.finding_part import FindingPart
        from ..models.ticket_part import TicketPart

        d = dict(src_dict)
        ticket = TicketPart.from_dict(d.pop("ticket"))

        _findings = d.pop("findings", UNSET)
        findings: list[FindingPart] | Unset = UNSET
        if _findings is not UNSET:
            findings = []
            for findings_item_data in _findings:
                findings_item = FindingPart.from_dict(findings_item_data)

                findings.append(findings_item)

        _decision = d.pop("decision", UNSET)
        decision: Decision | Unset
        if isinstance(_decision, Unset):
            decision = UNSET
        else:
            decision = Decision(_decision)

        _photographs = d.pop("photographs", UNSET)
        photographs: list[UUID] | Unset = UNSET
        if _photographs is not UNSET:
            photographs = []
            for photographs_item_data in _photographs:
                photographs_item = UUID(photographs_item_data)

                photographs.append(photographs_item)

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        new_intake = cls(
            ticket=ticket,
            findings=findings,
            decision=decision,
            photographs=photographs,
            note=note,
        )

        return new_intake
