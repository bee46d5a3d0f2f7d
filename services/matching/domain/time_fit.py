"""How well the days on which a lot can be had suit the days on which it is needed."""

from datetime import date
from typing import Final

from services.kernel.window import Certainty, Window

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


def time_fit(needed: Window, available: Window, certainty: Certainty, expected: date | None) -> float:
    """0..1: longer in common and surer is never worse."""
    start = max(needed.start, available.start)
    common = min(_days(start, needed.end), _days(start, available.end))
    fit = (0.5 + 0.5 * common / AMPLE_DAYS) * SURE[certainty]
    outside = expected is not None and (expected < needed.start or (needed.end is not None and expected > needed.end))
    return fit * _EXPECTED_OUTSIDE if outside else fit


def _days(start: date, end: date | None) -> int:
    """From the first to the last, both included, as far as they count."""
    return AMPLE_DAYS if end is None else min(AMPLE_DAYS, max(0, (end - start).days + 1))
