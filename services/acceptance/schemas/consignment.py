"""Consignments as senders offer them, receivers decide them, and both read them."""

import datetime as dt
from decimal import Decimal
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from services.acceptance.domain import consignment as domain
from services.acceptance.domain import intake as gate
from services.acceptance.domain.trust import Compared
from services.acceptance.schemas.parts import Note, Part
from services.acceptance.schemas.reasons import VerdictOutcome
from services.kernel.identity import DocumentId, LotId, OrganizationId, ProgrammeId, SiteId
from services.kernel.money import Money
from services.kernel.quantity import LARGEST, Quantity, Unit
from services.kit.scalars import Day, Moment, Number, Written

Amount = Annotated[Number, Field(gt=0, le=LARGEST, decimal_places=4)]
Kilograms = Annotated[Number, Field(ge=0, le=1_000_000, decimal_places=3)]
RuleId = Annotated[str, Field(min_length=1, max_length=100, description="The rule's id in the version it was offered to.")]


class QuantityPart(Part):
    """How much, in one unit."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)

    value: Amount
    unit: Unit


class ConsignmentIn(Part):
    """So much of one of your lots, to a programme."""

    lot_id: UUID
    programme_id: UUID
    quantity: Annotated[QuantityPart, Field(description="How much of the lot.", examples=[{"value": 12, "unit": "t"}])]
    site_id: Annotated[UUID | None, Field(description="At which of the programme's sites; the receiver says when left out.")] = None
    note: Annotated[Note | None, Field(description="For the receiver to read.")] = None

    def meant(self) -> domain.Offered:
        site = SiteId(self.site_id) if self.site_id else None
        quantity = Quantity(self.quantity.value, self.quantity.unit)
        return domain.Offered(LotId(self.lot_id), ProgrammeId(self.programme_id), quantity, site, self.note)


class ApprovalIn(Part):
    """Yes, it may come."""

    valid_until: Annotated[Day | None, Field(description="The last day on which it may come; none where it is open.")] = None
    note: Annotated[Note | None, Field(description="For the sender to read.")] = None


class DeclineIn(Part):
    """No, it may not."""

    reason: Annotated[Note, Field(description="For the sender to read.")]


class WithdrawalIn(Part):
    """It will not come."""

    reason: Annotated[Note | None, Field(description="For the receiver to read.")] = None


class SlotPart(Part):
    """When it is to come: within a day."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)

    starts: Moment
    ends: Moment

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        try:
            self.meant()
        except ValueError as error:
            raise PydanticCustomError("slot", "a slot ends after it starts, within a day") from error
        return self

    def meant(self) -> domain.Slot:
        return domain.Slot(self.starts, self.ends)


class MoneyPart(Part):
    model_config = ConfigDict(extra="forbid", from_attributes=True)

    amount: Annotated[Decimal, Field(ge=0, le=LARGEST, max_digits=12, decimal_places=2), Written("string")]
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$", description="ISO 4217.")] = "EUR"


class TicketPart(Part):
    """A weighbridge ticket."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)

    number: Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f]*$")]
    gross_kg: Annotated[Kilograms, Field(description="The full lorry.")]
    tare_kg: Annotated[Kilograms, Field(description="The empty lorry.")]
    weighed_at: Moment


class FindingPart(Part):
    """What one rule came to, where it was not simply met."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)

    rule: RuleId
    decision: gate.Decision
    charge: Annotated[MoneyPart | None, Field(description="What it costs the sender.")] = None
    note: Note | None = None

    def meant(self) -> gate.Finding:
        charge = Money(self.charge.amount, self.charge.currency) if self.charge else None
        return gate.Finding(self.rule, self.decision, charge, self.note)


class IntakeIn(Part):
    """What happened at the gate. A rule that no finding names was met."""

    ticket: TicketPart
    findings: Annotated[tuple[FindingPart, ...], Field(max_length=100)] = ()
    decision: Annotated[
        gate.Decision, Field(description="Of the whole load; the worst finding counts, or worse than that for a reason no rule has.")
    ] = gate.Decision.ACCEPTED
    photographs: Annotated[tuple[UUID, ...], Field(max_length=20, description="Ids of documents.")] = ()
    note: Note | None = None

    @model_validator(mode="after")
    def _full_is_heavier(self) -> Self:
        if self.ticket.gross_kg <= self.ticket.tare_kg:
            raise PydanticCustomError("ticket", "gross_kg must be more than tare_kg")
        return self

    def meant(self) -> gate.Intake:
        ticket = gate.Ticket(self.ticket.number, self.ticket.gross_kg, self.ticket.tare_kg, self.ticket.weighed_at)
        findings = tuple(finding.meant() for finding in self.findings)
        return gate.Intake(ticket, findings, self.decision, tuple(map(DocumentId, self.photographs)), self.note)


