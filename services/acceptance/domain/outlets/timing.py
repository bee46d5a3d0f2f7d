"""By when to decide, so that it is out and away on the last day it can be there."""

import datetime as dt
from decimal import Decimal

from services.acceptance.domain.outlets.handwork import days_of_work
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Always, Option
from services.acceptance.domain.outlets.rates import Rates
from services.acceptance.domain.rules.arrangements import LeadTime
from services.acceptance.domain.rules.papers import PreApproval
from services.acceptance.domain.verdict import Outcome, Verdict


def days_needed(option: Option, verdict: Verdict, hours: Decimal, rates: Rates) -> int:
    """Finding a buyer, or booking and announcing it and waiting for a yes; then the work."""
    first = rates["days.buyer" if option.to is Always.DIRECT_REUSE else "days.booking"]
    lead = max((one.days for one in option.criteria.rules if isinstance(one, LeadTime)), default=0)
    asked = any(isinstance(one.rule, PreApproval) and one.outcome is not Outcome.PASS for one in verdict.results)
    approval = int(rates["days.approval"].value) if asked else 0
    return max(int(first.value), lead) + approval + days_of_work(hours, rates)


def decide_by(load: Load, days: int) -> dt.date | None:
    """None where nothing says until when it is there."""
    until = load.circumstances.until
    return until - dt.timedelta(days=days) if until else None
