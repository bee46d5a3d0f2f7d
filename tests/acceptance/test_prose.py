"""Words for rules, results and remedies: every kind, every outcome, every language, with no word missing and no code showing through."""

import re
from dataclasses import replace
from string import Formatter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.acceptance.domain.criteria import Criteria, Fate
from services.acceptance.domain.evaluating import evaluated
from services.acceptance.domain.facts import Fact
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.outlets import words
from services.acceptance.domain.prose import criteria_in_words, remedy_in_words, result_in_words, rule_in_words, value_in_words
from services.acceptance.domain.prose.phrases import phrases
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.terms import Kind, terms
from services.kernel.language import Language
from services.vocabulary.material import MaterialCode
from tests.acceptance.generated import facts
from tests.acceptance.generated_rules import kinds, known_for, loads, rules

CODE = re.compile(r"[a-z]+_[a-z_]+|[{}<>]|None|Decimal|\.\.| ,| \.|\(\)|:\S*:")
CODES = {term.code for kind in Kind for term in terms().of(kind) if "_" in term.code}


def neat(text: str) -> None:
    """A sentence or more, with no code in it."""
    assert text[0] == text[0].upper()
    assert text.endswith(".")
    assert not CODE.search(text), text
    assert not any(code in text for code in CODES)


@pytest.mark.parametrize("kind", kinds)
@settings(max_examples=25)
@given(data=st.data())
def test_every_rule_its_outcome_and_its_remedy_are_told_in_every_language(kind: str, data: st.DataObject) -> None:
    rule = data.draw(kinds[kind])
    result = evaluated(rule, Knowledge(data.draw(known_for(rule))), data.draw(loads()))
    for language in Language:
        remedy = remedy_in_words(result, language)
        told = (rule_in_words(rule, language), *(result_in_words(result, language, hide_value=hidden) for hidden in (True, False)))
        withheld = result_in_words(replace(result, fact=None), language, hide_value=True)
        for text in (*told, withheld, remedy):
            if text is not None:
                neat(text)
        assert (remedy is None) is (result.remedy is None)


@pytest.mark.parametrize("kind", kinds)
@settings(max_examples=25)
@given(data=st.data())
def test_rules_of_a_kind_that_read_the_same_ask_the_same(kind: str, data: st.DataObject) -> None:
    """A limit or a choice that is not told would let words and evaluation differ."""
    one, other = data.draw(kinds[kind]), data.draw(kinds[kind])
    for language in Language:
        assert (rule_in_words(one, language) == rule_in_words(other, language)) is (one == other)


@settings(max_examples=40)
@given(rules())
def test_criteria_are_told_by_their_rules(rule: Rule) -> None:
    stated = Criteria(materials=(MaterialCode("boards.plasterboard"),), fate=Fate.REUSE, rules=(rule,))
    for language in Language:
        lines = criteria_in_words(stated, language)
        assert lines[2] == rule_in_words(rule, language)
        for line in lines:
            neat(line)


@pytest.mark.parametrize("fate", Fate)
def test_a_fate_goes_by_one_name_in_criteria_and_in_outlets(fate: Fate) -> None:
    stated = Criteria(materials=(MaterialCode("boards.plasterboard"),), fate=fate)
    for language in Language:
        told = criteria_in_words(stated, language)[1]
        assert words.fate(fate)[language] in told
        neat(told)


@given(st.data(), rules(), loads())
def test_what_is_hidden_says_the_same_whatever_the_value(data: st.DataObject, rule: Rule, load: object) -> None:
    results = [evaluated(rule, Knowledge(data.draw(known_for(rule, most=2))), load) for _ in range(2)]
    one, other = results
    if one.fact and other.fact and one.fact.aspect == other.fact.aspect and one.outcome is other.outcome:
        assert result_in_words(one, Language.NL, hide_value=True) == result_in_words(other, Language.NL, hide_value=True)


@given(facts())
def test_every_fact_can_be_told(fact: Fact) -> None:
    for language in Language:
        assert not CODE.search(value_in_words(fact, language))


@pytest.mark.parametrize(("section", "name"), [(section, name) for section, named in phrases().items() for name in named])
def test_a_phrase_is_there_in_every_language_with_the_same_words(section: str, name: str) -> None:
    told = phrases()[section][name]
    assert set(told) == set(Language)
    words = {frozenset((word or "").lower() for _, word, _, _ in Formatter().parse(text) if word) for text in told.values()}
    assert len(words) == 1
