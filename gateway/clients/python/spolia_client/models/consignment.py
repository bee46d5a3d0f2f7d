from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.consignment_party import ConsignmentParty
from ..models.consignment_status import ConsignmentStatus
from ..models.consignment_verdict_outcome import ConsignmentVerdictOutcome

if TYPE_CHECKING:
    from ..models.approval import Approval
    from ..models.expected import Expected
    from ..models.intake import Intake
    from ..models.quantity_part import QuantityPart
    from ..models.slot_part import SlotPart


T = TypeVar("T", bound="Consignment")


@_attrs_define
class Consignment:
    """A consignment as one of its two parties reads it."""

    id: UUID
    lot_id: UUID
    programme_id: UUID
    version_id: UUID
    """ The version of the programme that the verdict names, whatever comes after it. """
    site_id: None | UUID
    sender_id: UUID
    """ The organization whose lot it is. """
    receiver_id: UUID
    """ The organization whose programme it is. """
    status: ConsignmentStatus
    """ Offered by the sender; approved or declined, scheduled and taken in by the receiver; withdrawn by the sender
    until then. """
    version: int
    """ Rises with every change; also the ETag. """
    quantity: QuantityPart
    """ How much, in one unit. """
    note: None | str
    verdict: ConsignmentVerdictOutcome
    """ Of the whole, when it was offered. """
    expected: list[Expected]
    """ The same, rule by rule. """
    offered_at: datetime.datetime
    approval: Approval | None
    slot: None | SlotPart
    intake: Intake | None
    ended_at: datetime.datetime | None
    reason: None | str
    party: ConsignmentParty
    """ The two who know of it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.approval import Approval
        from ..models.intake import Intake
        from ..models.slot_part import SlotPart

        id = str(self.id)

        lot_id = str(self.lot_id)

        programme_id = str(self.programme_id)

        version_id = str(self.version_id)

        site_id: None | str
        if isinstance(self.site_id, UUID):
            site_id = str(self.site_id)
        else:
            site_id = self.site_id

        sender_id = str(self.sender_id)

        receiver_id = str(self.receiver_id)

        status = self.status.value

        version = self.version

        quantity = self.quantity.to_dict()

        note: None | str
        note = self.note

        verdict = self.verdict.value

        expected = []
        for expected_item_data in self.expected:
            expected_item = expected_item_data.to_dict()
            expected.append(expected_item)

        offered_at = self.offered_at.isoformat()

        approval: dict[str, Any] | None
        if isinstance(self.approval, Approval):
            approval = self.approval.to_dict()
        else:
            approval = self.approval

        slot: dict[str, Any] | None
        if isinstance(self.slot, SlotPart):
            slot = self.slot.to_dict()
        else:
            slot = self.slot

        intake: dict[str, Any] | None
        if isinstance(self.intake, Intake):
            intake = self.intake.to_dict()
        else:
            intake = self.intake

        ended_at: None | str
        if isinstance(self.ended_at, datetime.datetime):
            ended_at = self.ended_at.isoformat()
        else:
            ended_at = self.ended_at

        reason: None | str
        reason = self.reason

        party = self.party.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "lot_id": lot_id,
                "programme_id": programme_id,
                "version_id": version_id,
                "site_id": site_id,
                "sender_id": sender_id,
                "receiver_id": receiver_id,
                "status": status,
                "version": version,
                "quantity": quantity,
                "note": note,
                "verdict": verdict,
                "expected": expected,
                "offered_at": offered_at,
                "approval": approval,
                "slot": slot,
                "intake": intake,
                "ended_at": ended_at,
                "reason": reason,
                "party": party,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.approval import Approval
        from ..models.expected import Expected
        from ..models.intake import Intake
        from ..models.quantity_part import QuantityPart
        from ..models.slot_part import SlotPart

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        lot_id = UUID(d.pop("lot_id"))

        programme_id = UUID(d.pop("programme_id"))

        version_id = UUID(d.pop("version_id"))

        def _parse_site_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                site_id_type_0 = UUID(data)

                return site_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        site_id = _parse_site_id(d.pop("site_id"))

        sender_id = UUID(d.pop("sender_id"))

        receiver_id = UUID(d.pop("receiver_id"))

        status = ConsignmentStatus(d.pop("status"))

        version = d.pop("version")

        quantity = QuantityPart.from_dict(d.pop("quantity"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        verdict = ConsignmentVerdictOutcome(d.pop("verdict"))

        expected = []
        _expected = d.pop("expected")
        for expected_item_data in _expected:
            expected_item = Expected.from_dict(expected_item_data)

            expected.append(expected_item)

        offered_at = datetime.datetime.fromisoformat(d.pop("offered_at"))

        def _parse_approval(data: object) -> Approval | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                approval_type_0 = Approval.from_dict(data)

                return approval_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Approval | None, data)

        approval = _parse_approval(d.pop("approval"))

        def _parse_slot(data: object) -> None | SlotPart:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                slot_type_0 = SlotPart.from_dict(data)

                return slot_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SlotPart, data)

        slot = _parse_slot(d.pop("slot"))

        def _parse_intake(data: object) -> Intake | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                intake_type_0 = Intake.from_dict(data)

                return intake_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Intake | None, data)

        intake = _parse_intake(d.pop("intake"))

        def _parse_ended_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ended_at_type_0 = datetime.datetime.fromisoformat(data)

                return ended_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        ended_at = _parse_ended_at(d.pop("ended_at"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        party = ConsignmentParty(d.pop("party"))

        consignment = cls(
            id=id,
            lot_id=lot_id,
            programme_id=programme_id,
            version_id=version_id,
            site_id=site_id,
            sender_id=sender_id,
            receiver_id=receiver_id,
            status=status,
            version=version,
            quantity=quantity,
            note=note,
            verdict=verdict,
            expected=expected,
            offered_at=offered_at,
            approval=approval,
            slot=slot,
            intake=intake,
            ended_at=ended_at,
            reason=reason,
            party=party,
        )

        consignment.additional_properties = d
        return consignment

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
