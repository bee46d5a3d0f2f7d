"""Sums of a closing record, whatever was expected and whatever became of it."""

from datetime import date
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from services.kernel.geography import Point, Precision
from services.kernel.language import Language
from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Window
from services.listings.closing.tables import tables
from services.listings.domain.closing import Reconciled, close
from services.listings.domain.criteria import criteria
from services.listings.domain.lot import Place
from services.listings.domain.offer import Availability, Location
from services.listings.domain.outcomes import MaterialOutcome, OutcomeLine, Outcomes, code
from services.listings.domain.project import Plan, Project
from services.listings.domain.survey import Reading, Recorded, Stage, Statement, Surveyed
from services.vocabulary.units import Conversion
from services.vocabulary.waste import CONSTRUCTION, is_hazardous

TODAY = date(2027, 1, 15)
codes = st.sampled_from(sorted(CONSTRUCTION))
kilograms = st.decimals(1, 10**6, places=2)
lines = st.lists(st.builds(OutcomeLine, codes, kilograms, st.sampled_from(MaterialOutcome)), max_size=30).map(tuple)


def a_surveyed(number, eural, kg):
    mass = Conversion(Quantity(kg, Unit.KILOGRAM), "weighed", exact=True) if kg else None
    stages = {Stage.QUICK_SCAN: Recorded(Statement(title="Iets"), uuid4())}
    return Surveyed(uuid4(), uuid4(), str(number), stages, Reading("unsorted", 0.0, eural, mass))


items = st.lists(st.builds(a_surveyed, st.integers(0, 99), st.none() | codes.map(code), st.none() | kilograms), max_size=15)


def a_project():
    plan = Plan("Vleugel B", Location("2800"), Availability(Window(TODAY)))
    return Project(uuid4(), uuid4(), plan, Place(Point(4.48, 51.03), Precision.POSTAL_CODE, "Mechelen", "flanders", "BE"))


def closed(found, stated):
    return close(a_project(), found, Outcomes(stated, 1), criteria(), TODAY)


@given(items, lines)
def test_the_codes_together_are_the_totals_and_the_totals_are_the_lines(found, stated):
    record = closed(found, stated)
    for outcome in MaterialOutcome:
        assert sum(one.real[outcome] for one in record.codes) == record.totals[outcome]
    assert sum(record.totals.values()) == sum(line.kg for line in stated)
    assert sum(one.expected for one in record.codes) == sum(
        item.reading.mass.quantity.value for item in found if item.reading.mass and item.reading.eural
    )


@given(items, lines)
def test_expectation_and_difference_make_what_was_found(found, stated):
    record = closed(found, stated)
    assert all(one.expected + one.difference == one.total for one in record.codes)


@given(items, lines)
def test_each_code_stands_once_and_is_missing_or_unexpected_as_it_was_told(found, stated):
    record = closed(found, stated)
    expected = {item.reading.eural for item in found if item.reading.eural}
    real = {code(line.eural) for line in stated}
    told = {one.eural: one.reconciled for one in record.codes}
    assert len(told) == len(record.codes)
    assert {one for one, how in told.items() if how is Reconciled.MISSING} == expected - real
    assert {one for one, how in told.items() if how is Reconciled.UNEXPECTED} == real - expected


@given(items, lines)
def test_a_share_is_of_what_is_asked_about_and_never_more_than_all_of_it(found, stated):
    for share in closed(found, stated).shares:
        assert 0 <= share.kg_counted <= share.kg_whole
        assert (share.share is None) == (share.kg_whole == 0)


@given(items, lines, kilograms)
def test_hazardous_waste_and_what_is_excluded_change_no_share(found, stated, kg):
    before = closed(found, stated).shares
    more = tuple(OutcomeLine(one, kg, MaterialOutcome.DISPOSED) for one in ("170603*", "170504"))
    assert all(is_hazardous(line.eural) or line.eural == "170504" for line in more)
    assert [one.share for one in closed(found, stated + more).shares] == [one.share for one in before]


@given(items, lines, st.sampled_from(Language))
def test_every_row_of_every_table_is_as_long_as_its_heading(found, stated, language):
    for table in tables(closed(found, stated), language):
        assert all(len(row) == len(table.columns) for row in table.rows)


def test_every_criterion_says_where_it_comes_from_in_every_language():
    for one in criteria().criteria:
        assert one.source
        assert one.mark.startswith("[")
        assert set(one.text) == set(Language)
        assert 0 < one.threshold <= 1


def test_a_criterion_counts_from_the_day_it_is_in_force():
    assert [one.code for one in criteria().in_force(date(2023, 12, 31))] == ["waste_framework"]
