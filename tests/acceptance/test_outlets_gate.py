"""What a site lets in: a smaller lorry goes more often, a quota takes its days, and what nobody can know is told."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.acceptance.domain.criteria import Fate, PriceKind
from services.acceptance.domain.nearby.limits import limits_in_words
from services.acceptance.domain.outlets.gate import VEHICLES, lorries
from services.acceptance.domain.outlets.haulage import Packed, packing
from services.acceptance.domain.outlets.lines import LineKind
from services.acceptance.domain.outlets.option import Always, Option
from services.acceptance.domain.outlets.outlet import Outlet, outlet
from services.acceptance.domain.outlets.rates import rates
from services.acceptance.domain.rules.rule import ChargedPer
from services.acceptance.domain.site import DeliveryMode, Period, Quota, Site, Vehicle
from services.acceptance.domain.verdict import Outcome
from services.kernel.language import Language
from services.kernel.quantity import Quantity, Unit
from tests.acceptance.loads import a_load, a_price, a_way

RATES = rates()
RUBBLE = a_load("bulk.rubble", "20", Unit.TONNE)
SEVEN_TONNES = Vehicle(tonnes=Decimal("7.5"))
NO_LORRY = Vehicle(height_m=Decimal(2))


def at(way: Option, **told: object) -> Option:
    assert not isinstance(way.to, Always)
    return replace(way, to=replace(way.to, site=replace(way.to.site, **told)))


def rubble(**told: object) -> Option:
    return at(a_way(fate=Fate.PREPARING, code="bulk.rubble"), **told)


def site_of(one: Option) -> Site:
    assert not isinstance(one.to, Always)
    return one.to.site


def a_quota(amount: str, per: Period, unit: Unit = Unit.TONNE, *, shared: bool = False) -> Quota:
    return Quota(Quantity(Decimal(amount), unit), per, shared)


def on(way: Option) -> Outlet:
    return outlet(RUBBLE, way, RATES)


def days(one: Outlet, other: Outlet) -> int:
    assert one.decide_by
    assert other.decide_by
    return (one.decide_by - other.decide_by).days


def test_lorries_grow_in_every_measure():
    for what in ("payload", "mass", "length", "height"):
        sizes = [RATES[f"vehicle.{name}.{what}"].value for name in VEHICLES]
        assert sizes == sorted(sizes), what


@pytest.mark.parametrize(
    ("limit", "vehicle", "trips"),
    [
        (Vehicle(), "articulated", 1),
        (Vehicle(tonnes=Decimal(32)), "rigid_32", 2),
        (Vehicle(length_m=Decimal(12)), "rigid_32", 2),
        (SEVEN_TONNES, "rigid_7", 7),
        (Vehicle(tonnes=Decimal("3.5")), "van", 17),
    ],
)
def test_where_only_a_smaller_lorry_gets_in_it_goes_more_often(limit, vehicle, trips):
    one = on(rubble(vehicle=limit)).way
    assert one
    assert (one.vehicle, one.trips, one.gets_in) == (vehicle, trips, True)


def test_a_price_by_the_load_is_asked_for_each_of_them():
    by_load = a_price("50", PriceKind.GATE_FEE, ChargedPer.LOAD)
    way = at(a_way(fate=Fate.PREPARING, code="bulk.rubble", prices=(by_load,)), vehicle=SEVEN_TONNES)
    assert next(line.amount for line in on(way).lines if line.kind is LineKind.PRICE) == -350


def test_where_none_gets_in_it_is_fetched_or_that_is_told():
    brought, fetched = rubble(vehicle=NO_LORRY), rubble(vehicle=NO_LORRY, delivery_modes=(DeliveryMode.DROP_OFF, DeliveryMode.PICK_UP))
    assert lorries(brought, RATES) == ()
    gets_in = [way.gets_in for way in (on(brought).way, on(fetched).way) if way]
    assert gets_in == [False, True]
    assert [line.amount for line in on(fetched).lines if line.kind is LineKind.TRANSPORT] == [0]


def test_who_fetches_comes_with_what_lorry_he_likes():
    one = on(rubble(vehicle=SEVEN_TONNES, delivery_modes=(DeliveryMode.PICK_UP,))).way
    assert one
    assert one.vehicle == "articulated"


def test_no_container_is_taken_where_its_lorry_does_not_get_in():
    boards = a_load("boards.plasterboard", "2000", Unit.SQUARE_METRE)
    assert packing(boards, a_way(), RATES).packed is Packed.CONTAINERS
    assert packing(boards, at(a_way(), vehicle=SEVEN_TONNES), RATES).packed is Packed.BAGS


@pytest.mark.parametrize(("per", "apart"), [(Period.VISIT, 0), (Period.DAY, 3), (Period.WEEK, 21), (Period.MONTH, 90)])
def test_a_quota_that_the_load_is_more_than_makes_more_visits_and_takes_their_days(per, apart):
    one, free = on(rubble(quota=a_quota("5", per))), on(rubble())
    assert one.way
    assert (one.way.vehicle, one.way.trips, one.verdict.outcome) == ("rigid_17", 4, free.verdict.outcome)
    assert days(free, one) == apart


def test_a_quota_of_the_year_that_the_load_is_more_than_refuses_it():
    refused = on(rubble(quota=a_quota("5", Period.YEAR)))
    assert (refused.verdict.outcome, [result.rule.id for result in refused.verdict.open]) == (Outcome.FAIL, ["site/quota"])
    assert on(rubble(quota=a_quota("20", Period.YEAR))).verdict.outcome is Outcome.PASS


def test_a_quota_in_a_unit_that_no_figure_leads_to_is_told_and_not_reckoned_with():
    assert on(rubble(quota=a_quota("2", Period.VISIT, Unit.PIECE))).net == on(rubble()).net


@pytest.mark.parametrize("language", Language)
def test_every_limit_is_told_in_words(language):
    limited = rubble(vehicle=Vehicle(Decimal("7.5"), Decimal(8), Decimal(3)), quota=a_quota("5", Period.WEEK, shared=True))
    told = [*limits_in_words(site_of(limited), language)]
    assert len(set(told)) == 4
    assert all("5" in one or "8" in one or "3" in one for one in told)
    assert [*limits_in_words(site_of(rubble()), language)] == []


TONNES = st.decimals("0.5", 60, places=1)
TO_LIMIT = [st.none() | st.decimals(*bounds, places=1) for bounds in ((3, 44), (5, 17), (2, 4))]
LIMITS = st.builds(Vehicle, *TO_LIMIT)
QUOTAS = st.none() | st.builds(a_quota, st.decimals(1, 30, places=0).map(str), st.sampled_from(Period), shared=st.booleans())


@given(TONNES, LIMITS, QUOTAS)
@settings(deadline=None)
def test_limits_never_make_a_way_shorter_or_more_welcome(tonnes, limit, quota):
    load = a_load("bulk.rubble", str(tonnes), Unit.TONNE)
    one, free = outlet(load, rubble(vehicle=limit, quota=quota), RATES), outlet(load, rubble(), RATES)
    assert one.way
    assert free.way
    assert one.way.trips >= free.way.trips
    assert days(free, one) >= 0
    assert one.verdict.outcome in {free.verdict.outcome, Outcome.FAIL}
