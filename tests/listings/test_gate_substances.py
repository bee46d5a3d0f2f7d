"""The gate on other substances: refused, conditional, or only to be read about."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Window
from services.listings.domain.gate import Ruling, gate
from services.listings.domain.offer import Availability, Evidence, EvidenceKind, Finding, LegalStatus, Location, Offer, Substance
from services.vocabulary.places import Region
from services.vocabulary.vocabulary import vocabulary

TODAY = date(2026, 3, 1)
LAB = Evidence(EvidenceKind.LAB_ANALYSIS, date=date(2026, 1, 15))


def make_offer(**overrides) -> Offer:
    offer = Offer("partij", Quantity(Decimal(10), Unit.PIECE), Location("2800"), Availability(Window(date(2026, 4, 1))))
    return replace(offer, **overrides)


def ruling(code, *, may_contain=None, **offer) -> Ruling:
    material = vocabulary().get(code)
    if may_contain is not None:
        material = replace(material, may_contain=frozenset(may_contain))
    return gate().rule(make_offer(**offer), material, Region.FLANDERS, TODAY)


def holds(code, **named) -> set[str]:
    return {hold.code for hold in ruling(code, **named).holds}


def cautions(code, **named) -> set[str]:
    return {caution.code for caution in ruling(code, **named).cautions}


def found(substance, finding=Finding.PRESENT):
    return ((substance, finding),)


def test_a_creosoted_sleeper_is_refused_for_reuse():
    assert holds("timber.sleeper.creosoted") == {"hazardous_material"}


def test_a_creosoted_sleeper_as_waste_for_recycling_is_for_traders_only():
    result = ruling("timber.sleeper.creosoted", legal_status=LegalStatus.WASTE_FOR_RECYCLING)
    assert (result.holds, result.traders_only) == ((), True)


def test_a_creosoted_sleeper_is_not_prepared_for_reuse_either():
    assert holds("timber.sleeper.creosoted", legal_status=LegalStatus.WASTE_FOR_PREPARING_FOR_REUSE) == {"hazardous_material"}


def test_a_wooden_sleeper_is_held_until_creosote_is_ruled_out():
    assert holds("timber.sleeper") == {"creosote_not_ruled_out"}
    assert holds("timber.sleeper", evidence=(LAB,)) == {"creosote_not_ruled_out"}
    assert holds("timber.sleeper", substances=found(Substance.CREOSOTE, Finding.ABSENT)) == {"creosote_not_ruled_out"}
    assert holds("timber.sleeper", evidence=(LAB,), substances=found(Substance.CREOSOTE, Finding.ABSENT)) == set()


def test_an_untreated_sleeper_publishes():
    assert holds("timber.sleeper.untreated") == set()


def test_findings_that_contradict_each_other_clear_nothing():
    both = found(Substance.CREOSOTE, Finding.ABSENT) + found(Substance.CREOSOTE, Finding.SUSPECTED)
    assert holds("timber.sleeper", evidence=(LAB,), substances=both) == {"creosote_found", "creosote_not_ruled_out"}


@pytest.mark.parametrize(
    ("substance", "code"),
    [
        (Substance.CREOSOTE, "creosote_found"),
        (Substance.CCA, "cca_found"),
        (Substance.PCB, "pcb_found"),
        (Substance.COAL_TAR, "coal_tar_found"),
        (Substance.RADIOACTIVE_SOURCE, "radioactive_source_found"),
        (Substance.ASBESTOS, "asbestos_found"),
    ],
)
@pytest.mark.parametrize("finding", [Finding.PRESENT, Finding.SUSPECTED])
def test_what_is_found_or_suspected_is_refused_in_any_material(substance, code, finding):
    assert code in holds("timber.beam", substances=found(substance, finding))


def test_impregnated_timber_is_held_until_cca_is_ruled_out():
    assert holds("timber.impregnated") == {"cca_not_ruled_out"}
    assert holds("timber.impregnated", building_year=2007) == {"cca_not_ruled_out"}
    assert holds("timber.impregnated", building_year=2008) == set()
    assert holds("timber.impregnated", evidence=(LAB,), substances=found(Substance.CCA, Finding.ABSENT)) == set()


@pytest.mark.parametrize("code", ["timber.impregnated", "timber.sleeper", "timber.pole"])
def test_treated_wood_as_waste_for_recycling_goes_to_traders(code):
    result = ruling(code, legal_status=LegalStatus.WASTE_FOR_RECYCLING)
    assert (result.holds, result.traders_only) == ((), True)


def test_a_pole_may_hold_two_preservatives_and_says_both():
    assert holds("timber.pole") == {"creosote_not_ruled_out", "cca_not_ruled_out"}


@pytest.mark.parametrize("code", ["finishes.sealant", "electrical.capacitor", "electrical.transformer"])
def test_what_pcb_was_made_for_is_held_until_a_lab_shows_it_absent(code):
    absent = found(Substance.PCB, Finding.ABSENT)
    assert "pcb_not_ruled_out" in holds(code)
    assert "pcb_not_ruled_out" in holds(code, building_year=1986)
    assert "pcb_not_ruled_out" not in holds(code, building_year=1987)
    assert "pcb_not_ruled_out" in holds(code, evidence=(LAB,))
    assert "pcb_not_ruled_out" not in holds(code, evidence=(LAB,), substances=absent)


def test_a_pcb_sealant_is_refused_for_reuse_whatever_its_year():
    assert "hazardous_material" in holds("finishes.sealant.pcb", building_year=2010)


def test_an_old_window_publishes_with_a_word_on_its_sealant():
    assert holds("openings.window") == set()
    assert "pcb_possible" in cautions("openings.window")
    assert "pcb_possible" not in cautions("openings.window", building_year=1995)


def test_pcb_is_refused_as_waste_for_recycling_too():
    assert "pcb_found" in holds("unsorted", substances=found(Substance.PCB), legal_status=LegalStatus.WASTE_FOR_RECYCLING)


def test_a_smoke_detector_is_held_until_it_is_shown_to_be_optical():
    photograph = Evidence(EvidenceKind.PHOTOGRAPHS, date=TODAY)
    absent = found(Substance.RADIOACTIVE_SOURCE, Finding.ABSENT)
    assert holds("electrical.smoke_detector") == {"radioactive_source_not_ruled_out"}
    assert holds("electrical.smoke_detector", evidence=(photograph,)) == {"radioactive_source_not_ruled_out"}
    assert holds("electrical.smoke_detector", evidence=(photograph,), substances=absent) == set()


def test_an_ionisation_smoke_detector_is_refused():
    assert holds("electrical.smoke_detector.ionisation") == {"radioactive_source_not_ruled_out", "hazardous_material"}


def test_mercury_lamps_are_published_for_traders_only():
    result = ruling("lighting.fluorescent_tube")
    assert (result.holds, result.traders_only) == ((), True)
    assert "mercury_lamp" in {caution.code for caution in result.cautions}


@pytest.mark.parametrize("code", ["bulk.asphalt", "paving.asphalt"])
def test_old_asphalt_is_held_until_coal_tar_is_ruled_out(code):
    absent = found(Substance.COAL_TAR, Finding.ABSENT)
    assert "coal_tar_not_ruled_out" in holds(code, building_year=1975)
    assert "coal_tar_not_ruled_out" not in holds(code, building_year=1975, evidence=(LAB,), substances=absent)


def test_old_roof_bitumen_is_held_until_coal_tar_and_asbestos_are_ruled_out():
    absent = found(Substance.COAL_TAR, Finding.ABSENT)
    assert holds("roofing.bitumen", building_year=1970) == {"coal_tar_not_ruled_out", "asbestos_evidence_missing"}
    assert holds("roofing.bitumen", building_year=1970, evidence=(LAB,)) == {"coal_tar_not_ruled_out"}
    assert holds("roofing.bitumen", building_year=1970, evidence=(LAB,), substances=absent) == set()


@pytest.mark.parametrize(("year", "held"), [(1980, True), (1981, False)])
def test_roof_bitumen_is_taken_to_be_free_of_tar_from_1981(year, held):
    assert ("coal_tar_not_ruled_out" in holds("roofing.bitumen", building_year=year)) is held


def test_old_parquet_publishes_with_a_word_on_its_glue():
    assert holds("floors.wood.parquet") == set()
    assert "coal_tar_possible" in cautions("floors.wood.parquet")
    assert "coal_tar_possible" not in cautions("floors.wood.parquet", building_year=1999)


@pytest.mark.parametrize(("year", "warned"), [(None, True), (2017, True), (2018, False)])
def test_polystyrene_from_before_2018_may_hold_hbcd(year, warned):
    assert ("hbcd_possible" in cautions("unsorted", may_contain=["hbcd"], building_year=year)) is warned


def test_a_lab_that_finds_no_hbcd_takes_the_caution_away():
    absent = found(Substance.HBCD, Finding.ABSENT)
    assert "hbcd_possible" not in cautions("unsorted", may_contain=["hbcd"], evidence=(LAB,), substances=absent)


def test_hbcd_found_is_refused_and_hbcd_suspected_is_a_caution():
    assert holds("unsorted", substances=found(Substance.HBCD)) == {"hbcd_found"}
    assert holds("unsorted", substances=found(Substance.HBCD, Finding.SUSPECTED)) == set()
    assert "hbcd_suspected" in cautions("unsorted", substances=found(Substance.HBCD, Finding.SUSPECTED))


@pytest.mark.parametrize(
    ("substance", "code"),
    [
        (Substance.CMR_FIBRES, "mineral_fibres_found"),
        (Substance.LEAD_PAINT, "lead_paint_found"),
        (Substance.MERCURY, "mercury_found"),
    ],
)
@pytest.mark.parametrize("finding", [Finding.PRESENT, Finding.SUSPECTED])
def test_fibres_lead_and_mercury_publish_with_a_caution(substance, code, finding):
    assert holds("metal.steel", substances=found(substance, finding)) == set()
    assert code in cautions("metal.steel", substances=found(substance, finding))


@pytest.mark.parametrize(
    ("substance", "code"),
    [("cmr_fibres", "mineral_fibres_possible"), ("lead_paint", "lead_paint_possible"), ("mercury", "mercury_possible")],
)
def test_a_class_that_may_hold_them_is_published_with_a_caution_until_a_lab_says_otherwise(substance, code):
    assert holds("unsorted", may_contain=[substance]) == set()
    assert code in cautions("unsorted", may_contain=[substance])
    absent = found(Substance(substance), Finding.ABSENT)
    assert code not in cautions("unsorted", may_contain=[substance], evidence=(LAB,), substances=absent)


def test_plain_bricks_have_nothing_to_say():
    result = ruling("masonry.brick.facing")
    assert (result.holds, result.cautions, result.traders_only) == ((), (), False)
