"""What follows from an offer: material, place, mass, audience, completeness."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.geography import Point, Precision
from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Certainty, Window
from services.listings.domain import errors
from services.listings.domain.completeness import WEIGHTS
from services.listings.domain.offer import Audience, Availability, Condition, Location, PlaceShown, Visibility
from tests.listings.offers import SPRING, TODAY, an_offer, available, knowledge

KNOWN = knowledge()
ON_SITE = [certainty for certainty in Certainty if certainty is not Certainty.RELEASED]


def facts(**overrides):
    return KNOWN.derive(an_offer(**overrides), TODAY)


def test_a_title_is_enough_to_know_the_material():
    material = facts(title="4.000 waalformaat gevelstenen, gekuist", quantity=Quantity(Decimal(4000), Unit.PIECE)).material
    assert (material.code, material.confidence > 0.8) == ("masonry.brick.facing", True)
    assert material.vocabulary_version


OVER = Availability(Window(date(2026, 1, 1), date(2026, 1, 31)))


def test_what_keeps_its_days_is_read_again_though_they_lie_behind():
    before = an_offer(available=OVER)
    assert KNOWN.derive_again(before, replace(before, building_year=2010), TODAY) == facts(building_year=2010)
    with pytest.raises(errors.WindowOver):
        KNOWN.derive(before, TODAY)


def test_what_is_ahead_is_not_moved_to_days_that_lie_behind():
    with pytest.raises(errors.WindowOver):
        KNOWN.derive_again(an_offer(), an_offer(available=OVER), TODAY)


def test_a_title_that_means_nothing_is_kept_as_unsorted():
    material = facts(title="allerlei brol").material
    assert (material.code, material.confidence) == ("unsorted", 0.0)


def test_a_stated_code_is_taken_at_its_word():
    assert facts(title="spullen", material="floors.wood").material.confidence == 1.0


def test_an_unknown_code_names_the_nearest():
    with pytest.raises(errors.MaterialUnknown) as refused:
        facts(material="masonry.brick.facin")
    assert "masonry.brick.facing" in refused.value.nearest


def test_the_description_helps_where_the_title_says_nothing():
    assert facts(title="Partij uit school", description="binnendeuren met kader").material.code.startswith("openings.door")


def test_a_unit_that_the_stated_class_cannot_be_counted_in_is_refused_with_those_that_fit():
    with pytest.raises(errors.UnitUnfit) as refused:
        facts(material="masonry.brick.facing", quantity=Quantity(Decimal(5), Unit.METRE))
    assert {"piece", "kg", "t"} <= set(refused.value.units)


def test_mass_says_how_it_was_derived():
    mass = facts(material="masonry.brick.facing", quantity=Quantity(Decimal(1000), Unit.PIECE)).mass
    assert mass is not None
    assert mass.quantity.unit is Unit.KILOGRAM
    assert "kg/piece" in mass.how


@pytest.mark.parametrize("certainty", ON_SITE)
def test_on_a_site_the_place_is_blurred_to_the_municipality(certainty):
    derived = facts(available=available(certainty))
    assert derived.shown.precision is Precision.MUNICIPALITY
    assert derived.place.precision is Precision.POSTAL_CODE
    assert derived.shown.point != derived.place.point


def test_once_released_the_place_is_exact():
    derived = facts(available=available(Certainty.RELEASED))
    assert derived.shown == derived.place


@pytest.mark.parametrize("certainty", list(Certainty))
@pytest.mark.parametrize(("wish", "blurred"), [(PlaceShown.EXACT, False), (PlaceShown.MUNICIPALITY, True)])
def test_the_owner_decides_how_exactly_the_place_is_shown(certainty, wish, blurred):
    derived = facts(available=available(certainty), visibility=Visibility(place=wish))
    assert (derived.shown.precision is Precision.MUNICIPALITY) is blurred


@given(st.floats(4.38, 4.42), st.floats(51.19, 51.23))
def test_every_place_in_a_municipality_is_shown_at_the_same_point(lon, lat):
    derived = facts(location=Location(point=Point(lon, lat)))
    others = KNOWN.gazetteer.by_municipality(derived.place.municipality)
    assert derived.shown.point == others.point


@given(st.floats(8.0, 8.0999), st.floats(50.0, 50.0999))
def test_abroad_a_fixed_cell_stands_for_every_place_in_it(lon, lat):
    assert facts(location=Location(point=Point(lon, lat), country="DE")).shown.point == Point(8.05, 50.05)


def test_an_unknown_postal_code_names_those_near_it():
    with pytest.raises(errors.PlaceUnknown) as refused:
        facts(location=Location("2799"))
    assert "2800" in refused.value.nearest


@pytest.mark.parametrize(
    ("name", "municipality"), [("Mechelen", "Mechelen"), ("malines", "Mechelen"), ("LIEGE", "Liège"), ("Luik", "Liège")]
)
def test_a_municipality_is_a_place_in_any_of_its_languages(name, municipality):
    place = facts(location=Location(municipality=name)).place
    assert (place.municipality, place.precision) == (municipality, Precision.MUNICIPALITY)


def test_an_unknown_municipality_names_those_like_it():
    with pytest.raises(errors.MunicipalityUnknown) as refused:
        facts(location=Location(municipality="Mechlen"))
    assert "Mechelen" in refused.value.nearest


def test_a_postal_code_abroad_asks_for_a_point():
    with pytest.raises(errors.PlaceUnknown):
        facts(location=Location("1012", "NL"))


@pytest.mark.parametrize("material", ["metal.copper.pipe", "heating.boiler", "metal.lead"])
def test_what_thieves_want_shows_to_traders_only_while_it_is_in_a_building(material):
    one = {"material": material, "quantity": Quantity(Decimal(100), Unit.KILOGRAM), "building_year": 2010}
    assert facts(**one, visibility=Visibility(audience=Audience.EVERYONE)).audience is Audience.TRADERS
    assert facts(**one, available=available(Certainty.RELEASED)).audience is Audience.EVERYONE


def test_days_that_lie_behind_are_refused():
    with pytest.raises(errors.WindowOver):
        facts(available=Availability(Window(date(2026, 1, 1), TODAY - timedelta(days=1))))


def test_the_last_day_still_counts():
    assert facts(available=Availability(Window(date(2026, 1, 1), TODAY))).material


def test_a_date_beyond_all_planning_is_refused():
    with pytest.raises(errors.WindowTooFar):
        facts(available=Availability(replace(SPRING, end=date(2099, 1, 1))))


@pytest.mark.parametrize("code", ["170102", "170106", "170106*", "191212"])
def test_entries_of_the_list_of_waste_are_taken(code):
    assert facts(eural=code).material


@pytest.mark.parametrize("code", ["170199", "170102*", "990101"])
def test_what_is_not_in_the_list_of_waste_is_refused(code):
    with pytest.raises(errors.EuralUnknown):
        facts(eural=code)


def test_completeness_grows_with_what_is_stated_and_names_what_is_missing():
    bare, better = facts(), facts(condition=Condition.B, building_year=1962)
    assert bare.completeness < better.completeness
    assert "/condition" in bare.missing
    assert "/condition" not in better.missing


def test_what_is_missing_comes_weightiest_first():
    missing = facts(title="brol").missing
    assert list(missing) == sorted(missing, key=lambda pointer: -WEIGHTS[pointer])
