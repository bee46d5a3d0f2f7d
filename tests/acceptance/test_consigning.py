"""What may become of a consignment, and what its intake says of the verdict: pure."""

import datetime as dt
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uuid6 import uuid7

from services.acceptance.domain import consignment as steps
from services.acceptance.domain.consignment import OPEN, Consignment, ConsignmentStatus, Expected, Offered, Slot
from services.acceptance.domain.consignment_errors import ApprovalLapsed, NotYourStep, RuleUnknown, StandsOtherwise
from services.acceptance.domain.intake import Decision, Finding, Intake, Ticket
from services.acceptance.domain.verdict import Outcome
from services.kernel.identity import ConsignmentId, LotId, OrganizationId, ProgrammeId, VersionId
from services.kernel.quantity import Quantity, Unit

NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
TODAY = NOW.date()
SENDER, RECEIVER = OrganizationId(uuid7()), OrganizationId(uuid7())
SLOT = Slot(NOW + dt.timedelta(days=1), NOW + dt.timedelta(days=1, hours=1))
TICKET = Ticket("W-77", Decimal(27_400), Decimal(14_900), NOW)


def offered(**told: object) -> Consignment:
    return Consignment(
        id=ConsignmentId(uuid7()),
        offered=Offered(LotId(uuid7()), ProgrammeId(uuid7()), Quantity(Decimal(12), Unit.TONNE)),
        version_id=VersionId(uuid7()),
        sender_id=SENDER,
        receiver_id=RECEIVER,
        verdict=Outcome.UNKNOWN,
        expected=(Expected("dry", Outcome.PASS), Expected("clean", Outcome.UNKNOWN)),
        offered_at=NOW,
        **told,  # type: ignore[arg-type] # fields of its own
    )


def approved(until: dt.date | None = None) -> Consignment:
    return steps.approve(offered(), RECEIVER, NOW, until, None)


def test_from_offer_to_weighbridge() -> None:
    scheduled = steps.schedule(approved(TODAY + dt.timedelta(days=30)), RECEIVER, NOW, SLOT)
    taken = steps.take_in(scheduled, RECEIVER, NOW, Intake(TICKET, (Finding("clean", Decision.SURCHARGED),)))
    assert (taken.status, taken.version) == (ConsignmentStatus.TAKEN_IN, 4)
    assert taken.intake
    assert taken.intake.ticket.net_kg == 12_500
    assert taken.intake.decision is Decision.SURCHARGED
    assert [taken.intake.of_rule(told.rule) for told in taken.expected] == [Decision.ACCEPTED, Decision.SURCHARGED]


def test_each_step_is_one_partys() -> None:
    with pytest.raises(NotYourStep):
        steps.approve(offered(), SENDER, NOW, None, None)
    with pytest.raises(NotYourStep):
        steps.withdraw(offered(), RECEIVER, NOW, None)


def test_nothing_is_scheduled_after_the_approvals_last_day() -> None:
    with pytest.raises(ApprovalLapsed):
        steps.schedule(approved(TODAY), RECEIVER, NOW, SLOT)
    assert approved(TODAY).as_of(NOW + dt.timedelta(days=1)).status is ConsignmentStatus.LAPSED
    assert approved(TODAY).as_of(NOW).status is ConsignmentStatus.APPROVED


def test_a_lapsed_approval_can_be_renewed_and_what_came_all_the_same_is_weighed() -> None:
    later = NOW + dt.timedelta(days=9)
    lapsed = approved(TODAY)
    assert steps.approve(lapsed, RECEIVER, later, None, None).as_of(later).status is ConsignmentStatus.APPROVED
    assert steps.take_in(lapsed, RECEIVER, later, Intake(TICKET)).status is ConsignmentStatus.TAKEN_IN


def test_a_finding_is_of_a_rule_that_the_load_was_judged_by() -> None:
    with pytest.raises(RuleUnknown):
        steps.take_in(offered(), RECEIVER, NOW, Intake(TICKET, (Finding("colour", Decision.REJECTED),)))


@given(st.lists(st.sampled_from(["approve", "decline", "schedule", "withdraw", "take_in"]), max_size=8))
def test_what_has_ended_stays_so_and_every_step_raises_the_version_by_one(path: list[str]) -> None:
    one = offered()
    ways = {
        "approve": lambda now: steps.approve(one, RECEIVER, now, None, None),
        "decline": lambda now: steps.decline(one, RECEIVER, now, "full"),
        "schedule": lambda now: steps.schedule(one, RECEIVER, now, SLOT),
        "withdraw": lambda now: steps.withdraw(one, SENDER, now, None),
        "take_in": lambda now: steps.take_in(one, RECEIVER, now, Intake(TICKET)),
    }
    for name in path:
        try:
            following = ways[name](NOW)
        except StandsOtherwise:
            assert one.status not in OPEN or name == "schedule"
            continue
        assert one.status in OPEN
        assert following.version == one.version + 1
        assert (following.ended_at is None) == (following.status in OPEN)
        one = following


def test_a_lorry_is_heavier_when_it_is_full() -> None:
    with pytest.raises(ValueError, match="gross"):
        Ticket("W-1", Decimal(10), Decimal(10), NOW)


def test_ids_are_those_of_the_parties() -> None:
    assert offered().party(RECEIVER) == "receiver"
    assert offered().party(OrganizationId(UUID(int=1))) == "sender"
