"""What happened at the weighbridge: the ticket, and what was decided, rule by rule."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from services.acceptance.domain.consignment_errors import RuleUnknown
from services.kernel.identity import DocumentId
from services.kernel.money import Money


class Decision(StrEnum):
    """What a receiver makes of a load, or of one rule; mildest first."""

    ACCEPTED = "accepted"
    DOWNGRADED = "downgraded"
    SURCHARGED = "surcharged"
    REJECTED = "rejected"


_GRAVITY: Final = {decision: nth for nth, decision in enumerate(Decision)}


@dataclass(frozen=True, slots=True)
class Ticket:
    """A weighbridge ticket in kilograms; `ValueError` unless the full lorry weighs more than the empty one."""

    number: str
    gross_kg: Decimal
    tare_kg: Decimal
    weighed_at: dt.datetime

    def __post_init__(self) -> None:
        if not self.gross_kg > self.tare_kg >= 0:
            raise ValueError("gross is more than tare, and tare not below zero")

    @property
    def net_kg(self) -> Decimal:
        return self.gross_kg - self.tare_kg


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule came to at the gate, where it was not simply met."""

    rule: str
    decision: Decision
    charge: Money | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Intake:
    """A rule that no finding names was met. `decision` is the whole load's: the worst finding's, or worse for a reason no rule has."""

    ticket: Ticket
    findings: tuple[Finding, ...] = ()
    stated: Decision = Decision.ACCEPTED
    photographs: tuple[DocumentId, ...] = ()
    note: str | None = None

    @property
    def decision(self) -> Decision:
        return max((self.stated, *(finding.decision for finding in self.findings)), key=_GRAVITY.__getitem__)

    def of_rule(self, rule: str) -> Decision:
        found = (finding.decision for finding in self.findings if finding.rule == rule)
        return max(found, key=_GRAVITY.__getitem__, default=Decision.ACCEPTED)

    def concern(self, rules: Collection[str]) -> None:
        """Every finding is of a rule that the load was judged by; `RuleUnknown` names the first that is not."""
        for finding in self.findings:
            if finding.rule not in rules:
                raise RuleUnknown(finding.rule, tuple(sorted(rules)))
