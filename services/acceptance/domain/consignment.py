"""A consignment: a quantity of a lot, offered to one version of a programme, and what became of it at the weighbridge."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from services.acceptance.domain.consignment_errors import ApprovalLapsed, NotYourStep, StandsOtherwise
from services.acceptance.domain.facts import About, Aspect, Basis, Fact, FactAudience, Paper, Provenance
from services.acceptance.domain.intake import Intake
from services.acceptance.domain.verdict import Outcome
from services.kernel.clock import local_date
from services.kernel.identity import ConsignmentId, LotId, OrganizationId, ProgrammeId, SiteId, VersionId
from services.kernel.quantity import Quantity


class ConsignmentStatus(StrEnum):
    """Offered by the sender; approved or declined, scheduled and taken in by the receiver; withdrawn by the sender until then."""

    OFFERED = "offered"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    """The approval's last day passed before anything came."""
    TAKEN_IN = "taken_in"


EXPECTED: Final = frozenset({ConsignmentStatus.APPROVED, ConsignmentStatus.SCHEDULED})
"""Those that the receiver has said yes to."""

OPEN: Final = EXPECTED | {ConsignmentStatus.OFFERED}


class ConsignmentParty(StrEnum):
    """The two who know of it."""

    SENDER = "sender"
    RECEIVER = "receiver"


@dataclass(frozen=True, slots=True)
class Expected:
    """What the evaluator said of one rule when it was offered."""

    rule: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Approval:
    """The receiver's yes, and its last day."""

    at: dt.datetime
    valid_until: dt.date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """When it is to come; `ValueError` unless it ends after it starts, on the same or the next day."""

    starts: dt.datetime
    ends: dt.datetime

    def __post_init__(self) -> None:
        if not dt.timedelta() < self.ends - self.starts <= dt.timedelta(days=1):
            raise ValueError("a slot ends after it starts, within a day")


@dataclass(frozen=True, slots=True)
class Offered:
    """What a sender offers: so much of a lot, to a programme, at one of its sites."""

    lot_id: LotId
    programme_id: ProgrammeId
    quantity: Quantity
    site_id: SiteId | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Consignment:
    """`expected` is the verdict it was offered with, rule by rule, which the intake is compared with. Times are the database's."""

    id: ConsignmentId
    offered: Offered
    version_id: VersionId
    sender_id: OrganizationId
    receiver_id: OrganizationId
    verdict: Outcome
    expected: tuple[Expected, ...]
    offered_at: dt.datetime
    status: ConsignmentStatus = ConsignmentStatus.OFFERED
    version: int = 1
    approval: Approval | None = None
    slot: Slot | None = None
    intake: Intake | None = None
    ended_at: dt.datetime | None = None
    reason: str | None = None

    def party(self, organization: OrganizationId) -> ConsignmentParty:
        return ConsignmentParty.RECEIVER if organization == self.receiver_id else ConsignmentParty.SENDER

    def as_of(self, now: dt.datetime) -> "Consignment":
        """As it stands then: lapsed when the approval's last day is over."""
        return replace(self, status=ConsignmentStatus.LAPSED) if self.lapsed(local_date(now)) else self

    def lapsed(self, today: dt.date) -> bool:
        until = self.approval.valid_until if self.approval else None
        return self.status in EXPECTED and until is not None and until < today


def approval_of(approval: Approval, receiver: OrganizationId) -> Fact:
    """The receiver's yes as a fact of the lot, for his own programme and between the two."""
    paper = Paper(issued=local_date(approval.at), valid_until=approval.valid_until)
    return Fact(Aspect(About.APPROVAL), paper, Basis.CERTIFIED, Provenance(receiver, paper.issued), FactAudience.PRIVATE)


def approve(one: Consignment, by: OrganizationId, now: dt.datetime, valid_until: dt.date | None, note: str | None) -> Consignment:
    """Yes, until a day; said again, it is prolonged."""
    _may(one, by, ConsignmentParty.RECEIVER, "approve", OPEN)
    if valid_until is not None and valid_until < local_date(now):
        raise ApprovalLapsed(valid_until)
    status = ConsignmentStatus.APPROVED if one.status is ConsignmentStatus.OFFERED else one.status
    return _next(one, status=status, approval=Approval(now, valid_until, note))


def decline(one: Consignment, by: OrganizationId, now: dt.datetime, reason: str) -> Consignment:
    _may(one, by, ConsignmentParty.RECEIVER, "decline", OPEN)
    return _next(one, status=ConsignmentStatus.DECLINED, ended_at=now, reason=reason)


def schedule(one: Consignment, by: OrganizationId, now: dt.datetime, slot: Slot) -> Consignment:
    """When it comes; told again, it is moved. Not after the approval's last day."""
    _may(one, by, ConsignmentParty.RECEIVER, "schedule", EXPECTED)
    until = one.approval.valid_until if one.approval else None
    if one.lapsed(local_date(now)) or (until is not None and until < local_date(slot.ends)):
        raise ApprovalLapsed(until)
    return _next(one, status=ConsignmentStatus.SCHEDULED, slot=slot)


def withdraw(one: Consignment, by: OrganizationId, now: dt.datetime, reason: str | None) -> Consignment:
    _may(one, by, ConsignmentParty.SENDER, "withdraw", OPEN)
    return _next(one, status=ConsignmentStatus.WITHDRAWN, ended_at=now, reason=reason)


def take_in(one: Consignment, by: OrganizationId, now: dt.datetime, intake: Intake) -> Consignment:
    """What stood on the scales counts, whatever the papers say: an approval that lapsed meanwhile is no obstacle."""
    _may(one, by, ConsignmentParty.RECEIVER, "take_in", OPEN)
    intake.concern({told.rule for told in one.expected})
    return _next(one, status=ConsignmentStatus.TAKEN_IN, intake=intake, ended_at=now)


def _may(
    one: Consignment,
    by: OrganizationId,
    party: ConsignmentParty,
    step: str,
    statuses: frozenset[ConsignmentStatus],
) -> None:
    own = one.receiver_id if party is ConsignmentParty.RECEIVER else one.sender_id
    if by != own:
        raise NotYourStep(step, party)
    if one.status not in statuses:
        raise StandsOtherwise(one.id, one.status)


def _next(one: Consignment, **changes: object) -> Consignment:
    return replace(one, version=one.version + 1, **changes)  # type: ignore[arg-type] # fields of its own
