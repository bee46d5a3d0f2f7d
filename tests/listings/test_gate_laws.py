"""What holds of the gate for every offer, class, region and day; and of its data as packaged."""

import csv
from dataclasses import FrozenInstanceError, fields, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.language import Language
from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Window
from services.listings.domain.gate import PACKAGED, gate, load
from services.listings.domain.offer import Availability, Evidence, EvidenceKind, Finding, LegalStatus, Location, Offer, Substance
from services.listings.domain.rule_reading import read
from services.vocabulary.places import Region
from services.vocabulary.vocabulary import vocabulary

EWC = Path(__file__).parents[2] / "../shared/data/ewc_trilingual.csv"
PACKS = read(PACKAGED)
RULES = [rule for pack in PACKS for rule in pack.rules]
PLAIN = Offer("partij", Quantity(Decimal(1), Unit.PIECE), Location("2800"), Availability(Window(date(2026, 4, 1))))

DAYS = st.dates(date(2000, 1, 1), date(2040, 1, 1))
PAPERS = st.builds(Evidence, st.sampled_from(EvidenceKind), date=st.none() | DAYS, valid_until=st.none() | DAYS)
FINDINGS = st.lists(st.tuples(st.sampled_from(Substance), st.sampled_from(Finding)), max_size=4).map(tuple)
OFFERS = st.builds(
    Offer,
    title=st.just("partij"),
    quantity=st.just(Quantity(Decimal(1), Unit.PIECE)),
    location=st.just(Location("2800")),
    available=st.just(Availability(Window(date(2026, 4, 1)))),
    eural=st.none() | st.sampled_from(["170605", "17 02 04*", "170102", "170405"]),
    substances=FINDINGS,
    evidence=st.lists(PAPERS, max_size=3).map(tuple),
    building_year=st.none() | st.integers(1600, 2030),
    legal_status=st.sampled_from(LegalStatus),
)
MATERIALS = st.sampled_from(list(vocabulary()))
REGIONS = st.none() | st.sampled_from(Region)


def codes(holds) -> set[str]:
    return {hold.code for hold in holds}


@given(OFFERS, MATERIALS, REGIONS, DAYS, PAPERS)
def test_another_paper_never_adds_a_hold(offer, material, region, today, paper):
    before = gate().rule(offer, material, region, today)
    after = gate().rule(replace(offer, evidence=(*offer.evidence, paper)), material, region, today)
    assert codes(after.holds) <= codes(before.holds)


@given(OFFERS, MATERIALS, REGIONS, DAYS, st.integers(0, 400))
def test_a_younger_building_never_adds_a_hold(offer, material, region, today, years):
    older = replace(offer, building_year=offer.building_year and offer.building_year - years)
    younger_holds = codes(gate().rule(offer, material, region, today).holds)
    assert younger_holds <= codes(gate().rule(older, material, region, today).holds)


@given(OFFERS, MATERIALS, REGIONS, DAYS)
def test_an_unknown_building_year_is_held_like_the_oldest(offer, material, region, today):
    unknown, oldest = (gate().rule(replace(offer, building_year=year), material, region, today) for year in (None, 1))
    assert unknown == oldest


@given(OFFERS, MATERIALS, REGIONS, DAYS)
def test_the_same_offer_on_the_same_day_gets_the_same_ruling(offer, material, region, today):
    assert gate().rule(offer, material, region, today) == load().rule(offer, material, region, today)


@given(OFFERS, MATERIALS, REGIONS, DAYS)
def test_every_hold_says_in_four_languages_why_by_which_law_and_where(offer, material, region, today):
    ruling = gate().rule(offer, material, region, today)
    for hold in ruling.holds:
        assert all(hold.text[language].strip() for language in Language)
        assert hold.source.endswith(f"({ruling.pack})")
        assert hold.pointer.removeprefix("/") in {field.name for field in fields(Offer)}


@given(OFFERS, MATERIALS, REGIONS, DAYS)
def test_a_code_is_given_once(offer, material, region, today):
    ruling = gate().rule(offer, material, region, today)
    given_codes = [one.code for one in (*ruling.holds, *ruling.cautions)]
    assert len(given_codes) == len(set(given_codes))


@given(OFFERS, MATERIALS, REGIONS)
def test_the_law_of_long_ago_is_silent(offer, material, region):
    assert gate().rule(offer, material, region, date(1990, 1, 1)).holds == ()


@given(OFFERS, MATERIALS, st.sampled_from(Region))
def test_material_with_asbestos_never_publishes_today(offer, material, region):
    offer = replace(offer, substances=(*offer.substances, (Substance.ASBESTOS, Finding.PRESENT)))
    assert gate().rule(offer, material, region, date(2026, 3, 1)).holds


def test_a_pack_is_named_with_its_date():
    material = vocabulary().get("unsorted")
    assert [gate().rule(PLAIN, material, region, date(2026, 3, 1)).pack for region in (*Region, None)] == [
        *("flanders-2026-01-01", "brussels-2026-01-01", "wallonia-2026-01-01", "europe-2026-01-01")
    ]


def test_the_gate_is_read_once_and_rulings_are_frozen():
    assert gate() is gate()
    material = vocabulary().get("timber.sleeper")
    (hold,) = gate().rule(PLAIN, material, None, date(2026, 3, 1)).holds
    with pytest.raises(FrozenInstanceError):
        hold.code = "other"
    hold.text[Language.EN] = "other"  # a copy: the rule's own text stays
    (again,) = gate().rule(PLAIN, material, None, date(2026, 3, 1)).holds
    assert again.text[Language.EN] != "other"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_has_its_own_text_in_four_languages_and_a_source(rule):
    assert len({rule.text[language] for language in Language}) == len(Language)
    assert any(letter.isdigit() for letter in rule.source) or "OVAM" in rule.source


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_is_in_force_on_the_day_its_pack_was_edited(rule):
    assert rule.in_force(date(2026, 1, 1))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_begins_on_its_first_day(rule):
    assert rule.in_force(rule.start)
    assert not rule.in_force(rule.start - timedelta(days=1))


def test_every_class_that_a_rule_names_exists():
    assert {code for rule in RULES for code in rule.when.classes} <= {material.code for material in vocabulary()}


def test_every_substance_that_a_class_may_contain_has_a_rule():
    looked_for = {substance for rule in RULES for substance in rule.when.may_contain}
    assert {substance for material in vocabulary() for substance in material.may_contain} <= looked_for


def test_every_substance_that_can_be_found_has_a_rule():
    assert {substance for rule in RULES for substance, _ in rule.when.found} == set(Substance)


def test_every_class_that_is_hazardous_is_held_or_for_traders_only():
    offer = replace(PLAIN, building_year=2020)
    dangerous = [material for material in vocabulary() if material.hazardous]
    rulings = [gate().rule(offer, material, region, date(2026, 3, 1)) for material in dangerous for region in Region]
    assert rulings
    assert all(ruling.holds or ruling.traders_only for ruling in rulings)


@pytest.mark.skipif(not EWC.exists(), reason="the list of waste is not beside the project")
def test_the_hazardous_codes_are_those_of_the_list_of_waste():
    with EWC.open(encoding="utf-8") as rows:
        listed = {row["code"] for row in csv.DictReader(rows) if row["level"] == "3" and row["hazardous"] == "1"}
    stated = {code for rule in RULES for code in rule.when.eural_stated}
    assert stated == {code for code in listed if code[:2] in {"15", "16", "17", "19", "20"}}
