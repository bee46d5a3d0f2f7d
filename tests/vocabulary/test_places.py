"""The gazetteer: against places measured elsewhere, and the laws it keeps whatever is asked of it."""

import csv
from math import ceil
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from services.kernel.geography import Point, Precision, great_circle_km
from services.kernel.language import Language
from services.vocabulary.places import Gazetteer, OutsideBelgium, Region, UnknownPlace, folded, gazetteer

MEASURE = Path("../shared/data/be_postal_places.csv")
WEST, SOUTH, EAST, NORTH = 2.54, 49.49, 6.41, 51.51  # Belgium's box

codes = st.sampled_from(sorted(gazetteer().codes))
municipalities = st.sampled_from(list(gazetteer().municipalities.values()))
points = st.builds(Point, st.floats(-35, 44), st.floats(25, 84)) | st.builds(Point, st.floats(WEST, EAST), st.floats(SOUTH, NORTH))


@pytest.fixture(scope="module")
def places() -> Gazetteer:
    return gazetteer()


@pytest.fixture(scope="module")
def measured() -> list[dict[str, str]]:
    if not MEASURE.exists():
        pytest.skip(f"{MEASURE} is absent")
    with MEASURE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def where(row: dict[str, str]) -> Point:
    return Point(float(row["lon"]), float(row["lat"]))


