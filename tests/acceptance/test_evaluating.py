"""What the evaluator makes of single rules: figures from receivers that publish them."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from services.acceptance.domain.amounts import Length, Share, ShareUnit
from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.evaluating import evaluate
from services.acceptance.domain.facts import DRY, OTHER, About, Amount, Aspect, Basis, Choice, Fact, Paper, Presence, Provenance, Value
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.arrangements import Packaging
from services.acceptance.domain.rules.composition import (
    AllowedAttachments,
    Forbidden,
    LabLimit,
    MaxContamination,
    MaxFraction,
    Moisture,
    Wetness,
)
from services.acceptance.domain.rules.fitness import Performance
from services.acceptance.domain.rules.measures import Amounts
from services.acceptance.domain.rules.papers import DocumentRequired, PreApproval
from services.acceptance.domain.rules.rule import Charge, ChargedPer, Consequence, OnFail
from services.acceptance.domain.verdict import Outcome, Remedy, Verdict, Why
from services.kernel.money import Money
from services.kernel.quantity import Quantity, Unit
from services.vocabulary.vocabulary import vocabulary

TODAY = dt.date(2026, 11, 22)
PLASTERBOARD = vocabulary().get("boards.plasterboard")

SAND = MaxFraction(id="sand", component="sand", at_most=Share(Decimal(5)))
TAR = LabLimit(id="tar", substance="pak10", at_most=Share(Decimal(75), ShareUnit.MILLIGRAMS_PER_KILOGRAM))
NAILS_ONLY = AllowedAttachments(id="fixed", allowed=("nails", "screws"))
THREE_TONNES = Amounts(id="enough", at_least=Quantity(Decimal(3), Unit.TONNE))
SURVEY = DocumentRequired(id="survey", any_of=("asbestos_inventory", "destructive_inventory"), number=True, max_age_days=1825)


def fact(about: About, value: Value, of: str = "", basis: Basis = Basis.STATED, **told: Any) -> Fact:
    return Fact(Aspect(about, of), value, basis, Provenance(**told))


def judged(rule: Rule, *facts: Fact, tonnes: str = "1") -> Verdict:
    load = Circumstances(PLASTERBOARD, Quantity(Decimal(tonnes), Unit.TONNE), TODAY, until=TODAY + dt.timedelta(days=30))
    return evaluate([rule], Knowledge(facts), load)


def share(of: str, low: str, high: str | None = None, basis: Basis = Basis.STATED) -> Fact:
    return fact(About.FRACTION, Amount(Decimal(low), Decimal(high or low)), of, basis)


@pytest.mark.parametrize(
    ("facts", "outcome", "why", "remedy"),
    [
        ((), Outcome.UNKNOWN, Why.NOT_STATED, Remedy.MEASURE),
        ((share("sand", "0.05"),), Outcome.PASS, Why.MET, None),
        ((share("sand", "0.06"),), Outcome.FAIL, Why.NOT_MET, Remedy.SORT),
        ((share("sand", "0.03", "0.07"),), Outcome.UNKNOWN, Why.NOT_SURE, Remedy.MEASURE),
        ((share("foreign", "0.02"),), Outcome.PASS, Why.MET, None),
        ((share("foreign", "0.08"),), Outcome.UNKNOWN, Why.NOT_STATED, Remedy.MEASURE),
        ((fact(About.SUBSTANCE, Presence.ABSENT, "sand"),), Outcome.PASS, Why.MET, None),
        ((share("sand", "0.01"), share("sand", "0.09", basis=Basis.MEASURED)), Outcome.FAIL, Why.NOT_MET, Remedy.SORT),
        ((share("sand", "0.01"), share("sand", "0.04", "0.06", Basis.MEASURED)), Outcome.FAIL, Why.CONTRADICTED, Remedy.SORT),
    ],
)
def test_rubble_with_at_most_five_percent_of_sand(facts: tuple[Fact, ...], outcome: Outcome, why: Why, remedy: Remedy | None) -> None:
    (result,) = judged(SAND, *facts).results
    assert (result.outcome, result.why, result.remedy) == (outcome, why, remedy)


def test_a_limit_that_wants_a_laboratory_is_not_met_by_a_statement_but_missed_by_one() -> None:
    (said,) = judged(TAR, share("pak10", "0.00002")).results
    assert (said.outcome, said.why, said.remedy) == (Outcome.UNKNOWN, Why.NOT_PROVED, Remedy.TEST)
    assert judged(TAR, share("pak10", "0.0002")).outcome is Outcome.FAIL
    assert judged(TAR, share("pak10", "0.00002", basis=Basis.MEASURED)).outcome is Outcome.PASS


STRONG = Performance(id="strong", property="compressive_strength", at_least=Decimal(10), proof=Basis.MEASURED)
BY_METHOD = [
    (TAR, (About.FRACTION, "pak10"), ("0.00002", "0.0002")),
    (STRONG, (About.PROPERTY, "compressive_strength"), ("12", "8")),
]


@pytest.mark.parametrize(("rule", "about", "figures"), BY_METHOD, ids=["lab_limit", "performance"])
def test_what_was_found_by_another_method_than_is_asked_is_not_proved(rule, about, figures) -> None:
    asked = replace(rule, method="CMA/3/B")
    good, bad = (Amount.exactly(Decimal(figure)) for figure in figures)

    def found(value: Amount, method: str | None) -> Fact:
        return fact(about[0], value, about[1], Basis.MEASURED, method=method)

    assert judged(rule, found(good, None)).outcome is Outcome.PASS
    for method in (None, "EN 12457-2"):
        (result,) = judged(asked, found(good, method)).results
        assert (result.outcome, result.why, result.remedy) == (Outcome.UNKNOWN, Why.NOT_PROVED, Remedy.TEST)
        assert judged(asked, found(good, method), found(good, "cma/3/b")).outcome is Outcome.PASS
        assert judged(asked, found(bad, method)).outcome is Outcome.FAIL


@pytest.mark.parametrize(
    ("what", "proof", "remedy"),
    [
        ("asbestos", Basis.DERIVED, Remedy.TEST),
        ("pcb", Basis.STATED, Remedy.TEST),
        ("lime_plaster", Basis.STATED, Remedy.STATE),
        ("fire_damage", Basis.DERIVED, Remedy.STATE),
        ("metal", Basis.MEASURED, Remedy.TEST),
    ],
)
def test_what_shows_needs_no_laboratory_unless_the_rule_wants_it_measured(what: str, proof: Basis, remedy: Remedy) -> None:
    (result,) = judged(Forbidden(id="r", what=what, proof=proof)).results
    assert (result.outcome, result.remedy) == (Outcome.UNKNOWN, remedy)


def test_a_suspected_substance_leaves_it_open() -> None:
    rule = Forbidden(id="asbestos", what="asbestos")
    assert judged(rule, fact(About.SUBSTANCE, Presence.SUSPECTED, "asbestos")).outcome is Outcome.UNKNOWN
    assert judged(rule, fact(About.SUBSTANCE, Presence.PRESENT, "asbestos")).outcome is Outcome.FAIL
    assert judged(rule, fact(About.SUBSTANCE, Presence.ABSENT, "asbestos")).outcome is Outcome.PASS


@pytest.mark.parametrize("certain", [Basis.CERTIFIED, Basis.STATED])
def test_a_suspicion_of_it_is_not_outweighed_by_a_share_of_nothing(certain: Basis) -> None:
    rule = Forbidden(id="asbestos", what="asbestos")
    suspected = fact(About.SUBSTANCE, Presence.SUSPECTED, "asbestos", certain)
    (result,) = judged(rule, suspected, share("asbestos", "0")).results
    assert (result.outcome, result.why, result.fact) == (Outcome.FAIL, Why.CONTRADICTED, suspected)


def test_what_is_attached_passes_once_the_list_is_complete() -> None:
    nails, no_more = fact(About.ATTACHMENT, Presence.PRESENT, "nails"), fact(About.ATTACHMENT, Presence.ABSENT, OTHER)
    assert judged(NAILS_ONLY, nails).outcome is Outcome.UNKNOWN
    assert judged(NAILS_ONLY, nails, no_more).outcome is Outcome.PASS
    verdict = judged(NAILS_ONLY, nails, no_more, fact(About.ATTACHMENT, Presence.PRESENT, "aluminium"))
    assert [(one.outcome, one.remedy) for one in verdict.results] == [(Outcome.FAIL, Remedy.CLEAN)]


@pytest.mark.parametrize(("state", "outcome"), [(Wetness.ANY, Outcome.PASS), (Wetness.DRY, Outcome.FAIL)])
def test_gypsum_may_be_wet_at_one_plant_and_must_be_dry_at_the_next(state: Wetness, outcome: Outcome) -> None:
    wet = fact(About.MOISTURE, Amount.exactly(Decimal("0.12")))
    assert judged(Moisture(id="wet", state=state), wet).outcome is outcome
    assert judged(Moisture(id="wet", state=state), fact(About.MOISTURE, Amount(Decimal(0), DRY))).outcome is Outcome.PASS


def test_a_load_too_small_can_be_bulked() -> None:
    (result,) = judged(THREE_TONNES).results
    assert (result.outcome, result.remedy) == (Outcome.FAIL, Remedy.BULK)
    assert judged(THREE_TONNES, tonnes="3").outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("paper", "why"),
    [
        (Paper("A-1", issued=TODAY), Why.MET),
        (Paper(issued=TODAY), Why.INCOMPLETE),
        (Paper("A-1"), Why.INCOMPLETE),
        (Paper("A-1", issued=TODAY - dt.timedelta(days=1826)), Why.OUT_OF_DATE),
        (Paper("A-1", issued=TODAY, valid_until=TODAY - dt.timedelta(days=1)), Why.OUT_OF_DATE),
    ],
)
def test_a_survey_counts_with_its_number_and_while_it_is_young(paper: Paper, why: Why) -> None:
    (result,) = judged(SURVEY, fact(About.DOCUMENT, paper, "destructive_inventory")).results
    assert result.why is why
    assert result.outcome is (Outcome.PASS if why is Why.MET else Outcome.UNKNOWN)


LAST = dt.date.max


@pytest.mark.parametrize("paper", [Paper("A-1", issued=LAST), Paper("A-1", issued=TODAY, valid_until=LAST)])
def test_a_paper_of_the_last_day_there_is_can_be_judged(paper: Paper) -> None:
    assert judged(SURVEY, fact(About.DOCUMENT, paper, "asbestos_inventory")).outcome is Outcome.PASS
    assert judged(PreApproval(id="asked", valid_days=30), fact(About.APPROVAL, paper)).outcome is Outcome.PASS


def test_what_has_a_price_instead_of_a_refusal_is_accepted_either_way() -> None:
    charge = Charge(Money(Decimal(5)), ChargedPer.TONNE)
    dear = MaxContamination(id="dirt", at_most=Share(Decimal(10)), on_fail=OnFail(Consequence.SURCHARGE, charge))
    for facts in ((), (share("foreign", "0.2"),)):
        verdict = judged(dear, *facts)
        assert verdict.outcome is Outcome.PASS
        assert [result.rule for result in verdict.on_terms] == [dear]


def test_grains_are_counted_between_their_sizes() -> None:
    fines = MaxFraction(id="fines", component="fines", at_most=Share(Decimal(5)), grain_to=Length(Decimal("11.2")))
    sized = Fact(Aspect(About.FRACTION, "fines", (None, Decimal("11.2"))), Amount.exactly(Decimal("0.08")))
    assert judged(fines, sized).outcome is Outcome.FAIL
    assert judged(fines, share("fines", "0.04")).outcome is Outcome.PASS, "all fines together are little enough"


def test_other_packaging_can_be_repacked() -> None:
    (result,) = judged(Packaging(id="packed", one_of=("big_bag",)), fact(About.PACKAGING, Choice(frozenset({"loose"})))).results
    assert (result.outcome, result.remedy) == (Outcome.FAIL, Remedy.PACK)
