"""The gate on asbestos: which papers clear what, from which year, in which region."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from services.kernel.language import Language
from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Window
from services.listings.domain.gate import Ruling, gate
from services.listings.domain.offer import Availability, Evidence, EvidenceKind, Finding, LegalStatus, Location, Offer, Substance
from services.vocabulary.material import Material, MaterialCode, Names
from services.vocabulary.places import Region

TODAY = date(2026, 3, 1)
RECENT = date(2026, 1, 15)


def make_material(code="roofing.slate.fibre_cement", **overrides) -> Material:
    parts = code.split(".")
    ancestors = tuple(MaterialCode(".".join(parts[:depth])) for depth in range(len(parts), 0, -1))
    names = {language: Names(code) for language in Language}
    return replace(Material(ancestors[0], names, Unit.SQUARE_METRE, ancestors), **overrides)


def make_offer(**overrides) -> Offer:
    offer = Offer("kunstleien", Quantity(Decimal(40), Unit.SQUARE_METRE), Location("2800"), Availability(Window(date(2026, 4, 1))))
    return replace(offer, **overrides)


def paper(kind=EvidenceKind.LAB_ANALYSIS, dated=RECENT, valid_until=None) -> Evidence:
    return Evidence(kind, date=dated, valid_until=valid_until)


def ruling(offer, material=None, region=Region.FLANDERS, today=TODAY) -> Ruling:
    return gate().rule(offer, material or make_material(may_contain=frozenset({"asbestos"})), region, today)


def holds(*args, **named) -> set[str]:
    return {hold.code for hold in ruling(*args, **named).holds}


def test_a_lot_without_asbestos_evidence_from_before_2001_is_held_in_flanders():
    assert holds(make_offer(building_year=2000)) == {"asbestos_evidence_missing"}


def test_a_lot_from_2001_needs_no_asbestos_evidence_in_flanders():
    assert holds(make_offer(building_year=2001)) == set()


@pytest.mark.parametrize("region", [*Region, None])
def test_an_unknown_building_year_counts_as_old(region):
    assert "asbestos_evidence_missing" in holds(make_offer(building_year=None), region=region)


@pytest.mark.parametrize(("region", "free_from"), [(Region.FLANDERS, 2001), (Region.BRUSSELS, 2001), (Region.WALLONIA, 2002), (None, 2006)])
def test_the_year_from_which_no_asbestos_is_expected_is_the_regions(region, free_from):
    assert holds(make_offer(building_year=free_from - 1), region=region) == {"asbestos_evidence_missing"}
    assert holds(make_offer(building_year=free_from), region=region) == set()


def test_a_class_that_cannot_contain_asbestos_needs_no_evidence():
    assert holds(make_offer(building_year=1930), make_material("masonry.brick")) == set()


@pytest.mark.parametrize("kind", [EvidenceKind.DESTRUCTIVE_INVENTORY, EvidenceKind.LAB_ANALYSIS])
def test_a_destructive_inventory_or_a_lab_analysis_clears_old_material(kind):
    assert holds(make_offer(building_year=1970, evidence=(paper(kind),))) == set()


@pytest.mark.parametrize("kind", sorted(set(EvidenceKind) - {EvidenceKind.DESTRUCTIVE_INVENTORY, EvidenceKind.LAB_ANALYSIS}))
def test_no_other_paper_clears_asbestos(kind):
    assert holds(make_offer(building_year=1970, evidence=(paper(kind),))) == {"asbestos_evidence_missing"}


def test_a_non_destructive_attest_does_not_clear_dismantled_material_and_the_reason_says_so():
    offer = make_offer(building_year=1970, evidence=(paper(EvidenceKind.ASBESTOS_ATTEST_NON_DESTRUCTIVE),))
    (hold,) = ruling(offer).holds
    assert "non-destructive" in hold.text[Language.EN]
    assert "niet-destructief" in hold.text[Language.NL]


def test_evidence_without_a_date_clears_nothing():
    assert holds(make_offer(evidence=(paper(dated=None),))) == {"asbestos_evidence_missing"}


def test_evidence_from_the_future_clears_nothing():
    assert holds(make_offer(evidence=(paper(dated=date(2026, 3, 2)),))) == {"asbestos_evidence_missing"}


def test_evidence_of_today_clears():
    assert holds(make_offer(evidence=(paper(dated=TODAY),))) == set()


def test_expired_evidence_clears_nothing():
    assert holds(make_offer(evidence=(paper(valid_until=date(2026, 2, 28)),))) == {"asbestos_evidence_missing"}


def test_evidence_clears_on_its_last_day():
    assert holds(make_offer(evidence=(paper(valid_until=TODAY),))) == set()


def test_a_valid_paper_clears_beside_an_expired_one():
    assert holds(make_offer(evidence=(paper(valid_until=date(2026, 2, 1)), paper()))) == set()


def test_a_stated_absence_of_asbestos_is_not_evidence():
    offer = make_offer(building_year=1970, substances=((Substance.ASBESTOS, Finding.ABSENT),))
    assert holds(offer) == {"asbestos_evidence_missing"}


@pytest.mark.parametrize("finding", [Finding.PRESENT, Finding.SUSPECTED])
@pytest.mark.parametrize("region", [*Region, None])
def test_asbestos_found_or_suspected_is_refused_whatever_the_papers(finding, region):
    offer = make_offer(building_year=2020, substances=((Substance.ASBESTOS, finding),), evidence=(paper(),))
    assert "asbestos_found" in holds(offer, make_material("masonry.brick"), region)


@pytest.mark.parametrize("status", list(LegalStatus))
def test_material_that_is_asbestos_is_refused_under_every_legal_status(status):
    material = make_material("insulation.asbestos", hazardous=True, may_contain=frozenset({"asbestos"}))
    offer = make_offer(building_year=2020, legal_status=status, evidence=(paper(),))
    assert "asbestos_material" in holds(offer, material)


def test_an_unsorted_lot_from_an_old_building_is_published_with_a_caution():
    result = ruling(make_offer(), make_material("unsorted"))
    assert result.holds == ()
    assert "asbestos_not_ruled_out" in {caution.code for caution in result.cautions}


def test_an_unsorted_lot_from_a_new_building_has_no_caution():
    assert ruling(make_offer(building_year=2015), make_material("unsorted")).cautions == ()


def test_the_day_before_the_flemish_rule_the_rule_for_everywhere_goes():
    offer = make_offer(building_year=2003)
    assert holds(offer, today=date(2022, 11, 22)) == {"asbestos_evidence_missing"}
    assert holds(offer, today=date(2022, 11, 23)) == set()


def test_the_reason_names_the_year_of_its_own_region():
    assert "2002" in ruling(make_offer(), region=Region.WALLONIA).holds[0].text[Language.FR]
    assert "2001" in ruling(make_offer(), region=Region.FLANDERS).holds[0].text[Language.FR]