def test_postal_codes_lie_within_3_km_at_the_median_and_7_km_for_nine_in_ten(places, measured) -> None:
    errors = sorted(
        (
            (great_circle_km(where(row), places.by_postal_code(row["postal_code"]).point), row["postal_code"], row["place"])
            for row in measured
        ),
        reverse=True,
    )
    worst = "\n".join(f"{km:5.1f} km  {code} {place}" for km, code, place in errors[:10])
    rising = [km for km, _, _ in reversed(errors)]
    assert len(rising) == 2781
    assert rising[len(rising) // 2] < 3, worst
    assert rising[ceil(len(rising) * 0.9) - 1] < 7, worst


def test_every_measured_place_is_in_its_municipality(places, measured) -> None:
    strays = [row for row in measured if places.by_postal_code(row["postal_code"]).municipality.refnis not in row["refnis"].split("|")]
    assert not strays


def test_a_measured_point_is_in_the_right_region_and_six_times_in_seven_in_the_right_municipality(places, measured) -> None:
    inside = [row for row in measured if places.territory.refnis_at(where(row))]
    found = [(row["refnis"].split("|"), places.municipality_at(where(row))) for row in inside]
    assert len(measured) - len(inside) <= 1  # the measure has Meer, in Hoogstraten, across the border
    assert all(at.region is places.municipalities[true[0]].region for true, at in found)
    assert sum(at.refnis not in true for true, at in found) / len(found) < 0.15


@given(codes)
def test_every_postal_code_lies_in_belgium_and_is_its_municipality_s_at_the_least(code: str) -> None:
    place = gazetteer().by_postal_code(code)
    assert WEST < place.point.lon < EAST
    assert SOUTH < place.point.lat < NORTH
    assert place.postal_code == code
    assert place.precision is Precision.POSTAL_CODE or place.point == place.municipality.point


@given(codes, st.sampled_from(["{}", "B-{}", "be-{}", " {} ", "BE {}"]))
def test_a_postal_code_is_read_as_people_write_it(code: str, form: str) -> None:
    assert gazetteer().by_postal_code(form.format(code)) == gazetteer().by_postal_code(code)


@given(municipalities, st.sampled_from(Language), st.sampled_from([str, str.upper, str.lower, folded]))
def test_every_municipality_is_found_by_its_name_in_every_language(municipality, language, written) -> None:
    assert gazetteer().by_municipality(written(municipality.name(language))).municipality is municipality


@given(municipalities)
def test_a_municipality_s_point_lies_in_it(municipality) -> None:
    assert gazetteer().municipality_at(municipality.point) is municipality


@given(points)
def test_a_point_is_in_a_municipality_or_outside_belgium(point: Point) -> None:
    if gazetteer().territory.refnis_at(point) is None:
        with pytest.raises(OutsideBelgium):
            gazetteer().at(point)
    else:
        place = gazetteer().at(point)
        assert (place.point, place.precision) == (point, Precision.POINT)
        assert WEST - 0.03 < point.lon < EAST + 0.03
        assert SOUTH - 0.03 < point.lat < NORTH + 0.03


@given(points)
def test_blurred_all_places_of_a_municipality_are_one(point: Point) -> None:
    refnis = gazetteer().territory.refnis_at(point)
    if refnis:
        municipality = gazetteer().municipalities[refnis]
        assert gazetteer().at(point).blurred() == gazetteer().by_municipality(municipality.local_name)


@given(st.text())
def test_whatever_is_no_code_is_unknown_and_says_what_was_asked(text: str) -> None:
    assume(not any(code in text for code in gazetteer().codes))
    with pytest.raises(UnknownPlace) as unknown:
        gazetteer().by_postal_code(text)
    assert unknown.value.asked == text


@pytest.mark.parametrize(
    ("written", "local"), [("Antwerp", "Antwerpen"), ("LIEGE", "Liège"), ("Lüttich", "Liège"), ("Sint Truiden", "Sint-Truiden")]
)
def test_a_city_is_found_by_what_others_call_it(places, written, local) -> None:
    assert places.by_municipality(written).municipality.local_name == local


@pytest.mark.parametrize(("former", "now"), [("Galmaarden", "Pajottegem"), ("Melle", "Merelbeke-Melle"), ("Hoeselt", "Bilzen-Hoeselt")])
def test_a_municipality_merged_into_another_is_found_by_its_old_name(places, former, now) -> None:
    assert places.by_municipality(former).municipality.local_name == now


def test_of_two_municipalities_with_one_name_it_is_the_one_called_so_locally(places) -> None:
    assert places.by_municipality("Saint-Nicolas").municipality.region is Region.WALLONIA
    assert places.by_municipality("Sint-Niklaas").municipality.region is Region.FLANDERS


def test_a_code_shared_by_two_municipalities_goes_to_the_one_that_has_no_other(places) -> None:
    assert places.by_postal_code("1040").municipality.name(Language.FR) == "Etterbeek"
    assert places.by_postal_code("1050").municipality.name(Language.NL) == "Elsene"


def test_a_code_tells_how_exactly_it_is_known(places) -> None:
    assert places.by_postal_code("9000").precision is Precision.POSTAL_CODE  # the town of Gent itself
    assert places.by_postal_code("9050").precision is Precision.MUNICIPALITY  # a part of Gent that no source locates


def test_an_unknown_code_is_answered_with_its_neighbours(places) -> None:
    with pytest.raises(UnknownPlace, match="did you mean 1050, 1040, 1060") as unknown:
        places.by_postal_code("1048")
    assert set(unknown.value.near) <= set(places.codes)


@pytest.mark.parametrize("code", ["", "900", "90000", "0900", "\uff19\uff10\uff10\uff10", "Gent"])
def test_what_is_no_postal_code_is_told_what_one_looks_like(places, code) -> None:
    with pytest.raises(UnknownPlace, match="a Belgian postal code has four digits"):
        places.by_postal_code(code)


def test_a_misspelt_municipality_is_answered_with_its_like(places) -> None:
    with pytest.raises(UnknownPlace) as unknown:
        places.by_municipality("Gentt")
    assert unknown.value.near[0] == "Gent"


def test_a_postal_code_abroad_is_asked_for_as_a_point(places) -> None:
    with pytest.raises(UnknownPlace, match="give a `point`"):
        places.by_postal_code("1012", country="NL")


@pytest.mark.parametrize("point", [Point(4.9, 52.37), Point(2.35, 48.85), Point(3.06, 50.63), Point(6.13, 49.61)])
def test_the_neighbours_cities_are_outside(places, point) -> None:
    with pytest.raises(OutsideBelgium):
        places.municipality_at(point)


def test_regions_have_their_iso_codes() -> None:
    assert [region.iso for region in Region] == ["BE-VLG", "BE-BRU", "BE-WAL"]
