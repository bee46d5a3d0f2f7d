"""How well the days on which a lot can be had suit the days on which it is needed."""

from typing import Final

from services.kernel.window import Certainty, Window
from services.matching.domain.candidate import Candidate

AMPLE_DAYS: Final = 14
"""Chosen: two weeks in common are enough to plan a collection."""

SURE: Final = {
    Certainty.UNKNOWN: 0.3,
    Certainty.VACANT: 0.4,
    Certainty.PERMIT_ASKED: 0.5,
    Certainty.PERMITTED: 0.65,
    Certainty.AWARDED: 0.8,
    Certainty.STARTED: 0.9,
    Certainty.RELEASED: 1.0,
}
"""Chosen, rising with how far the release has come: what the dates of such a lot are worth."""

_EXPECTED_OUTSIDE: Final = 0.6
"""The likeliest day lies outside the days in common."""


def time_fit(needed: Window, lot: Candidate) -> float:
    """0..1: longer in common and surer is never worse."""
    fit = (0.5 + 0.5 * _days_in_common(needed, lot) / AMPLE_DAYS) * SURE[lot.certainty]
    outside = lot.expected is not None and (lot.expected < needed.start or (needed.end is not None and lot.expected > needed.end))
    return fit * _EXPECTED_OUTSIDE if outside else fit


def _days_in_common(needed: Window, lot: Candidate) -> int:
    """From the first to the last, both included, as far as they count."""
    last = lot.end if needed.end is None or (lot.end is not None and lot.end < needed.end) else needed.end
    if last is None:
        return AMPLE_DAYS
    first = max(needed.start, lot.start)
    return min(AMPLE_DAYS, max(0, (last - first).days + 1))
