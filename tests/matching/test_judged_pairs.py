"""Whether the ranking puts first what a buyer would take first."""

from tests.matching.judged_pairs import judged_pairs, summary, verdict

HELD = 101
"""Pairs that hold; raised when more do, never lowered to let a change pass."""


def test_the_ranking_judges_no_fewer_pairs_as_buyers_do(record_property):
    verdicts = [verdict(one) for one in judged_pairs()]
    report = summary(verdicts)
    record_property("judged_pairs", report)
    assert sum(one.holds for one in verdicts) >= HELD, report


def test_there_are_pairs_enough_to_weigh_by_and_no_two_say_the_same():
    reasons = [one.because for one in judged_pairs()]
    assert len(set(reasons)) == len(reasons) >= 72
