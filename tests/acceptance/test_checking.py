"""What is refused of criteria before anyone is bound by them, and where it is said to be."""

import datetime as dt
from string import Formatter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.acceptance.domain.checking import faults
from services.acceptance.domain.checking.sentences import SENTENCES, told
from services.acceptance.domain.criteria import Criteria, Fate
from services.acceptance.domain.rules import Rule
from services.acceptance.schemas.criteria import CRITERIA
from services.kernel.language import Language
from services.vocabulary.material import MaterialCode
from tests.acceptance.generated_rules import kinds

TODAY = dt.date(2026, 11, 22)


def criteria(*rules: dict[str, Any], materials: tuple[str, ...] = ("boards.plasterboard",), **more: Any) -> Criteria:
    stated = [{"id": f"r{index}"} | rule for index, rule in enumerate(rules)]
    return CRITERIA.validate_python({"materials": materials, "fate": "closed_loop_recycling", "rules": stated, **more})


def found(stated: Criteria) -> list[tuple[str, str]]:
    return [(fault.pointer, fault.code) for fault in faults(stated, TODAY)]


def limit(kind: str, low: object = None, high: object = None, **more: Any) -> dict[str, Any]:
    return {"rule": kind, "at_least": low, "at_most": high, **more}


def mm(value: int) -> dict[str, Any]:
    return {"value": value, "unit": "mm"}


def much(value: float, unit: str = "t") -> dict[str, Any]:
    return {"value": value, "unit": unit}


def price(amount: str = "5", unit: str | None = None, since: str = "2026-01-01", currency: str = "EUR") -> dict[str, Any]:
    charge = {"money": {"amount": amount, "currency": currency}, "per": "t"}
    return {"kind": "gate_fee", "charge": charge, "vat": "excluded", "since": since, "from_quantity": unit and much(3, unit)}


FORBIDDEN_WOOD = {"rule": "forbidden", "what": "wood"}
DRY = {"rule": "moisture", "state": "dry"}


@pytest.mark.parametrize(
    ("rule", "where", "code"),
    [
        ({"rule": "forbidden", "what": "abestos"}, "/what", "term_unknown"),
        ({"rule": "max_fraction", "component": "snad", "at_most": {"value": 5}}, "/component", "term_unknown"),
        ({"rule": "allowed_attachments", "allowed": ["nails", "scews"]}, "/allowed/1", "term_unknown"),
        ({"rule": "document_required", "any_of": ["asbestos_survey"]}, "/any_of/0", "term_unknown"),
        ({"rule": "performance", "property": "fire_clas", "at_least_class": "B"}, "/property", "term_unknown"),
        ({"rule": "document_required", "any_of": []}, "/any_of", "list_empty"),
        ({"rule": "packaging", "one_of": []}, "/one_of", "list_empty"),
        ({"rule": "brand_scope", "scope": "own"}, "/brands", "list_empty"),
        ({"rule": "brand_scope", "scope": "any", "brands": ["Knauf"]}, "/brands", "brands_unused"),
        ({"rule": "origin"}, "/allowed", "origin_unsaid"),
        ({"rule": "origin", "allowed": ["office"], "refused": ["office"]}, "/refused/0", "allowed_and_refused"),
        ({"rule": "moisture", "state": "at_most"}, "/at_most", "share_missing"),
        (DRY | {"at_most": {"value": 5}}, "/at_most", "share_unused"),
        ({"rule": "allowed_attachments", "allowed": ["other"]}, "/allowed/0", "other_allowed"),
        (limit("dimension", mm(500), mm(400), measure="length"), "/at_least", "minimum_above_maximum"),
        (limit("quantity", much(3), much(2999, "kg")), "/at_least", "minimum_above_maximum"),
        (limit("performance", 12, 9, property="sound_reduction"), "/at_least", "minimum_above_maximum"),
        ({"rule": "construction_year", "not_before": 1990, "not_after": 1980}, "/not_before", "minimum_above_maximum"),
        (
            {"rule": "max_fraction", "component": "sand", "at_most": {"value": 5}, "grain_from": mm(20), "grain_to": mm(10)},
            "/grain_from",
            "minimum_above_maximum",
        ),
        ({"rule": "construction_year", "not_before": 2090}, "/not_before", "year_beyond"),
        (limit("dimension", measure="length"), "", "limit_missing"),
        (limit("performance", property="fire_class"), "", "limit_missing"),
        (limit("performance", 3, property="fire_class"), "/at_least", "property_otherwise"),
        (limit("performance", property="u_value", at_least_class="B"), "/at_least_class", "property_otherwise"),
        (limit("performance", property="fire_class", at_least_class="A3"), "/at_least_class", "class_unknown"),
        (limit("performance", property="slip_class", one_of=["R9", "R99"]), "/one_of/1", "class_unknown"),
        ({"rule": "lead_time", "days": -1}, "/days", "days_beyond"),
        (DRY | {"id": "very dry"}, "/id", "id_malformed"),
        (DRY | {"on_fail": {"consequence": "surcharge"}}, "/on_fail/charge", "charge_missing"),
        (DRY | {"on_fail": {"consequence": "reclassify"}}, "/on_fail/reclassified_as", "reclassified_unclear"),
    ],
)
def test_a_rule_that_is_wrong_in_itself_is_told_where_it_is(rule: dict[str, Any], where: str, code: str) -> None:
    assert found(criteria(rule)) == [(f"/rules/0{where}", code)]


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        (FORBIDDEN_WOOD, {"rule": "max_fraction", "component": "wood", "at_most": {"value": 1}}, "forbidden_and_limited"),
        ({"rule": "forbidden", "what": "mortar"}, {"rule": "allowed_attachments", "allowed": ["mortar"]}, "forbidden_and_allowed"),
        ({"rule": "moisture", "state": "any"}, DRY, "cannot_both_hold"),
        ({"rule": "brand_scope", "scope": "any"}, {"rule": "brand_scope", "scope": "own", "brands": ["Knauf"]}, "cannot_both_hold"),
        ({"rule": "packaging", "one_of": ["pallet"]}, {"rule": "packaging", "one_of": ["loose"]}, "cannot_both_hold"),
        ({"rule": "origin", "allowed": ["office"]}, {"rule": "origin", "refused": ["office"]}, "cannot_both_hold"),
        (limit("dimension", mm(500), measure="width"), limit("dimension", None, mm(400), measure="width"), "cannot_both_hold"),
        (limit("quantity", much(9)), limit("quantity", None, much(8)), "cannot_both_hold"),
        ({"rule": "construction_year", "not_before": 1990}, {"rule": "construction_year", "not_after": 1980}, "cannot_both_hold"),
        (
            limit("performance", property="fire_class", at_least_class="B"),
            limit("performance", property="fire_class", one_of=["E", "F"]),
            "cannot_both_hold",
        ),
        (DRY, DRY, "rule_twice"),
    ],
)
def test_two_rules_that_contradict_each_other_are_told(one: dict[str, Any], other: dict[str, Any], code: str) -> None:
    assert found(criteria(one, other)) == [("/rules/1", code)]
    assert found(criteria(other, one)) == [("/rules/1", code)]


