"""How far verdicts can be trusted: rules that read the same are counted together, others apart, and few senders not at all."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from uuid6 import uuid7

from services.acceptance.domain.amounts import Share
from services.acceptance.domain.intake import Decision
from services.acceptance.domain.programme import Version
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.composition import MaxFraction
from services.acceptance.domain.trust import FEWEST, Weighed, compared
from services.acceptance.domain.verdict import Outcome
from services.kernel.identity import OrganizationId
from tests.acceptance.programmes import SAND, bound, criteria, draft

SENDERS = [OrganizationId(uuid7()) for _ in range(FEWEST + 2)]
STRICTER = replace(SAND, at_most=Share(Decimal(1)))


def version(number: int, *rules: Rule) -> Version:
    return replace(bound(number), criteria=criteria(rules=rules))


def brought(of: Version, said: Outcome = Outcome.PASS, decided: Decision = Decision.ACCEPTED, senders: int = FEWEST) -> Weighed:
    return Weighed(of.id, "sand", said, decided, senders, frozenset(SENDERS[:senders]))


def test_what_was_said_to_pass_and_did_is_what_verdicts_are_trusted_by() -> None:
    one = version(1, SAND)
    told = [brought(one), brought(one, decided=Decision.REJECTED, senders=1), brought(one, Outcome.UNKNOWN, senders=3)]
    (rule,) = compared([one], told)
    assert (rule.kept, rule.intakes) == (5 / 6, 9)
    assert compared([one], [brought(one, Outcome.UNKNOWN)])[0].kept is None


def test_a_rule_that_reads_the_same_in_several_versions_is_one_rule_and_a_changed_one_is_another() -> None:
    versions = [version(1, SAND), version(2, SAND), version(3, STRICTER)]
    told = [brought(one, decided=decided) for one, decided in zip(versions, [*Decision], strict=False)]
    assert [(one.rule, one.versions, one.intakes) for one in compared(versions, told)] == [("sand", (3,), 5), ("sand", (1, 2), 10)]


def test_a_rule_of_another_kind_is_another_whatever_it_is_called() -> None:
    one, other = version(1, SAND), version(2, MaxFraction(id="sand", component="foreign", at_most=SAND.at_most))
    assert [two.versions for two in compared([one, other], [brought(one), brought(other)])] == [(2,), (1,)]


def test_of_a_changed_rule_too_few_senders_are_not_told_though_there_are_enough_of_both_together() -> None:
    one, other = version(1, SAND), version(2, STRICTER)
    told = [brought(one, senders=FEWEST - 1), replace(brought(other, senders=FEWEST - 1), senders=frozenset(SENDERS[-FEWEST + 1 :]))]
    assert compared([one, other], told) == ()


def test_a_draft_is_no_version_that_anything_was_weighed_by() -> None:
    one = version(1, SAND)
    assert [two.versions for two in compared([one, draft(2)], [brought(one)])] == [(1,)]


@given(st.lists(st.tuples(st.booleans(), st.lists(st.tuples(st.sampled_from(Outcome), st.sampled_from(Decision)), max_size=4)), max_size=5))
def test_every_intake_counts_once(told) -> None:
    versions = [version(nth + 1, STRICTER if strict else SAND) for nth, (strict, _) in enumerate(told)]
    weighed = [brought(one, *pair) for one, (_, pairs) in zip(versions, told, strict=True) for pair in pairs]
    every = compared(versions, weighed)
    assert sum(one.intakes for one in every) == FEWEST * len(weighed)
    assert len({number for one in every for number in one.versions}) == sum(len(one.versions) for one in every)
    counted = sum((Counter(one.counts) for one in every), Counter[tuple[Outcome, Decision]]())
    assert counted == sum((Counter({(one.said, one.decided): one.intakes}) for one in weighed), Counter[tuple[Outcome, Decision]]())
