"""Laws of the evaluator, over rules and facts of every kind."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.evaluating import evaluate, evaluated
from services.acceptance.domain.facts import Basis
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.verdict import Outcome
from services.kernel.quantity import Quantity, Unit
from tests.acceptance.generated_rules import in_other_units, kinds, known_for, loads, rewritten, rules, stricter

few_rules = st.lists(rules(), min_size=1, max_size=3)
briefly = settings(max_examples=25)

NEED_NO_FACT = {"quantity", "lead_time"}
"""They ask about the load."""
PASS_AS_THEY_ARE = {"moisture", "brand_scope"}
"""As wet as it comes, and any brand: they ask nothing."""


@given(st.data(), rules(), loads())
def test_more_facts_never_turn_pass_into_unknown(data: st.DataObject, rule: Rule, load: Circumstances) -> None:
    some, more = data.draw(known_for(rule)), data.draw(known_for(rule))
    if evaluated(rule, Knowledge(some), load).outcome is Outcome.PASS:
        assert evaluated(rule, Knowledge([*some, *more]), load).outcome is not Outcome.UNKNOWN


@given(st.data(), rules(), loads())
def test_a_stricter_rule_never_turns_fail_into_pass(data: st.DataObject, rule: Rule, load: Circumstances) -> None:
    known = Knowledge(data.draw(known_for(rule)))
    if evaluated(rule, known, load).outcome is Outcome.FAIL:
        assert evaluated(data.draw(stricter(rule)), known, load).outcome is not Outcome.PASS


@briefly
@given(st.data(), few_rules, loads())
def test_stricter_criteria_never_turn_fail_into_pass(data: st.DataObject, several: list[Rule], load: Circumstances) -> None:
    known = Knowledge(data.draw(known_for(*several)))
    if evaluate(several, known, load).outcome is Outcome.FAIL:
        harder = [data.draw(stricter(rule)) for rule in several] + data.draw(few_rules)
        assert evaluate(harder, known, load).outcome is not Outcome.PASS


@briefly
@given(st.data(), few_rules, loads())
def test_the_order_of_rules_and_of_facts_does_not_matter(data: st.DataObject, several: list[Rule], load: Circumstances) -> None:
    some = data.draw(known_for(*several))
    verdict = evaluate(several, Knowledge(some), load)
    turned = data.draw(st.permutations(range(len(several))))
    again = evaluate([several[place] for place in turned], Knowledge(data.draw(st.permutations(some))), load)
    assert again.outcome is verdict.outcome
    assert list(again.results) == [verdict.results[place] for place in turned]


@briefly
@given(st.data(), rules(), loads())
def test_the_unit_of_a_limit_does_not_matter(data: st.DataObject, rule: Rule, load: Circumstances) -> None:
    known = Knowledge(data.draw(known_for(rule)))
    verdict, again = (evaluated(one, known, load) for one in (rule, rewritten(rule, in_other_units)))
    assert replace(again, rule=rule) == verdict


@briefly
@given(kinds["quantity"], loads())
def test_the_unit_of_the_load_does_not_matter(rule: Rule, load: Circumstances) -> None:
    if load.quantity.unit is Unit.TONNE:
        again = replace(load, quantity=Quantity(load.quantity.value * 1000, Unit.KILOGRAM))
        assert evaluated(rule, Knowledge(()), again) == evaluated(rule, Knowledge(()), load)


@pytest.mark.parametrize("kind", kinds)
@settings(max_examples=20)
@given(data=st.data())
def test_nothing_passes_on_missing_facts(kind: str, data: st.DataObject) -> None:
    result = evaluated(data.draw(kinds[kind]), Knowledge(()), data.draw(loads()))
    if kind not in NEED_NO_FACT | PASS_AS_THEY_ARE:
        assert result.outcome is Outcome.UNKNOWN
        assert result.remedy is not None


@briefly
@given(st.data(), rules(), loads())
def test_nothing_passes_by_facts_that_are_not_as_well_known_as_the_rule_wants(data: st.DataObject, rule: Rule, load: Circumstances) -> None:
    weak = [replace(fact, basis=Basis.DERIVED) for fact in data.draw(known_for(rule))]
    result = evaluated(replace(rule, proof=Basis.CERTIFIED), Knowledge(weak), load)
    assert result.fact is None or result.outcome is not Outcome.PASS


@briefly
@given(st.data(), rules(), loads())
def test_the_fact_that_decides_is_one_of_those_stated(data: st.DataObject, rule: Rule, load: Circumstances) -> None:
    some = data.draw(known_for(rule))
    result = evaluated(rule, Knowledge(some), load)
    assert result.fact is None or result.fact in some