def test_a_wish_may_go_further_than_what_must_be() -> None:
    assert found(criteria({"rule": "moisture", "state": "any"}, DRY | {"level": "preferred"})) == []


def test_one_component_may_have_a_surcharge_and_a_refusal() -> None:
    stricter = {"rule": "max_fraction", "component": "sand", "at_most": {"value": 5}}
    charge = {"consequence": "surcharge", "charge": {"money": {"amount": "4"}, "per": "t"}}
    assert found(criteria(stricter | {"on_fail": charge}, stricter | {"at_most": {"value": 10}})) == []


def test_an_id_names_one_rule() -> None:
    assert found(criteria(DRY, FORBIDDEN_WOOD | {"id": "r0"})) == [("/rules/1/id", "id_taken")]


def test_a_material_is_one_of_the_vocabulary() -> None:
    assert found(criteria(materials=("boards.plasterbord",))) == [("/materials/0", "material_unknown")]
    assert found(criteria(materials=())) == [("/materials", "materials_missing")]


def test_a_limit_is_in_a_unit_that_the_material_can_have() -> None:
    assert found(criteria(limit("quantity", much(3, "m2")))) == []
    assert found(criteria(limit("quantity", much(3, "m2")), materials=("bulk.sand",))) == [("/rules/0/at_least/unit", "unit_impossible")]


@pytest.mark.parametrize(
    ("prices", "where", "code"),
    [
        ([price(unit="t"), price(unit="m2")], "/prices/1/from_quantity/unit", "tier_units_differ"),
        ([price(), price("6")], "/prices/1", "price_twice"),
        ([price("-3")], "/prices/0/charge/money/amount", "amount_below_zero"),
        ([price(), price(since="2026-02-01", currency="GBP")], "/prices/1/charge/money/currency", "currencies_differ"),
        ([price(since="2062-01-01")], "/prices/0/since", "date_beyond"),
    ],
)
def test_prices_can_be_told_apart(prices: list[dict[str, Any]], where: str, code: str) -> None:
    assert found(criteria(prices=prices)) == [(where, code)]


def test_a_certificate_is_a_term() -> None:
    assert found(criteria(certificates=["receipts"])) == [("/certificates/0", "term_unknown")]


@given(st.one_of(*kinds.values()))
def test_rules_that_can_be_met_have_no_fault(rule: Rule) -> None:
    assert found(Criteria(materials=(MaterialCode("boards.plasterboard"),), fate=Fate.CLOSED_LOOP, rules=(rule,))) == []


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_is_there_in_every_language_with_the_same_facts(code: str) -> None:
    facts = {frozenset(name for _, name, _, _ in Formatter().parse(sentence) if name) for sentence in SENTENCES[code].values()}
    assert set(SENTENCES[code]) == set(Language)
    assert len(facts) == 1


@pytest.mark.parametrize("language", Language)
def test_every_fault_can_be_told(language: Language) -> None:
    wrong = criteria(limit("dimension", mm(5), mm(4), measure="length"), {"rule": "forbidden", "what": "x"}, materials=("x",))
    assert all(told(fault, language) and "{" not in told(fault, language) for fault in faults(wrong, TODAY))