class Answered(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class ExpectedOut(Answered):
    """What was said of a rule when it was offered."""

    rule: str
    outcome: VerdictOutcome


class ApprovalOut(Answered):
    """The receiver's yes."""

    at: dt.datetime
    valid_until: dt.date | None
    note: str | None


class TicketOut(TicketPart):
    """A weighbridge ticket, with what the load weighed."""

    net_kg: Kilograms


class IntakeOut(Answered):
    """What happened at the gate."""

    ticket: TicketOut
    decision: gate.Decision
    findings: list[FindingPart]
    photographs: list[UUID]
    note: str | None


class ConsignmentState(Answered):
    """A consignment as its events tell of it."""

    id: UUID
    lot_id: UUID
    programme_id: UUID
    version_id: Annotated[UUID, Field(description="The version of the programme that the verdict names, whatever comes after it.")]
    site_id: UUID | None
    sender_id: Annotated[UUID, Field(description="The organization whose lot it is.")]
    receiver_id: Annotated[UUID, Field(description="The organization whose programme it is.")]
    status: Annotated[domain.ConsignmentStatus, Field(description="`lapsed` once the approval's last day is over.")]
    version: Annotated[int, Field(description="Rises with every change; also the ETag.")]
    quantity: QuantityPart
    note: str | None
    verdict: Annotated[VerdictOutcome, Field(description="Of the whole, when it was offered.")]
    expected: Annotated[list[ExpectedOut], Field(description="The same, rule by rule.")]
    offered_at: dt.datetime
    approval: ApprovalOut | None
    slot: SlotPart | None
    intake: IntakeOut | None
    ended_at: dt.datetime | None
    reason: str | None

    @classmethod
    def of(cls, one: domain.Consignment) -> Self:
        return cls.model_validate(_told(one))


class ConsignmentOut(ConsignmentState):
    """A consignment as one of its two parties reads it."""

    party: Annotated[domain.ConsignmentParty, Field(description="Which of the two you are.")]

    @classmethod
    def seen(cls, one: domain.Consignment, by: OrganizationId) -> Self:
        return cls.model_validate(_told(one) | {"party": one.party(by)})


class ConsignmentPage(BaseModel):
    """Some of one's consignments, newest first."""

    items: list[ConsignmentOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]


class ComparedCount(BaseModel):
    """So often the evaluator said this and the gate decided that."""

    said: VerdictOutcome
    decided: gate.Decision
    intakes: int


class ComparedRule(BaseModel):
    """One rule of the programme, as it reads in some of its versions."""

    rule: RuleId
    versions: Annotated[list[int], Field(description="Numbers of the versions in which it reads the very same; others are counted apart.")]
    intakes: int
    kept: Annotated[float | None, Field(description="Of what was said to pass, the share that was accepted; null where nothing was.")]
    counts: list[ComparedCount]

    @classmethod
    def of(cls, one: Compared) -> Self:
        counts = [ComparedCount(said=said, decided=decided, intakes=n) for (said, decided), n in sorted(one.counts.items())]
        return cls(rule=one.rule, versions=[*one.versions], intakes=one.intakes, kept=one.kept, counts=counts)


class ProgrammeTrust(BaseModel):
    """How far the verdicts on a programme held at the weighbridge."""

    programme_id: UUID
    rules: Annotated[list[ComparedRule], Field(description="Those with intakes from at least five senders; of fewer nothing is told.")]


def _told(one: domain.Consignment) -> dict[str, object]:
    plain = {name: getattr(one, name) for name in ConsignmentState.model_fields if hasattr(one, name)}
    offered = {name: getattr(one.offered, name) for name in ("lot_id", "programme_id", "site_id", "quantity", "note")}
    return plain | offered
