"""By when to decide, so that it is out and away on the last day it can be there."""

import datetime as dt
from decimal import Decimal
from typing import Final

from services.acceptance.domain.outlets.gate import days_apart
from services.acceptance.domain.outlets.handwork import days_of_work
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Always, Option
from services.acceptance.domain.outlets.rates import Rates
from services.acceptance.domain.rules.arrangements import LeadTime
from services.acceptance.domain.rules.papers import PreApproval
from services.acceptance.domain.verdict import Outcome, Remedy, Verdict

_WAITED_FOR: Final = frozenset({Remedy.TEST, Remedy.DRY, Remedy.DOCUMENT})
"""What takes days whoever does it; they pass at the same time."""


def days_needed(load: Load, option: Option, verdict: Verdict, hours: Decimal, rates: Rates) -> int:
    """Finding a buyer, or booking and announcing it and waiting for a yes; what must be proved or dried first; the work; all visits."""
    first = rates["days.buyer" if option.to is Always.DIRECT_REUSE else "days.booking"]
    lead = max((one.days for one in option.criteria.rules if isinstance(one, LeadTime)), default=0)
    asked = any(isinstance(one.rule, PreApproval) and one.outcome is not Outcome.PASS for one in verdict.results)
    approval = int(rates["days.approval"].value) if asked else 0
    return max(int(first.value), lead) + approval + _mending(load, verdict, rates) + days_of_work(hours, rates) + days_apart(load, option)


def _mending(load: Load, verdict: Verdict, rates: Rates) -> int:
    """The longest of what helps; of facts that the reader may not see, nothing shows in the date."""
    waited = {one.remedy for one in verdict.open if load.shows(one.fact)} & _WAITED_FOR
    return max((int(rates[f"days.{remedy}"].value) for remedy in waited), default=0)


def decide_by(load: Load, days: int) -> dt.date | None:
    """None where nothing says until when it is there."""
    until = load.circumstances.until
    return until - dt.timedelta(days=days) if until else None
