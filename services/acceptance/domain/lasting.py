"""How long a verdict holds while nothing but time passes."""

import datetime as dt
from collections.abc import Iterator

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.facts import Paper
from services.acceptance.domain.rules.arrangements import LeadTime
from services.acceptance.domain.rules.papers import DocumentRequired, PreApproval
from services.acceptance.domain.verdict import Outcome, Result, Verdict


def lasts(verdict: Verdict, load: Circumstances) -> dt.date | None:
    """The last day on which it surely holds; None where time changes nothing.

    Time turns only yes into something else: papers run out, and the last day comes nearer. It makes no paper younger.
    """
    return min((day for result in verdict.results if result.outcome is Outcome.PASS for day in _ends(result, load)), default=None)


def _ends(result: Result, load: Circumstances) -> Iterator[dt.date]:
    match result.rule:
        case LeadTime(days=days) if load.until:
            yield from _moved(load.until, -days)
        case DocumentRequired(max_age_days=days) | PreApproval(valid_days=days) if result.fact and isinstance(result.fact.value, Paper):
            yield from _paper(result.fact.value, days)
        case _:
            pass


def _paper(paper: Paper, days: int | None) -> Iterator[dt.date]:
    if paper.valid_until:
        yield paper.valid_until
    if paper.issued and days is not None:
        yield from _moved(paper.issued, days)


def _moved(day: dt.date, days: int) -> Iterator[dt.date]:
    """So many days on; no day where the calendar ends before, and time changes nothing."""
    try:
        yield day + dt.timedelta(days=days)
    except OverflowError:
        return
